/** Which articles of one guild's library a question is about. */
import { recent } from "../../recent.ts";
import type { Library } from "../../store/library.ts";
import { askingWords } from "../../text/english/questions.ts";
import { each } from "../../text/steps.ts";
import { wordsOf } from "../../text/words.ts";
import type { Article, Revision } from "../../types.ts";
import { inTurns } from "../in-turns.ts";
import { rank } from "../retrieval.ts";
import { keyOf, passageIndexInSteps } from "./passage-index.ts";
import { surenessOf } from "./sureness.ts";

export type Hit = {
  readonly article: Article;
  readonly revision: Revision;
  /** 0..1: how sure it is by rule that the article answers. */
  readonly score: number;
};
export type LibraryHits = { readonly hits: readonly Hit[]; readonly searched: number };

/**
 * The articles of a guild that may answer `question`, best first, at most `most`: by rarity of its words over the library, the
 * title's counting more, then by the best passage of each. Only latest revisions; the newest `mostArticles` of a library.
 * Which words an article has is remembered, a few kilobytes each; so a question costs one read an article the first time, and
 * afterwards only those of the few that fit. Bounded: `considered` articles are ranked by passages.
 */
export async function searchLibrary(
  library: Library,
  guildId: string,
  question: string,
  most: number,
): Promise<LibraryHits> {
  const articles = await newestOf(library, guildId);
  const profiles = await profilesOf(library, articles);
  const keys = keysOf(question);
  const fitting = byWords(profiles, keys).slice(0, considered);
  const hits: Hit[] = [];
  for (const { profile, share } of fitting) {
    const revision = await library.latest(guildId, profile.article.id);
    if (!revision || revision.guildId !== guildId) continue;
    await inTurns(passageIndexInSteps(revision));
    const ranking = rank(revision, question);
    if (ranking.best.length > 0)
      hits.push({ article: profile.article, revision, score: surenessOf(ranking) * share });
  }
  hits.sort((one, other) => other.score - one.score);
  return { hits: hits.slice(0, most), searched: articles.length };
}

// --- internal ---

const mostArticles = 500;
/** What the library gives at once. */
const page = 100;
/** Articles whose passages are ranked: a few milliseconds each. */
const considered = 8;
/** An article that has less of the question than this part of what the best has is about something else. */
const leastOfBest = 0.75;
/** And one that has less than this of the question's words, by rarity, does not answer it. */
const leastShare = 0.4;
/** A word of the title counts this much more. */
const inTitle = 0.5;

/** The words of one revision as sorted hashes, and those of its title. */
type Profile = { readonly article: Article; readonly words: Uint32Array; readonly title: Uint32Array };

const remembered = new WeakMap<Library, ReturnType<typeof recent<Promise<Profile | null>>>>();
/** At some 8 kB for an article of two thousand different words. */
const profilesKept = 2_000;

async function newestOf(library: Library, guildId: string): Promise<Article[]> {
  const articles: Article[] = [];
  for (let offset = 0; offset < mostArticles; offset += page) {
    const found = await library.search(guildId, { words: "", limit: page, offset });
    articles.push(...found.articles);
    if (found.articles.length < page) break;
  }
  return articles;
}

async function profilesOf(library: Library, articles: readonly Article[]): Promise<Profile[]> {
  const known = remembered.get(library) ?? recent<Promise<Profile | null>>(profilesKept);
  remembered.set(library, known);
  const profiles: Profile[] = [];
  // One after the other: each is a read, and other questions get their turn between two of them.
  for (const article of articles) {
    const key = `${article.guildId}:${article.latestRevision}`;
    const profile = await known.of(key, () => profileOf(library, article));
    if (profile) profiles.push({ ...profile, article });
    else known.forget(key);
  }
  return profiles;
}

async function profileOf(library: Library, article: Article): Promise<Profile | null> {
  const revision = await library.revision(article.guildId, article.latestRevision);
  if (!revision) return null;
  const words = await inTurns(
    each(revision.passages, ({ start, end }) => keysOf(revision.text.slice(start, end))),
  );
  return {
    article,
    words: hashed(words.flat()),
    title: hashed(keysOf(`${article.title} ${revision.title ?? ""}`)),
  };
}

const keysOf = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .filter(({ content, lower }) => content && !askingWords.has(lower))
      .map(keyOf),
  ),
];

type Fitting = { readonly profile: Profile; readonly share: number };

function byWords(profiles: readonly Profile[], keys: readonly string[]): Fitting[] {
  const words = keys.map(hashOf).map((hash) => ({ hash, weight: rarity(profiles, hash) }));
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const scored = profiles.map((profile) => ({ profile, ...heldBy(profile, words) }));
  const best = scored.reduce((most, { held }) => Math.max(most, held), 0);
  return scored
    .filter(({ held }) => held > 0 && held >= leastOfBest * best && held >= leastShare * whole)
    .sort((one, other) => other.score - one.score)
    .map(({ profile, held }) => ({ profile, share: Math.min(1, held / whole) }));
}

type Weighed = { readonly hash: number; readonly weight: number };

function heldBy({ words, title }: Profile, asked: readonly Weighed[]): { held: number; score: number } {
  let held = 0;
  let score = 0;
  for (const { hash, weight } of asked) {
    const titled = has(title, hash);
    if (titled || has(words, hash)) held += weight;
    score += (has(words, hash) ? weight : 0) + (titled ? inTitle * weight : 0);
  }
  return { held, score };
}

function rarity(profiles: readonly Profile[], hash: number): number {
  const frequency = profiles.filter(({ words, title }) => has(words, hash) || has(title, hash)).length;
  return Math.log(1 + (profiles.length - frequency + 0.5) / (frequency + 0.5));
}

/** FNV-1a, 32 bits. Two words of one hash make an article a candidate that is none, no more. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const hashed = (keys: readonly string[]): Uint32Array => Uint32Array.from(new Set(keys.map(hashOf))).sort();

function has(sorted: Uint32Array, hash: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === hash;
}
