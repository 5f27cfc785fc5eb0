/** Verbatim's own rule, not Discord's: every message that it sends or edits says that nobody is to be pinged. */
import type { RequestRecord } from "../../../src/playground/rest/exchange.ts";

/** One line for each message body without `allowed_mentions: {parse: []}`. */
export function messagesThatMayPing(records: readonly RequestRecord[]): string[] {
  return records.flatMap((record) => {
    const message = messageIn(record);
    if (message === null || isOff(message.allowed_mentions)) return [];
    return [`${record.method} ${record.path} (request ${record.number})`];
  });
}

// --- internal ---

type Body = { readonly [key: string]: unknown };

const MESSAGE_ROUTES =
  /^(?:POST|PATCH) (?:\/channels\/\d+\/messages(?:\/\d+)?|\/webhooks\/\d+\/\{token\}(?:\/messages\/[^/]+)?)$/;

/** The message of a request; a deferral, a dialog and choices are none. */
function messageIn({ method, path, body }: RequestRecord): Body | null {
  const given = body as Body;
  if (/^\/interactions\/\d+\/\{token\}\/callback$/.test(path)) {
    return given.type === 4 || given.type === 7 ? ((given.data ?? {}) as Body) : null;
  }
  return MESSAGE_ROUTES.test(`${method} ${path}`) ? given : null;
}

function isOff(allowed: unknown): boolean {
  const { parse, users = [], roles = [], replied_user = false } = (allowed ?? {}) as Body;
  const nobody = [parse, users, roles].every((list) => Array.isArray(list) && list.length === 0);
  return nobody && replied_user === false;
}
