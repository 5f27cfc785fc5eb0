/** What every store of recaps and opt-outs must do, whatever keeps it. */
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { KeptRecap, OptOuts, Recaps } from "../../src/store/recaps.ts";
import { guild, otherGuild } from "./library-steps.ts";

export type RecapsUnderTest = {
  readonly recaps: Recaps;
  readonly optOuts: OptOuts;
  close(): Promise<void>;
};

/** @param open an empty store, each time another */
export function recapsConformance(name: string, open: () => Promise<RecapsUnderTest>): void {
  describe(`recaps kept ${name}`, () => {
    let opened: RecapsUnderTest;
    beforeEach(async () => {
      opened = await open();
      onTestFinished(() => opened.close());
    });
    readBack(() => opened.recaps);
    followMessages(() => opened.recaps);
    keepOptOuts(() => opened.optOuts);
  });
}

/** A recap of three messages in one channel, with what is said of it instead. */
export const aRecap = (given: Partial<KeptRecap> = {}): KeptRecap => ({
  guildId: guild,
  channelId: "70",
  messageId: "900",
  firstId: "99",
  lastId: "102",
  revisionId: null,
  cited: [{ messageId: "101", authorId: "5" }],
  draft: null,
  locale: "en",
  madeAt: "2026-11-23T09:00:00.000Z",
  ...given,
});

// --- internal ---

function readBack(given: () => Recaps): void {
  test("what was kept is the channel's last until a newer one is kept", async () => {
    expect(await given().last(guild, "70")).toBeNull();
    const draft = [{ text: "Mina asked who pays.", judged: true, messageIds: ["101"] }];
    await given().keep(aRecap({ draft, revisionId: "r1", locale: "de" }));
    expect(await given().last(guild, "70")).toEqual(aRecap({ draft, revisionId: "r1", locale: "de" }));
    const newer = aRecap({ messageId: "901", madeAt: "2026-11-23T10:00:00.000Z" });
    await given().keep(newer);
    expect(await given().last(guild, "70")).toEqual(newer);
    expect(await given().last(guild, "71")).toBeNull();
  });

  test("the newest of a server come first, of all its channels, as many as are wanted", async () => {
    await given().keep(aRecap());
    await given().keep(aRecap({ messageId: "901", channelId: "71", madeAt: "2026-11-23T10:00:00.000Z" }));
    const ids = async (guildId: string, limit: number) =>
      (await given().newest(guildId, limit)).map(({ messageId }) => messageId);
    expect(await ids(guild, 5)).toEqual(["901", "900"]);
    expect(await ids(guild, 1)).toEqual(["901"]);
    expect(await ids(guild, 0)).toEqual([]);
    expect(await ids(otherGuild, 5)).toEqual([]);
  });

  test("kept again, it is what it has become", async () => {
    await given().keep(aRecap());
    await given().keep(aRecap({ cited: [] }));
    expect(await given().last(guild, "70")).toEqual(aRecap({ cited: [] }));
  });

  test("another server's recap is not seen", async () => {
    await given().keep(aRecap());
    expect(await given().last(otherGuild, "70")).toBeNull();
    expect(await given().citing(otherGuild, "5")).toEqual([]);
    await given().forget(otherGuild, "900");
    expect(await given().last(guild, "70")).not.toBeNull();
  });

  test("forgotten by message or by channel, it is gone", async () => {
    await given().keep(aRecap());
    await given().keep(aRecap({ messageId: "901" }));
    await given().forget(guild, "900");
    expect((await given().last(guild, "70"))?.messageId).toBe("901");
    await given().forgetChannel(guild, "70");
    expect(await given().last(guild, "70")).toBeNull();
  });
}

function followMessages(given: () => Recaps): void {
  test("those that span a message are found, by number and not by spelling", async () => {
    await given().keep(aRecap());
    const spanning = async (id: string) => (await given().spanning(guild, "70", [id])).length;
    expect([
      await spanning("98"),
      await spanning("99"),
      await spanning("100"),
      await spanning("103"),
    ]).toEqual([0, 1, 1, 0]);
  });

  test("those that cite a member are found, and one whose id is part of another's is not", async () => {
    await given().keep(aRecap());
    expect(await given().citing(guild, "5")).toEqual([aRecap()]);
    await given().keep(aRecap({ messageId: "902", cited: [{ messageId: "5", authorId: "55" }] }));
    expect(await given().citing(guild, "5")).toEqual([aRecap()]);
  });
}

function keepOptOuts(given: () => OptOuts): void {
  test("who opts out is out, here alone, until they come back", async () => {
    expect([...(await given().of(guild))]).toEqual([]);
    expect(await given().set(guild, "5", true)).toBe(true);
    expect(await given().set(guild, "5", true)).toBe(false);
    expect([...(await given().of(guild))]).toEqual(["5"]);
    expect([...(await given().of(otherGuild))]).toEqual([]);
    expect(await given().set(guild, "5", false)).toBe(true);
    expect(await given().set(guild, "5", false)).toBe(false);
    expect([...(await given().of(guild))]).toEqual([]);
  });
}
