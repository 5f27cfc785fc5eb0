/** Words that a page's own data carries with markup or entities in them, as plain words. */
import { Parser } from "htmlparser2";

/** Tags dropped, entities decoded, white space single. Publishing systems escape titles twice: so it decodes until nothing is left to decode, at most twice. */
export function plainWords(raw: string): string {
  let words = raw;
  for (let time = 0; time < 2 && /[&<]/u.test(words); time += 1) words = decoded(words);
  return words.replaceAll(/[\s\u00a0]+/gu, " ").trim();
}

// --- internal ---

function decoded(html: string): string {
  const parts: string[] = [];
  const parser = new Parser({ ontext: (text) => parts.push(text) }, { decodeEntities: true });
  parser.write(html);
  parser.end();
  return parts.join("");
}
