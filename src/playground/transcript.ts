/** Requests of the bot as lines to read, and to compare with those of another day: ids and times are told by order. */
import type { RequestRecord } from "./rest/exchange.ts";

/** One line a request, then its body, indented. No token is in a record, so none is here. */
export function transcriptOf(records: readonly RequestRecord[]): string {
  const names = new Map<string, string>();
  return records.map((record) => readable(record, names)).join("\n");
}

// --- internal ---

function readable(record: RequestRecord, names: Map<string, string>): string {
  const refused = record.status >= 400 ? ` ${JSON.stringify(record.response)}` : "";
  const files = record.files.map(({ name, size }) => ` +${name} (${size} bytes)`).join("");
  const body =
    record.body === null || isEmpty(record.body)
      ? ""
      : `\n  ${JSON.stringify(record.body, null, 2).replaceAll("\n", "\n  ")}`;
  return steady(`${record.method} ${record.path} → ${record.status}${files}${refused}${body}`, names);
}

function isEmpty(body: unknown): boolean {
  return typeof body === "object" && body !== null && Object.keys(body).length === 0;
}

/** Snowflakes become #1, #2, … in the order in which they first stand. */
function steady(text: string, names: Map<string, string>): string {
  return text.replaceAll(/\b\d{17,20}\b/g, (id) => {
    const name = names.get(id) ?? `#${names.size + 1}`;
    names.set(id, name);
    return name;
  });
}
