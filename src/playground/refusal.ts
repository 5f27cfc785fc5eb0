/** How Discord says no: a status, its own code and sentence, and for form errors a tree that names each field. */
import type { Problem } from "./validation/rule.ts";

/** Thrown by a route; turned into Discord's error body in one place (`rest/app.ts`). */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(row: RefusalRow, problems: readonly Problem[] = []) {
    super(row.message);
    this.status = row.status;
    this.code = row.code;
    this.problems = problems;
  }

  /** The JSON body, as https://discord.com/developers/docs/reference#error-messages describes it. */
  body(): { message: string; code: number; errors?: unknown } {
    const body = { message: this.message, code: this.code };
    return this.problems.length === 0 ? body : { ...body, errors: nest(this.problems) };
  }
}

export type RefusalRow = { readonly status: number; readonly code: number; readonly message: string };

/** Discord's own codes and sentences (docs: topics/opcodes-and-status-codes#json). */
export const REFUSALS = {
  unauthorized: { status: 401, code: 0, message: "401: Unauthorized" },
  notFound: { status: 404, code: 0, message: "404: Not Found" },
  forbidden: { status: 403, code: 20001, message: "Bots cannot use this endpoint" },
  unknownChannel: { status: 404, code: 10003, message: "Unknown Channel" },
  unknownGuild: { status: 404, code: 10004, message: "Unknown Guild" },
  unknownMember: { status: 404, code: 10007, message: "Unknown Member" },
  unknownMessage: { status: 404, code: 10008, message: "Unknown Message" },
  unknownUser: { status: 404, code: 10013, message: "Unknown User" },
  unknownWebhook: { status: 404, code: 10015, message: "Unknown Webhook" },
  unknownApplication: { status: 404, code: 10002, message: "Unknown Application" },
  unknownInteraction: { status: 404, code: 10062, message: "Unknown interaction" },
  unknownCommand: { status: 404, code: 10063, message: "Unknown application command" },
  tooManyCommands: {
    status: 400,
    code: 30032,
    message: "Maximum number of application commands reached (100)",
  },
  tooLarge: { status: 413, code: 40005, message: "Request entity too large" },
  acknowledged: { status: 400, code: 40060, message: "Interaction has already been acknowledged." },
  missingAccess: { status: 403, code: 50001, message: "Missing Access" },
  notYours: { status: 403, code: 50005, message: "Cannot edit a message authored by another user" },
  emptyMessage: { status: 400, code: 50006, message: "Cannot send an empty message" },
  missingPermissions: { status: 403, code: 50013, message: "Missing Permissions" },
  badWebhookToken: { status: 401, code: 50027, message: "Invalid Webhook Token" },
  wrongChannelType: { status: 400, code: 50024, message: "Cannot execute action on this channel type" },
  invalidForm: { status: 400, code: 50035, message: "Invalid Form Body" },
  archivedThread: {
    status: 400,
    code: 50083,
    message: "Tried to perform an operation on an archived thread",
  },
  invalidJson: { status: 400, code: 50109, message: "The request body contains invalid JSON." },
  threadExists: { status: 400, code: 160004, message: "A thread has already been created for this message" },
  lockedThread: { status: 400, code: 160005, message: "Thread is locked" },
  noHistory: {
    status: 400,
    code: 160002,
    message: "Cannot reply without permission to read message history",
  },
  serverError: { status: 500, code: 0, message: "500: Internal Server Error" },
} as const satisfies Record<string, RefusalRow>;

/** Throws Discord's "Invalid Form Body" when anything is wrong. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(REFUSALS.invalidForm, problems);
}

// --- internal ---

type Nested = { [key: string]: Nested | { code: string; message: string }[] };

function nest(problems: readonly Problem[]): Nested {
  const root: Nested = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as Nested;
    }
    node._errors = [
      ...((node._errors as { code: string; message: string }[] | undefined) ?? []),
      { code, message },
    ];
  }
  return root;
}
