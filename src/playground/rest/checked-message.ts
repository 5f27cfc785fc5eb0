/** The one gate that every message body passes, on whatever route it comes. */
import { REFUSALS, Refusal, refuseProblems } from "../refusal.ts";
import type { StoredMessage } from "../state.ts";
import { safeName } from "../uploads.ts";
import {
  isEmptyMessage,
  isTooHeavy,
  type MessageRoute,
  type MessageSubject,
  messageProblems,
} from "../validation/message.ts";
import type { Json } from "../validation/rule.ts";
import type { Body } from "./exchange.ts";

/** Throws Discord's refusal when the body breaks a rule: 50035, 50006 when empty, or a 500 when too heavy. */
export function checkMessage(
  route: MessageRoute,
  body: Json,
  files: Body["files"],
  before: StoredMessage | null = null,
): void {
  const subject: MessageSubject = {
    route,
    body,
    files: new Map([...files].map(([index, file]) => [index, safeName(file.name)])),
    before: before === null ? null : asBefore(before),
  };
  refuseProblems(messageProblems(subject));
  if (isEmptyMessage(subject)) throw new Refusal(REFUSALS.emptyMessage);
  if (isTooHeavy(subject)) throw new Refusal(REFUSALS.serverError);
}

// --- internal ---

function asBefore({ data }: StoredMessage): NonNullable<MessageSubject["before"]> {
  return {
    flags: Number(data.flags ?? 0),
    attachmentIds: data.attachments.map(({ id }) => id),
    attachmentNames: data.attachments.map(({ filename }) => filename),
  };
}
