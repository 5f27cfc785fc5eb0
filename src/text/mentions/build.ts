/** Reads the frames of a text in order and says whom each name, description and pronoun stands for. */
import type { Span } from "../../types.ts";
import type { Frame } from "../attribution/frames.ts";
import { isPronoun, type Phrase } from "../attribution/phrases.ts";
import { mainSubject } from "../attribution/subject.ts";
import { bareEnd } from "../attribution/tokens.ts";
import { continuing, issuedNouns } from "../english/descriptions.ts";
import { each, type Steps } from "../steps.ts";
import { Descriptions, definiteWords } from "./descriptions.ts";
import { type Entities, entitiesOf, fullest, genderOfWords } from "./entities.ts";
import type { Entity, Gender } from "./entity.ts";
import { introduce } from "./introduce.ts";
import { type Name, namesIn, usageOf } from "./names.ts";
import { headNoun, kindOfNoun, pronounKinds, type Referent } from "./referent.ts";
import { Trail } from "./trail.ts";

/** Whom the mentions of one frame stand for. */
export type FrameReading = {
  /** Names and pronouns, by the token at which they end. */
  readonly words: Map<number, Referent>;
  /** Phrases that speak and that no name ends, by the token at which they begin. */
  readonly phrases: Map<number, { readonly to: number; readonly referent: Referent }>;
};
export type Reading = readonly FrameReading[];

/** What each mention in the narration of `frames` stands for. Linear; each round takes a step a frame. */
export function* readMentions(frames: readonly Frame[]): Steps<Reading> {
  const usage = usageOf(frames);
  const names = yield* each(frames, (frame, number) => (frame.heading ? [] : namesIn(frame, number, usage)));
  const entities = entitiesOf(names.flat());
  introduce(frames, names, entities);
  // Who is "she" beside somebody known to be a man is known only once he is: the second round learns from the first.
  for (let round = 0; round < rounds; round += 1) {
    const votes = new Map<Entity, Gender>();
    yield* read(frames, names, entities, votes);
    for (const [entity, gender] of votes) entity.gender ??= gender;
    if (votes.size === 0) break;
  }
  return yield* read(frames, names, entities, new Map());
}

// --- internal ---

const rounds = 2;

function read(
  frames: readonly Frame[],
  names: readonly (readonly Name[])[],
  entities: Entities,
  votes: Map<Entity, Gender>,
): Steps<Reading> {
  const reader = new Reader(frames, entities, votes);
  return each(frames, (_, number) => reader.frame(number, names[number]!));
}

type Mention =
  | { readonly at: number; readonly end: number; readonly name: Name }
  | { readonly at: number; readonly end: number; readonly phrase: Phrase }
  | { readonly at: number; readonly end: number; readonly pronoun: string };

class Reader {
  readonly #frames: readonly Frame[];
  readonly #entities: Entities;
  readonly #votes: Map<Entity, Gender>;
  readonly #referents = new Map<Entity, Referent>();
  readonly #descriptions: Descriptions;
  readonly #trail = new Trail();
  #frameNames: readonly Name[] = [];
  #issuing = false;

  constructor(frames: readonly Frame[], entities: Entities, votes: Map<Entity, Gender>) {
    this.#frames = frames;
    this.#entities = entities;
    this.#votes = votes;
    this.#descriptions = new Descriptions(entities.all);
  }

  frame(number: number, names: readonly Name[]): FrameReading {
    const frame = this.#frames[number]!;
    this.#frameNames = names;
    const main = mainSubject(frame.tokens, frame.tokens.length);
    const subjects = subjectsOf(frame, main);
    this.#issuing = isIssuing(frame);
    const found: FrameReading = { words: new Map(), phrases: new Map() };
    for (const mention of mentionsIn(frame, names, main)) {
      const subject = subjects.some(({ from, to }) => from <= mention.at && mention.end === to);
      const referent = this.#referentOf(mention, number, frame, subject);
      if (!referent) continue;
      if ("phrase" in mention) found.phrases.set(mention.at, { to: mention.end, referent });
      else found.words.set(mention.end, referent);
      this.#trail.add({
        referent,
        frame: number,
        region: frame.region,
        token: mention.at,
        subject,
        speaker: frame.attributed.some((one) => one.speaker.to === mention.end),
        main: main?.to === mention.end,
        possessive: frame.tokens[mention.end - 1]!.possessive,
      });
    }
    return found;
  }

  #referentOf(mention: Mention, number: number, frame: Frame, subject: boolean): Referent | null {
    if ("name" in mention) return this.#referent(this.#entities.of.get(mention.name)!);
    if ("pronoun" in mention)
      return this.#pronoun(mention.pronoun, {
        frame: number,
        region: frame.region,
        token: mention.at,
        subject,
        issues: subject && this.#issuing,
      });
    const head = headName(frame, mention.phrase, this.#frameNames);
    return head
      ? this.#referent(this.#entities.of.get(head)!)
      : this.#described(mention.phrase, number, frame);
  }

  #referent(entity: Entity): Referent {
    const known = this.#referents.get(entity);
    if (known) return known;
    const name = fullest(entity);
    const span = spanOf(this.#frames[name.frame]!, name);
    const referent: Referent = {
      span,
      kind: entity.kind,
      plural: isPlural(entity),
      entity,
      gender: entity.gender,
    };
    this.#referents.set(entity, referent);
    return referent;
  }

  #pronoun(
    word: string,
    at: { frame: number; region: number; token: number; subject: boolean; issues: boolean },
  ): Referent | null {
    const kind = pronounKinds.get(word)!;
    const only = kind.gender ? this.#trail.onlyOne(kind, at.frame) : null;
    // The first pronoun after a name tells most: later ones may stand for others.
    if (only?.entity && !this.#votes.has(only.entity)) this.#votes.set(only.entity, kind.gender);
    return this.#trail.antecedent(kind, at, at.issues ? isIssuer : undefined);
  }

  /** A description that speaks: whom it stands for, else itself. */
  #described(phrase: Phrase, number: number, frame: Frame): Referent {
    const tokens = frame.tokens.slice(phrase.from, phrase.to);
    const words = definiteWords(tokens);
    const named = words ? this.#named(words, phrase, number, frame) : null;
    if (named) return named;
    const noun = headNoun(tokens);
    return (
      (words && this.#goesOn(phrase, noun, number, frame)) || {
        span: spanOf(frame, phrase),
        kind: kindOfNoun(noun, !indefinite.has(tokens[0]!.lower)),
        plural: isPluralPhrase(tokens),
        entity: null,
        gender: genderOfWords(tokens.map(({ lower }) => lower)),
      }
    );
  }

  /** Whom a definite description fits: near by, or anywhere if it says more than one word ("the Ukrainian president"). */
  #named(words: readonly string[], phrase: Phrase, number: number, frame: Frame): Referent | null {
    const fitting = this.#descriptions.named(words, number).map((entity) => this.#referent(entity));
    if (fitting.length === 0) return null;
    const at = { frame: number, region: frame.region, token: phrase.from, subject: true };
    return this.#trail.mostSalient(fitting, at) ?? (words.length > 1 ? fitting[0]! : null);
  }

  /** "The engine adds": who spoke in the sentence before, where nothing speaks against it. */
  #goesOn(phrase: Phrase, noun: string, number: number, frame: Frame): Referent | null {
    const cue = frame.attributed.find(({ speaker }) => speaker.to === phrase.to)?.cue;
    if (!cue || !continuing.has(frame.tokens[cue.from]!.lower)) return null;
    const before = this.#trail.lastSpeaker(number, 1);
    if (!before || before.plural) return null;
    const kind = kindOfNoun(noun);
    // "The mayor added" after a governor's words is someone else.
    if (kind !== "machine") return before.kind === kind && !hasTitle(before) ? before : null;
    return before.kind === "person" || before.kind === "document" ? null : before;
  }
}

/** "In a statement it said": whose words came as a paper has issued it, and is none. */
const isIssuing = ({ tokens }: Frame): boolean =>
  tokens.some(
    ({ lower }, at) =>
      issuedNouns.has(lower) && [tokens[at - 2], tokens[at - 3]].some((one) => issuing.has(one?.lower ?? "")),
  );
const issuing = new Set("in by via through".split(" "));
const isIssuer = ({ kind }: Referent): boolean => kind !== "document" && kind !== "place";

const indefinite = new Set("a an another some any".split(" "));

const hasTitle = ({ entity }: Referent): boolean => entity?.names.some(({ lead }) => lead.length > 0) ?? true;

/** A subject that "it" may come back to. Endings tell people too loosely where nobody speaks ("the pier" is no "he"). */
const isThing = ({ tokens }: Frame, { from, to }: Phrase): boolean =>
  ["body", "document", "machine"].includes(kindOfNoun(headNoun(tokens.slice(from, to))));

/** Names, third-person pronouns, and descriptions that speak or are a thing as subject, in the order of the frame. */
function mentionsIn(frame: Frame, names: readonly Name[], main: Phrase | null): Mention[] {
  const mentions: Mention[] = names.map((name) => ({ at: name.from, end: name.to, name }));
  for (const [at, token] of frame.tokens.entries())
    if (token.kind === "word" && !token.possessive && pronounKinds.has(token.lower))
      mentions.push({ at, end: at + 1, pronoun: token.lower });
  const known = new Set<number>();
  const speakers = frame.attributed.map(({ speaker }) => speaker);
  for (const speaker of main && isThing(frame, main) ? [...speakers, main] : speakers) {
    if (
      known.has(speaker.from) ||
      isPronoun(frame.tokens[speaker.from]!) ||
      endsInName(frame, speaker, mentions)
    )
      continue;
    known.add(speaker.from);
    mentions.push({ at: speaker.from, end: speaker.to, phrase: speaker });
  }
  return mentions.sort((one, other) => one.at - other.at);
}

const link = /^(?:of|for|at|from|in|with|and)$/u;

/** Whether a phrase is a name with what leads it: "the economist Jared Bernstein", not "a spokesman for Jared Bernstein". */
function endsInName({ tokens }: Frame, { from, to }: Phrase, mentions: readonly Mention[]): boolean {
  const last = mentions.find(({ end }) => end === to);
  if (!last) return false;
  for (let at = from; at < last.at; at += 1) if (link.test(tokens[at]!.lower)) return false;
  return true;
}

/** The name that a phrase turns on where a link follows it: "Joel Pollak | of Breitbart". */
function headName({ tokens }: Frame, { from, to }: Phrase, names: readonly Name[]): Name | null {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.lower === "and") return null;
    if (link.test(tokens[at]!.lower))
      return names.find((name) => name.to === at && name.from >= from) ?? null;
  }
  return null;
}

function subjectsOf(frame: Frame, main: Phrase | null): Phrase[] {
  const speakers = frame.attributed.filter(({ by }) => by !== "owner").map(({ speaker }) => speaker);
  return main ? [main, ...speakers] : speakers;
}

/** The span of tokens, without a possessive ending. */
export function spanOf(frame: Frame, { from, to }: Phrase): Span {
  return { start: frame.tokens[from]!.start, end: bareEnd(frame.tokens[to - 1]!) };
}

const isPlural = (entity: Entity): boolean =>
  entity.kind === "unknown" &&
  /[^s]s$/u.test(entity.words.at(-1)!) &&
  entity.names.every(({ lead }) => lead.length === 0) &&
  entity.names.some(({ after }) => after === "the");

const pluralWords = new Set([
  "and",
  "people",
  "police",
  "men",
  "women",
  "children",
  "some",
  "many",
  "most",
  "several",
  "both",
  "all",
  "few",
  "others",
  "two",
  "three",
  "four",
  "five",
]);

function isPluralPhrase(tokens: Frame["tokens"]): boolean {
  return (
    pluralWords.has(tokens[0]!.lower) ||
    tokens.some(({ lower }) => lower === "and") ||
    /[^s]s$/u.test(headNoun(tokens)) ||
    pluralWords.has(headNoun(tokens))
  );
}
