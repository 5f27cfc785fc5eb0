/** Numbered claims, each with its citations and who asserts it. */
import { copiedTitle, whoAsserts } from "../../answer/claim-words.ts";
import type { Line, Machines } from "../../reply.ts";
import type { VerifiedClaim } from "../../types.ts";
import { type Block, type Frame, fits, type Item } from "../layout.ts";
import { citation, foreignLine, lineText, quiet } from "../lines.ts";
import { countWords } from "../shorten.ts";

/** Numbers count on over pages. A claim that no page can hold is not cut (a cut claim says something else): it is named. */
export function claimsBlock(claims: readonly VerifiedClaim[], machines: Machines, frame: Frame): Block {
  const title = copiedTitle(claims, frame.speech);
  const items = claims.map((claim, index) =>
    claimItem(
      claim,
      index + 1,
      `${claimText(claim, index + 1)}${assertedText(whoAsserts(claim, claims, machines, frame.speech), frame)}`,
      frame,
    ),
  );
  return { title: title === null ? "" : quiet(title), groups: [{ label: "", glue: "\n", items }] };
}

// --- internal ---

function claimText(claim: VerifiedClaim, number: number): string {
  const marks = claim.passages.map((passage) => ` ${citation(passage)}`).join("");
  return `${number}. ${foreignLine(claim.text)}${marks}`;
}

function claimItem(claim: VerifiedClaim, number: number, text: string, { room, speech }: Frame): Item {
  if (fits(text, room)) return { text, noun: "statement" };
  const [first] = claim.passages;
  const where = first === undefined ? "" : ` ${citation(first)}`;
  const words = speech.text("reply.count-word", { count: countWords(claim.text) });
  return { text: `${number}. ${speech.text("reply.long-statement", { words })}${where}`, noun: "statement" };
}

/**
 * A copied sentence must not pass for our own, nor a party's assertion for the article's. An asserter that would fill the page
 * is no name: the claim stays, and its asserter is said to be long.
 */
function assertedText(line: Line | null, { room, speech }: Frame): string {
  if (line === null) return "";
  const text = lineText(line);
  const short = fits(text, { chars: room.chars / 2, bytes: room.bytes / 2 });
  return `\n${quiet(short ? text : speech.text("reply.long-asserter"))}`;
}
