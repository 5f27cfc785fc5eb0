/** What went wrong, told twice: to the reader in words, to the operator without anybody's words. */
import { randomBytes } from "node:crypto";
import { UserError } from "../errors.ts";
import type { Line, Reply } from "../reply.ts";
import type { Speech } from "../words/speak.ts";

/** What we log with: a part of pino's logger. */
export type Log = Readonly<
  Record<"debug" | "info" | "warn" | "error", (fields: object, message: string) => void>
>;

/** Refusals of Discord after which there is nobody to tell: nothing to mend, and common on a slow network. */
const GONE: ReadonlyMap<number, string> = new Map([
  [10_062, "answered later than 3 s, or the interaction is unknown"],
  [40_060, "acknowledged already: by a retry of ours, or by a second process with this token"],
  [10_008, "somebody deleted the message"],
  [10_015, "the interaction's 15 minutes are over"],
  [50_027, "the interaction's token is no longer valid"],
]);

/** Why there is nobody left to answer; null for any other error. */
export function goneReason(error: unknown): string | null {
  const code = field(error, "code");
  return typeof code === "number" ? (GONE.get(code) ?? null) : null;
}

/** The private reply to a thrown error, in the reader's language. Anything but a `UserError` is logged under an id, which the reader is given. */
export function failureReply(error: unknown, log: Log, task: string, speech: Speech): Reply {
  if (error instanceof UserError) return plainReply(error.in(speech), speech);
  const id = randomBytes(4).toString("hex");
  log.error({ id, task, error: describeError(error) }, "a command failed");
  return plainReply(speech.text("failure.fault", { id }), speech);
}

export function plainReply(message: string, { locale }: Speech): Reply {
  const lines = message.split("\n").map((line): Line => [line]);
  return { kind: "reply", visibility: "private", locale, sections: [{ kind: "lines", lines }] };
}

/**
 * An error without its message: messages hold what was being worked on, and so members' words; those of Discord's client
 * hold the token of an interaction in their address. Names, codes and places are what finds a fault.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const cause = error.cause === undefined ? {} : { cause: describeCause(error.cause) };
  return { ...describeCause(error), ...refusedFields(error), at: framesOf(error), ...cause };
}

// --- internal ---

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function describeCause(error: unknown): object {
  const known = ["name", "code", "status", "method"].map((name) => [name, field(error, name)] as const);
  return Object.fromEntries(
    known.filter(([, value]) => typeof value === "string" || typeof value === "number"),
  );
}

function framesOf(error: Error): string[] {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}

/** Which fields Discord refused and why, by its codes: "components.0.content BASE_TYPE_BAD_LENGTH". */
function refusedFields(error: Error): object {
  const refused = codesIn(field(field(error, "rawError"), "errors"), "");
  return refused.length === 0 ? {} : { refused };
}

function codesIn(errors: unknown, path: string): string[] {
  if (typeof errors !== "object" || errors === null) return [];
  return Object.entries(errors).flatMap(([name, inner]) => {
    if (name !== "_errors") return codesIn(inner, path === "" ? name : `${path}.${name}`);
    return Array.isArray(inner) ? inner.map((one) => `${path} ${String(field(one, "code"))}`) : [];
  });
}
