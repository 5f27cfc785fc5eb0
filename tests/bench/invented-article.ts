/** A text of any size in the shape of news: paragraphs of narration and quotes, the words drawn from a fixed seed. */

const people = [
  "Mayor Ada Lindqvist",
  "engineer Tomas Reyes",
  "Harbour Master Ines Okafor",
  "Councillor Jun Sato",
];
const verbs = ["said", "told reporters", "added", "warned", "announced"];
const nouns =
  "barrier ferry harbour council budget contract storm pump tunnel report inspector vote deadline repair channel crane".split(
    " ",
  );
const actions =
  "delays closes repairs funds inspects rejects approves widens floods measures opens postpones".split(" ");

export function inventedArticle(length: number): string {
  const draw = seeded(7);
  const pick = (words: readonly string[]): string => words[Math.floor(draw() * words.length)]!;
  const clause = (): string =>
    `the ${pick(nouns)} ${pick(actions)} the ${pick(nouns)} after ${2 + Math.floor(draw() * 90)} ${pick(nouns)}s and one ${pick(nouns)}`;
  const paragraphs: string[] = [];
  for (let size = 0; size < length; ) {
    const paragraph = `“${capital(clause())},” ${pick(people)} ${pick(verbs)} on Tuesday. ${capital(clause())}. ${capital(clause())}, while ${clause()}.`;
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join("\n\n");
}

// --- internal ---

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** A linear congruential generator (Numerical Recipes): the same text in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
