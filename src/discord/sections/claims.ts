/** Numbered claims, each with its citations and, where they are copied, whose words they are. */
import type { VerifiedClaim } from "../../types.ts";
import type { Block, Item, Room } from "../layout.ts";
import { fits } from "../layout.ts";
import { citation, foreignLine, quiet } from "../lines.ts";
import { counted, countWords } from "../shorten.ts";

/** Numbers count on over pages. A claim that no page can hold is not cut (a cut claim says something else): it is named. */
export function claimsBlock(claims: readonly VerifiedClaim[], room: Room): Block {
  const items = claims.map((claim, index) => claimItem(claim, index + 1, room));
  return { title: "", groups: [{ label: "", glue: "\n", items }] };
}

// --- internal ---

function claimItem(claim: VerifiedClaim, number: number, room: Room): Item {
  const marks = claim.passages.map((passage) => ` ${citation(passage)}`).join("");
  const text = `${number}. ${foreignLine(claim.text)}${marks}${whoseWords(claim, room)}`;
  if (fits(text, room)) return { text, noun: "statement" };
  const [first] = claim.passages;
  const where = first === undefined ? "" : ` ${citation(first)}`;
  const length = counted(countWords(claim.text), "word");
  return { text: `${number}. A statement of ${length}, too long to show here${where}`, noun: "statement" };
}

/** A copied sentence must not pass for our own, nor a party's assertion for the article's. */
function whoseWords(claim: VerifiedClaim, room: Room): string {
  const asserter = asserterText(claim, room);
  if (claim.basis === "copied") {
    return `\n${quiet(`The article's own words · asserted by ${asserter ?? "the article"}`)}`;
  }
  return asserter === null ? "" : `\n${quiet(`Asserted by ${asserter}`)}`;
}

/** An asserter that would fill the page is no name; the claim stays, its asserter is said to be long. */
function asserterText(claim: VerifiedClaim, room: Room): string | null {
  if (claim.asserter === null) return null;
  const name = foreignLine(claim.asserter);
  return fits(name, { chars: room.chars / 2, bytes: room.bytes / 2 })
    ? name
    : "somebody whom the text names at length";
}
