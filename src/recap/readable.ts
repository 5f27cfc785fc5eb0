/** A message as it reads on a screen: mentions and emoji by name, without Discord's markup. Pure. */
import type { SeenMessage } from "../chat.ts";

/** `names`: members by id, as the server shows them; who is not among them reads "@someone". Links stay as typed. */
export function readable(content: string, names: ReadonlyMap<string, string>): string {
  return content
    .replace(/<@!?(\d{1,20})>/gu, (_, id: string) => `@${names.get(id) ?? "someone"}`)
    .replace(/<@&\d{1,20}>/gu, "@role")
    .replace(/<#\d{1,20}>/gu, "#channel")
    .replace(/<a?:(\w{1,32}):\d{1,20}>/gu, ":$1:")
    .replace(/\r\n?/gu, "\n")
    .replace(/\n{2,}/gu, "\n")
    .trim();
}

/** The names that authors go by; two of one name are told apart by a number. */
export function authorNames(messages: readonly SeenMessage[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { authorId, authorName } of messages) {
    if (names.has(authorId)) continue;
    const name = unused(authorName.replace(/\s+/gu, " ").trim() || "Member", taken);
    names.set(authorId, name);
    taken.add(name);
  }
  return names;
}

// --- internal ---

function unused(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  let candidate = name;
  while (taken.has(candidate)) candidate = `${name} (${number++})`;
  return candidate;
}
