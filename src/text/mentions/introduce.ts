/** What a text says beside a name of whom it names: appositions, "who", and what a firm has. */

import type { Frame } from "../attribution/frames.ts";
import { phraseAfter } from "../attribution/phrases.ts";
import type { Token } from "../attribution/tokens.ts";
import { machineKinds } from "../english/names.ts";
import { employedNouns, spokesNouns } from "../english/organisations.ts";
import { determiners, nounLinks } from "../english/phrases.ts";
import type { Entities } from "./entities.ts";
import type { Entity } from "./entity.ts";
import { kindOf } from "./kind-of.ts";
import type { Name } from "./names.ts";
import { headNoun } from "./referent.ts";

/** Reads what stands beside each name of `names` (a list a frame), and settles the kind of each entity by it. */
export function introduce(
  frames: readonly Frame[],
  names: readonly (readonly Name[])[],
  { all, of }: Entities,
): void {
  for (const [number, list] of names.entries())
    for (const name of list) readBeside(frames[number]!, name, of.get(name)!);
  for (const entity of all) entity.kind = kindOf(entity);
}

// --- internal ---

/** An apposition longer than this is a clause. */
const longestApposition = 10;

function readBeside(frame: Frame, name: Name, entity: Entity): void {
  const { tokens } = frame;
  if (isOwner(tokens, name, employedNouns)) entity.employs = true;
  if (isOwner(tokens, name, spokesNouns)) entity.spokenFor = true;
  if (isMachineKind(tokens, name.from - 1)) entity.introduced.add(machine);
  if (tokens[name.to]?.lower !== ",") return;
  const next = tokens[name.to + 1]?.lower ?? "";
  if (next === "who") entity.introduced.add("person");
  if (!determiners.has(next)) return;
  if (isPlaced(tokens, name) && isSpeaker(frame, name.to + 1)) return;
  const limit = Math.min(tokens.length, name.to + longestApposition);
  for (let at = name.to + 2; at < limit && tokens[at]!.kind === "word"; at += 1)
    entity.described.add(tokens[at]!.lower);
  const apposition = phraseAfter(tokens, name.to + 1, limit);
  if (!apposition) return;
  const words = tokens.slice(apposition.from, apposition.to);
  const noun = headNoun(words);
  entity.introduced.add(
    isMachineKind(
      words,
      words.findLastIndex(({ lower }) => lower === noun),
    )
      ? machine
      : noun,
  );
}

const isPlaced = (tokens: readonly Token[], { from }: Name): boolean =>
  /^(?:in|near|across|outside|inside|throughout)$/u.test(tokens[from - 1]?.lower ?? "");

/** "In homes in Denmark, the manufacturer said": no second name, which a comma would close, but who speaks. */
const isSpeaker = ({ tokens, attributed }: Frame, at: number): boolean =>
  attributed.some(
    ({ speaker, cue }) =>
      speaker.from === at && cue.from >= speaker.to && tokens[speaker.to]?.kind === "word",
  );

/** Whatever is called an AI. */
const machine = "ai";

/** "AI system", "artificial-intelligence tool": at the index of its noun. */
function isMachineKind(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return (
    machineKinds.has(tokens[at]?.lower ?? "") && /^(?:ai|a\.i\.|(?:artificial-)?intelligence)$/u.test(before)
  );
}

/** "the chief executive of X", "X’s shareholders": whether one of the nouns is X's. */
function isOwner(
  tokens: readonly Token[],
  { from, to, possessive }: Name,
  nouns: ReadonlySet<string>,
): boolean {
  const link = tokens[from - 1];
  const before = tokens[from - (link?.lower === "the" ? 3 : 2)];
  const linked = tokens[from - (link?.lower === "the" ? 2 : 1)];
  if (before && linked && nounLinks.has(linked.lower) && nouns.has(before.lower)) return true;
  if (!possessive) return false;
  return [tokens[to], tokens[to + 1]].some((token) => token !== undefined && nouns.has(token.lower));
}
