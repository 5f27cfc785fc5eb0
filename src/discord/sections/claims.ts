/** Numbered claims, each with its citations and who asserts it. */
import { copiedTitle, whoAsserts } from "../../answer/claim-words.ts";
import { counted } from "../../answer/counted.ts";
import type { Line, Machines } from "../../reply.ts";
import type { VerifiedClaim } from "../../types.ts";
import type { Block, Item, Room } from "../layout.ts";
import { fits } from "../layout.ts";
import { citation, foreignLine, lineText, quiet } from "../lines.ts";
import { countWords } from "../shorten.ts";

/** Numbers count on over pages. A claim that no page can hold is not cut (a cut claim says something else): it is named. */
export function claimsBlock(claims: readonly VerifiedClaim[], machines: Machines, room: Room): Block {
  const title = copiedTitle(claims);
  const items = claims.map((claim, index) =>
    claimItem(
      claim,
      index + 1,
      `${claimText(claim, index + 1)}${assertedText(whoAsserts(claim, claims, machines), room)}`,
      room,
    ),
  );
  return { title: title === null ? "" : quiet(title), groups: [{ label: "", glue: "\n", items }] };
}

// --- internal ---

function claimText(claim: VerifiedClaim, number: number): string {
  const marks = claim.passages.map((passage) => ` ${citation(passage)}`).join("");
  return `${number}. ${foreignLine(claim.text)}${marks}`;
}

function claimItem(claim: VerifiedClaim, number: number, text: string, room: Room): Item {
  if (fits(text, room)) return { text, noun: "statement" };
  const [first] = claim.passages;
  const where = first === undefined ? "" : ` ${citation(first)}`;
  const length = counted(countWords(claim.text), "word");
  return { text: `${number}. A statement of ${length}, too long to show here${where}`, noun: "statement" };
}

/**
 * A copied sentence must not pass for our own, nor a party's assertion for the article's. An asserter that would fill the page
 * is no name: the claim stays, and its asserter is said to be long.
 */
function assertedText(line: Line | null, room: Room): string {
  if (line === null) return "";
  const text = lineText(line);
  const short = fits(text, { chars: room.chars / 2, bytes: room.bytes / 2 });
  return `\n${quiet(short ? text : "according to somebody whom the text names at length")}`;
}
