/** Which permission the bot lacks, as an error for people. */
import { PermissionFlagsBits } from "discord-api-types/v10";
import { UserError } from "../errors.ts";
import { said } from "../words/said.ts";

/** Those that we have names for in each language (`failure.bot-lacks`). */
export type Needed =
  | "ViewChannel"
  | "SendMessages"
  | "SendMessagesInThreads"
  | "CreatePublicThreads"
  | "ReadMessageHistory";

/** Null: all are there. Names one: whoever gives it sees the next to it. */
export function lacking(held: bigint, needed: readonly Needed[]): UserError | null {
  if ((held & PermissionFlagsBits.Administrator) !== 0n) return null;
  const missing = needed.find((name) => (held & PermissionFlagsBits[name]) === 0n);
  return missing === undefined ? null : lacks(missing);
}

export function lacks(permission: Needed): UserError {
  return new UserError(said("failure.bot-lacks", { permission }));
}
