/** Quotes that nobody said so: made by rule from the article's own. */
import type { Uttered } from "../article.ts";
import type { Misbehaviour, Try } from "../misbehaviour.ts";
import { inWords, type Quoted } from "../model/draft-output.ts";
import type { Seen } from "../model/reading.ts";
import type { Subject } from "../subject.ts";
import { inGroups, writing } from "./writing.ts";

export const quoteMisbehaviours: readonly Misbehaviour[] = [
  quoting("fabricated quote", fabricated),
  quoting("altered quote", altered),
  quoting("two quotes joined", joined),
  quoting("quote cut out of its sentence", cut),
  quoting("quote given to another speaker", misattributed),
  quoting("narration given as a quote", narration),
  quoting("quote number that does not exist", () => [
    { number: 999, passage: 0, words: "", speaker: "" },
    { number: 10_000_000, passage: 0, words: "", speaker: "" },
  ]),
];

/** By the same rules, the words alone: what must never be shown as a quote. */
export const wrongWords = (subject: Subject): readonly string[] =>
  [...altered(subject), ...joined(subject), ...cut(subject)].map(({ words }) => words);

// --- internal ---

type Make = (subject: Subject) => readonly Quoted[];

function quoting(name: string, make: Make): Misbehaviour {
  const tries = (subject: Subject): readonly Try[] =>
    inGroups(make(subject), 2).map((quotes) =>
      writing(subject, (seen: Seen) => ({ quotes: placed(quotes, seen) })),
    );
  return { name, group: "quotes", tries };
}

/** With the passage that the words come from, as a model would give it. */
function placed(quotes: readonly Quoted[], seen: Seen): readonly Quoted[] {
  return quotes.map((quote) => {
    const line = seen.passages.find(({ words }) => words.includes(quote.words.slice(0, 12)));
    return quote.number > 0 ? quote : { ...quote, passage: line?.number ?? 1 };
  });
}

function fabricated({ fixture }: Subject): readonly Quoted[] {
  const speakers = [...new Set(fixture.quotes.map(({ speaker }) => speaker))].slice(0, 2);
  return speakers.flatMap((speaker) => [
    inWords(1, "We should have listened to people much earlier, and I am sorry that we did not.", speaker),
    inWords(1, "Nobody will remember any of this in a year.", speaker),
  ]);
}

/** One thing changed in each: a denial dropped or put in, a small word exchanged, a word left out. */
function altered({ fixture }: Subject): readonly Quoted[] {
  const changes: readonly ((words: string) => string)[] = [
    (words) => words.replace(/\b(?:not|never|no) /u, ""),
    (words) => words.replace(/\b(is|was|are|were|have|has|did) (?!not)/u, "$1 not "),
    (words) => words.replace(/\b(?:the|a|an|my|our) (\w+)/u, "every $1"),
    (words) => words.replace(/ \w+(?= \w+ \w+[.]?$)/u, ""),
  ];
  return fixture.quotes.flatMap(({ words, speaker }) =>
    changes.flatMap((change) => (change(words) === words ? [] : [inWords(1, change(words), speaker)])),
  );
}

function joined({ fixture }: Subject): readonly Quoted[] {
  const pairs = fixture.quotes.slice(1).map((second, at) => [fixture.quotes[at]!, second] as const);
  return pairs.flatMap(([first, second]) =>
    [" ", " … ", " ... "].map((between) =>
      inWords(1, `${first.words}${between}${second.words}`, first.speaker),
    ),
  );
}

/** What follows a denial, a condition or "say that" without it; and words that begin or end inside of a word. */
function cut({ fixture }: Subject): readonly Quoted[] {
  return fixture.quotes.flatMap((quote) => [
    ...afterDenial(quote),
    inWords(1, quote.words.slice(2, -4), quote.speaker),
  ]);
}

function afterDenial({ words, speaker }: Uttered): readonly Quoted[] {
  const found = /\b(?:not|never|nobody|won't|does not mean that|cannot) (.{12,})/u.exec(words);
  return found === null ? [] : [inWords(1, found[1]!.replace(/[.].*$/u, ""), speaker)];
}

function misattributed({ fixture }: Subject): readonly Quoted[] {
  const speakers = [...new Set(fixture.quotes.map(({ speaker }) => speaker))];
  return fixture.quotes.flatMap(({ words, speaker }) =>
    [...speakers.filter((other) => other !== speaker).slice(0, 1), "Margaret Thorne"].map((other) =>
      inWords(1, words, other),
    ),
  );
}

/** Whole sentences of the reporter, with somebody of the article as their speaker. */
function narration({ fixture, content }: Subject): readonly Quoted[] {
  const speaker = fixture.quotes[0]?.speaker ?? null;
  return content.passages
    .filter(({ kind, start, end }) => kind === "sentence" && !/[“”"‘’]/u.test(content.text.slice(start, end)))
    .slice(0, 4)
    .map(({ start, end }) => inWords(1, content.text.slice(start, end), speaker));
}
