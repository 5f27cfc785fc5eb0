import { describe, expect, it } from "vitest";
import { InFlight } from "../../src/discord/in-flight.ts";
import { UserError } from "../../src/errors.ts";

describe("what is under way", () => {
  it("gives its result, or throws what it threw", async () => {
    const inFlight = new InFlight();
    await expect(inFlight.bounded(async () => 7)).resolves.toBe(7);
    await expect(inFlight.bounded(() => Promise.reject(new Error("own")))).rejects.toThrow("own");
  });

  it("is waited for when the bot stops", async () => {
    const inFlight = new InFlight();
    const { promise, resolve } = Promise.withResolvers<void>();
    const answered = inFlight.follow(inFlight.bounded(() => promise));
    let finished = false;
    const stopped = inFlight.finish(60_000).then(() => {
      finished = true;
    });
    await Promise.resolve();
    expect(finished).toBe(false);
    resolve();
    await Promise.all([answered, stopped]);
  });

  it("is told to try again when it does not come in time", async () => {
    const inFlight = new InFlight();
    const told = inFlight.bounded(() => new Promise(() => undefined)).catch((error: unknown) => error);
    void inFlight.follow(told.then(() => undefined));
    await inFlight.finish(5);
    expect(await told).toBeInstanceOf(UserError);
  });

  it("is refused once the bot is stopping", async () => {
    const inFlight = new InFlight();
    await inFlight.finish(0);
    let ran = false;
    await expect(
      inFlight.bounded(async () => {
        ran = true;
      }),
    ).rejects.toThrow(/restarting/);
    expect(ran).toBe(false);
  });
});
