/** The hostile set through the real loader. `run.ts` prints it with times and memory. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLoader } from "../../src/loading/create-loader.ts";
import { publicAddress } from "../loading/fetch/support/a-web.ts";
import { loopbackSpellings } from "../loading/fetch/support/spellings.ts";
import { hostileAddresses } from "./addresses.ts";
import { hostileCases } from "./cases.ts";
import { openStage, outcomeOf, type Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ time: 3_000 });
});
afterAll(() => stage.close());

const load = (address: string) => () =>
  stage.loader.url(address).then((loaded) => {
    if (loaded.kind === "unchanged") throw new Error("unchanged");
    return loaded.content;
  });

describe("an address that leads where nothing may be fetched", () => {
  it.each(hostileAddresses)("$address ($how) reaches nothing", async ({ address, key, asksFirst }) => {
    const before = stage.web.dialled.length;
    expect(await outcomeOf(load(address))).toMatchObject({ content: null, key });
    const dialled = stage.web.dialled.slice(before);
    expect(dialled.filter((place) => place !== `${publicAddress}:80`)).toEqual([]);
    if (!asksFirst) expect(dialled).toEqual([]);
  });

  it.each(loopbackSpellings)("%s is refused by the loader as production makes it", async (address) => {
    const loader = createLoader({ discordApi: null });
    expect(
      await outcomeOf(() => loader.url(address).then(() => Promise.reject(new Error("fetched")))),
    ).toMatchObject({
      key: "loading.private-address",
    });
    await loader.close();
  });
});

describe("what hostile sites and files bring", () => {
  it.each(hostileCases)("$name", async ({ load: loading, refused, holds }) => {
    const outcome = await outcomeOf(() => loading(stage.loader));
    if (refused instanceof RegExp) expect(outcome.words).toMatch(refused);
    else expect(outcome.key).toBe(refused);
    expect(outcome.content === null).toBe(refused !== null);
    if (outcome.content && holds) expect(holds(outcome.content)).toBe(true);
  });

  it("leaves the loader able to read the next page", async () => {
    const again = await outcomeOf(load("http://hostile.example/injected"));
    expect(again.content?.text).toContain("said Mara Lindqvist");
  });
});
