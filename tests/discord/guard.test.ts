import { PermissionFlagsBits } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import type { Caller, Guard } from "../../src/command.ts";
import { type Refusal, refusalOf } from "../../src/discord/guard.ts";
import { defaultSettings, type Settings } from "../../src/store/library.ts";
import { speak } from "../../src/words/speak.ts";

const member: Caller = {
  guildId: "1",
  channelId: "10",
  parentId: null,
  userId: "2",
  roles: [],
  permissions: 0n,
  locale: "en",
  serverLocale: "en",
};
const { ManageMessages, ManageGuild, Administrator, SendMessages } = PermissionFlagsBits;

function may(guard: Guard, caller: Partial<Caller>, settings: Partial<Settings> = {}): boolean {
  return refusalOf(guard, { ...member, ...caller }, { ...defaultSettings, ...settings }) === null;
}

const sentenceOf = (refusal: Refusal | null): string =>
  refusal === null ? "" : speak("en").text(refusal.sentence.key, refusal.sentence.values);

describe("who may run what", () => {
  it("everyone may run an open command where no channels are chosen", () => {
    expect(may("everyone", {})).toBe(true);
  });

  it("moderators need Manage Messages, the role of the settings, or Administrator", () => {
    expect(may("moderators", {})).toBe(false);
    expect(may("moderators", { permissions: SendMessages })).toBe(false);
    expect(may("moderators", { permissions: ManageMessages })).toBe(true);
    expect(may("moderators", { permissions: Administrator })).toBe(true);
    expect(may("moderators", { roles: ["7"] }, { moderatorRoleId: "7" })).toBe(true);
    expect(may("moderators", { roles: ["8"] }, { moderatorRoleId: "7" })).toBe(false);
    expect(may("moderators", { roles: ["7"] })).toBe(false);
  });

  it("managers need Manage Server or Administrator; the moderator role is not enough", () => {
    expect(may("managers", { permissions: ManageGuild })).toBe(true);
    expect(may("managers", { permissions: Administrator })).toBe(true);
    expect(may("managers", { permissions: ManageMessages, roles: ["7"] }, { moderatorRoleId: "7" })).toBe(
      false,
    );
  });

  it("chosen channels hold for members, not for those who moderate", () => {
    const settings = { allowedChannelIds: ["11"], moderatorRoleId: "7" };
    expect(may("everyone", {}, settings)).toBe(false);
    expect(may("everyone", { channelId: "11" }, settings)).toBe(true);
    expect(may("everyone", { permissions: ManageMessages }, settings)).toBe(true);
    expect(may("everyone", { roles: ["7"] }, settings)).toBe(true);
  });

  it("a thread counts as its parent", () => {
    const settings = { allowedChannelIds: ["11"] };
    expect(may("everyone", { channelId: "99", parentId: "11" }, settings)).toBe(true);
    expect(may("everyone", { channelId: "99", parentId: "12" }, settings)).toBe(false);
  });

  it("a refusal says what to do next", () => {
    const settings = { ...defaultSettings, allowedChannelIds: ["11"] };
    expect(sentenceOf(refusalOf("moderators", member, defaultSettings))).toMatch(
      /Manage Messages.*\/settings/,
    );
    expect(sentenceOf(refusalOf("managers", member, defaultSettings))).toMatch(/Manage Server/);
    const elsewhere = refusalOf("everyone", member, settings);
    expect(sentenceOf(elsewhere)).toMatch(/channels/);
    expect(elsewhere?.channelId).toBe("11");
  });
});
