/** Looking into message bodies as Discord and a reader would. */
import { type APIButtonComponent, ComponentType } from "discord-api-types/v10";
import type { MessageBody } from "../../../src/discord/components.ts";
import { parseMarkdown, plainText } from "../../../src/playground/markdown.ts";
import { type MessageSubject, messageProblems } from "../../../src/playground/validation/message.ts";

type Part = MessageBody["components"][number]["components"][number];

export function parts(body: MessageBody): Part[] {
  return body.components.flatMap((container) => container.components);
}

export function texts(body: MessageBody): string[] {
  return parts(body).flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
}

/** All characters that a reader sees, without isolates. */
export function seen(body: MessageBody): string {
  return texts(body)
    .map((text) => plainText(parseMarkdown(text)).replace(/[\u2066-\u2069]/g, ""))
    .join("\n");
}

export function buttons(body: MessageBody): APIButtonComponent[] {
  return parts(body).flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.filter((inner) => inner.type === ComponentType.Button)
      : [],
  );
}

/** Every component, containers and rows included. */
export function countAll(body: MessageBody): number {
  const inner = parts(body).map(
    (part) => 1 + (part.type === ComponentType.ActionRow ? part.components.length : 0),
  );
  return body.components.length + inner.reduce((sum, count) => sum + count, 0);
}

/** What Discord would refuse, in words; empty for a body that it takes. */
export function refusals(body: MessageBody): string[] {
  const all = texts(body);
  const ids = buttons(body).flatMap((button) => ("custom_id" in button ? [button.custom_id] : []));
  const rows = parts(body).flatMap((part) =>
    part.type === ComponentType.ActionRow ? [part.components.length] : [],
  );
  const problems: [boolean, string][] = [
    [all.join("").length > 4_000, "over 4,000 characters of text"],
    [Buffer.byteLength(all.join("")) > 10_000, "over 10,000 bytes of text"],
    [all.length === 0 || all.some((text) => text.trim() === ""), "an empty text"],
    [countAll(body) > 40, "over 40 components"],
    [parts(body).length === 0, "an empty container"],
    [rows.some((count) => count < 1 || count > 5), "a row of no or more than five buttons"],
    [new Set(ids).size !== ids.length, "an id twice"],
    [ids.some((id) => id.length < 1 || id.length > 100), "an id of no or over 100 characters"],
    [
      buttons(body).some((button) => !("label" in button) || !button.label || button.label.length > 80),
      "a label of no or over 80 characters",
    ],
    [body.flags !== 1 << 15, "not flagged as Components V2"],
    [JSON.stringify(body.allowed_mentions) !== '{"parse":[]}', "mentions allowed"],
  ];
  const subject = { route: "message" as const, body, files: new Map<number, string>(), before: null };
  return [
    ...problems.filter(([wrong]) => wrong).map(([, what]) => what),
    ...messageProblems(subject as unknown as MessageSubject).map(
      ({ path, message }) => `${path.join(".")}: ${message}`,
    ),
  ];
}
