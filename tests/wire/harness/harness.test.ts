import { describe, expect, it } from "vitest";
import type { RequestRecord } from "../../../src/playground/rest/exchange.ts";
import { messagesThatMayPing } from "./mentions-off.ts";
import { checkBodies } from "./openapi.ts";

const record = (method: string, path: string, body: unknown): RequestRecord => ({
  number: 1,
  method,
  path,
  body,
  files: [],
  status: 200,
  response: null,
  took: 0,
});
const check = checkBodies();

describe.skipIf(check === null)("Discord's API description", () => {
  const problemsOf = (...records: RequestRecord[]) => {
    const one = checkBodies();
    for (const each of records) one?.onRequest(each);
    return { problems: one?.problems ?? [], checked: one?.checked() ?? 0 };
  };

  it("passes good bodies on the routes that a bot uses", () => {
    const button = { type: 2, style: 1, label: "Go", custom_id: "go" };
    const components = [
      {
        type: 17,
        components: [
          { type: 10, content: "x" },
          { type: 1, components: [button] },
        ],
      },
    ];
    const { problems, checked } = problemsOf(
      record("POST", "/channels/1/messages", { content: "x", allowed_mentions: { parse: [] } }),
      record("POST", "/interactions/1/{token}/callback", { type: 4, data: { flags: 32768, components } }),
      record("POST", "/interactions/1/{token}/callback", {
        type: 8,
        data: { choices: [{ name: "a", value: "b" }] },
      }),
      record("PATCH", "/webhooks/1/{token}/messages/@original", { flags: 32768, components }),
      record("PUT", "/applications/1/commands", [
        { name: "a", description: "b", type: 1, default_member_permissions: "8192" },
      ]),
      record("POST", "/channels/1/messages/2/threads", { name: "T" }),
      record("GET", "/gateway/bot", null),
    );
    expect(problems).toEqual([]);
    expect(checked).toBe(6);
  });

  it.each<[string, RequestRecord, RegExp]>([
    [
      "a label over 80",
      record("POST", "/channels/1/messages", {
        components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: "a", label: "x".repeat(81) }] }],
      }),
      /components/,
    ],
    [
      "26 choices",
      record("POST", "/interactions/1/{token}/callback", {
        type: 8,
        data: { choices: Array.from({ length: 26 }, () => ({ name: "a", value: "b" })) },
      }),
      /callback/,
    ],
    ["an unknown route", record("POST", "/channels/1/nothing", {}), /no such route/],
  ])("reports %s", (_what, bad, expected) => expect(problemsOf(bad).problems.join()).toMatch(expected));
});

describe("messages that may ping", () => {
  it("are those without allowed_mentions, or with someone in them", () => {
    const off = { content: "x", allowed_mentions: { parse: [] } };
    expect(
      messagesThatMayPing([
        record("POST", "/channels/1/messages", off),
        record("POST", "/interactions/1/{token}/callback", { type: 4, data: off }),
        record("POST", "/interactions/1/{token}/callback", { type: 5, data: { flags: 64 } }),
        record("POST", "/channels/1/messages/2/threads", { name: "T" }),
        record("POST", "/channels/1/typing", {}),
      ]),
    ).toEqual([]);
    expect(
      messagesThatMayPing([
        record("PATCH", "/webhooks/1/{token}/messages/@original", { content: "x" }),
        record("POST", "/interactions/1/{token}/callback", { type: 4, data: { content: "x" } }),
        record("POST", "/channels/1/messages", { content: "x", allowed_mentions: { parse: ["users"] } }),
        record("POST", "/channels/1/messages", {
          content: "x",
          allowed_mentions: { parse: [], replied_user: true },
        }),
      ]),
    ).toHaveLength(4);
  });
});
