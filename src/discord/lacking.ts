/** Which permission the bot lacks, as an error for people. */
import { PermissionFlagsBits } from "discord-api-types/v10";
import { UserError } from "../errors.ts";
import { said } from "../words/said.ts";

/** Permissions that we have a name for in each language (`failure.bot-lacks`). */
export type Needed =
  | "ViewChannel"
  | "SendMessages"
  | "SendMessagesInThreads"
  | "CreatePublicThreads"
  | "ReadMessageHistory";

/** Null where all are there. Names the first that is missing: whoever grants it sees the others in the same list. */
export function lacking(held: bigint, needed: readonly Needed[]): UserError | null {
  if ((held & PermissionFlagsBits.Administrator) !== 0n) return null;
  const missing = needed.find((name) => (held & PermissionFlagsBits[name]) === 0n);
  return missing === undefined ? null : lacks(missing);
}

/** The error for one permission. */
export function lacks(permission: Needed): UserError {
  return new UserError(said("failure.bot-lacks", { permission }));
}
