import type { APIInteraction, APIModalSubmitInteraction } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import {
  callerOf,
  focusedOption,
  inServerLanguage,
  optionsOf,
  uploadsOf,
  valuesOf,
} from "../../src/discord/read-interaction.ts";
import { defaultSettings, type Settings } from "../../src/store/library.ts";

const member = { user: { id: "3" }, roles: ["4"], permissions: "8192" };
const inGuild = (channel: object) =>
  ({
    type: 2,
    guild_id: "1",
    channel,
    member,
    locale: "es-419",
    guild_locale: "de",
  }) as unknown as APIInteraction;

describe("who asks", () => {
  it("is a member, with permissions as a bit set", () => {
    expect(callerOf(inGuild({ id: "2", type: 0, parent_id: "9" }))).toEqual({
      guildId: "1",
      channelId: "2",
      parentId: null,
      userId: "3",
      roles: ["4"],
      permissions: 8_192n,
      locale: "es",
      serverLocale: "de",
    });
  });

  it.each([10, 11, 12])(
    "in a thread (type %i) comes with its parent; a channel's category is none",
    (type) => {
      expect(callerOf(inGuild({ id: "2", type, parent_id: "9" }))?.parentId).toBe("9");
    },
  );

  it("reads what everyone reads in the language that the server chose for us", () => {
    const caller = callerOf(inGuild({ id: "2", type: 0 }));
    const asChosen = (language: Settings["language"]) =>
      caller && inServerLanguage(caller, { ...defaultSettings, language }).serverLocale;
    expect(asChosen(null)).toBe("de");
    expect(asChosen("en")).toBe("en");
  });

  it("is nobody outside of a server", () => {
    expect(
      callerOf({ type: 2, channel: { id: "2", type: 1 }, user: { id: "3" } } as unknown as APIInteraction),
    ).toBeNull();
  });
});

describe("options", () => {
  it("come by name, numbers and ids as text, files resolved", () => {
    const file = {
      id: "7",
      filename: "a.txt",
      url: "https://cdn.example/a.txt",
      size: 12,
      content_type: "text/plain",
    };
    expect(
      optionsOf(
        [
          { name: "text", type: 3, value: "words" },
          { name: "count", type: 4, value: 5 },
          { name: "loud", type: 5, value: true },
          { name: "role", type: 8, value: "77" },
          { name: "file", type: 11, value: "7" },
        ],
        { 7: file } as never,
      ),
    ).toEqual({
      subcommand: null,
      strings: { text: "words", count: "5", loud: "true", role: "77" },
      attachments: {
        file: { name: "a.txt", url: "https://cdn.example/a.txt", size: 12, contentType: "text/plain" },
      },
    });
  });

  it("of a sub-command come with its name, of a group with both", () => {
    const inner = [{ name: "title", type: 3 as const, value: "x" }];
    expect(optionsOf([{ name: "add", type: 1, options: inner }])).toMatchObject({
      subcommand: "add",
      strings: { title: "x" },
    });
    expect(
      optionsOf([{ name: "care", type: 2, options: [{ name: "add", type: 1, options: inner }] }]),
    ).toMatchObject({ subcommand: "care add" });
    expect(optionsOf([{ name: "add", type: 1 }])).toMatchObject({ subcommand: "add", strings: {} });
    expect(optionsOf(undefined)).toEqual({ subcommand: null, strings: {}, attachments: {} });
  });

  it("name the one that is being typed, also inside a sub-command", () => {
    const typing = { name: "article", type: 3 as const, value: "cli", focused: true };
    expect(focusedOption([{ name: "length", type: 3, value: "short" }, typing])).toEqual({
      name: "article",
      typed: "cli",
    });
    expect(focusedOption([{ name: "remove", type: 1, options: [typing] }])).toEqual({
      name: "article",
      typed: "cli",
    });
    expect(focusedOption([])).toBeNull();
  });
});

describe("a form's uploads", () => {
  it("come by field with what Discord resolved; an empty field has none", () => {
    const file = { id: "7", filename: "a.pdf", url: "https://cdn.example/a.pdf", size: 12 };
    const components = [
      { type: 18, component: { type: 19, custom_id: "file", values: ["7"] } },
      { type: 18, component: { type: 19, custom_id: "other", values: [] } },
    ];
    const data = { custom_id: "x", components, resolved: { attachments: { 7: file } } };
    expect(uploadsOf({ data } as unknown as APIModalSubmitInteraction)).toEqual({
      file: { name: "a.pdf", url: "https://cdn.example/a.pdf", size: 12, contentType: null },
    });
  });
});

describe("a form's values", () => {
  it("come by field, from labels and from rows", () => {
    const components = [
      { type: 18, component: { type: 4, custom_id: "title", value: "A title" } },
      { type: 1, components: [{ type: 4, custom_id: "text", value: "A text" }] },
      { type: 10 },
    ];
    expect(
      valuesOf({ data: { custom_id: "x", components } } as unknown as APIModalSubmitInteraction),
    ).toEqual({ title: "A title", text: "A text" });
  });
});
