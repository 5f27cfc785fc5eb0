/** Whose words a claim is made of, who asserts it and how it was checked: one wording for Discord and the terminal. */
import type { Line, Machines } from "../reply.ts";
import type { VerifiedClaim } from "../types.ts";
import { type Speech, speak } from "../words/speak.ts";
import { named } from "./machines.ts";

/** Said once above claims that are all copied; null where some are written: each copied one says it then. */
export const copiedTitle = (claims: readonly VerifiedClaim[], speech: Speech = speak("en")): string | null =>
  claims.length > 0 && claims.every(isCopied) ? speech.text("reply.excerpts") : null;

/**
 * Who asserts the claim: "according to two officials", which fits one and many; and that a model judged what rules could not
 * decide. Null for what the article says itself, checked by rule: the title above has said whose words the copied ones are.
 * `among` are the claims beside it.
 */
export function whoAsserts(
  claim: VerifiedClaim,
  among: readonly VerifiedClaim[],
  machines: Machines = [],
  speech: Speech = speak("en"),
): Line | null {
  const facts = [
    ...(isCopied(claim) && copiedTitle(among) === null ? [[speech.text("reply.excerpt")]] : []),
    ...asserted(claim, machines, speech),
    ...basisWords(claim, speech),
  ];
  return facts.length === 0 ? null : facts.flatMap((fact, index) => (index === 0 ? fact : [" · ", ...fact]));
}

// --- internal ---

const isCopied = ({ basis }: VerifiedClaim): boolean => basis === "copied";

function asserted(claim: VerifiedClaim, machines: Machines, speech: Speech): Line[] {
  if (claim.asserter === null) return [];
  return [inside(speech, named(asInside(claim.asserter), machines, speech))];
}

/** "The prosecution" opened a sentence of the article; here it opens none. "The Guardian" is a name. */
const asInside = (asserter: string): string =>
  asserter.replace(/^(?:The|An?|One|Some|Two|Three|Its|Their|His|Her) (?=\p{Ll})/u, (word) =>
    word.toLowerCase(),
  );

/** A line within a line: "according to" may stand before or around who it is. */
function inside(speech: Speech, who: Line): Line {
  return speech
    .line("reply.according-to", { who: { foreign: "" } })
    .flatMap((part) => (typeof part === "string" ? [part] : who));
}

function basisWords({ basis }: VerifiedClaim, speech: Speech): Line[] {
  if (basis === "judged") return [[speech.text("reply.judged")]];
  return basis === "translated" ? [[speech.text("reply.translated")]] : [];
}
