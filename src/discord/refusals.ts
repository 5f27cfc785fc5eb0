/** What Discord's refusals mean for us, by its own codes. */
import { RESTJSONErrorCodes } from "discord-api-types/v10";
import { UserError } from "../errors.ts";
import { type Said, said } from "../words/said.ts";
import { lacking, lacks, type Needed } from "./lacking.ts";

/** The code of a refusal; null for any other error. */
export function refusalCode(error: unknown): number | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "number" ? code : null;
}

/** The channel, server or message is gone, or not for us to see or touch. */
export function meansOutOfReach(error: unknown): boolean {
  return OUT_OF_REACH.has(refusalCode(error) ?? 0);
}

/** The message is there and ours, but its thread is closed. */
export function meansArchived(error: unknown): boolean {
  return refusalCode(error) === RESTJSONErrorCodes.InvalidActionOnArchivedThread;
}

/**
 * The error for people, or the error itself where it is none of their business. `needed`: what the request takes, the one that
 * it is about first; `held`: what we may do there, null where that is not known.
 */
export function refused(
  error: unknown,
  needed: readonly [Needed, ...Needed[]],
  held: bigint | null,
): unknown {
  const code = refusalCode(error);
  if (code === RESTJSONErrorCodes.MissingAccess) return lacks("ViewChannel");
  if (code === RESTJSONErrorCodes.MissingPermissions)
    return (held === null ? null : lacking(held, needed)) ?? lacks(needed[0]);
  const words = WORDS.get(code ?? 0);
  return words === undefined ? error : new UserError(words, { cause: error });
}

// --- internal ---

const OUT_OF_REACH: ReadonlySet<number> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
]);

const WORDS: ReadonlyMap<number, Said> = new Map([
  [RESTJSONErrorCodes.UnknownChannel, said("failure.place-gone")],
  [RESTJSONErrorCodes.UnknownMessage, said("failure.place-gone")],
  [RESTJSONErrorCodes.ThreadLocked, said("failure.thread-locked")],
  [RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType, said("failure.no-threads-here")],
]);
