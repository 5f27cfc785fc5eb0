import { describe, expect, it } from "vitest";
import { closingFault, connectionFault } from "../../src/discord/connection-faults.ts";
import { UserError } from "../../src/errors.ts";

const api = "https://discord.example/api";
const coded = (code: string) => Object.assign(new Error("x"), { code });

describe("why Discord can't be joined", () => {
  it.each([
    ["discord.js finds the token wrong", coded("TokenInvalid"), /does not accept this token.*DISCORD_TOKEN/],
    ["the gateway closes with 4004", new Error("Authentication failed"), /does not accept this token/],
    [
      "REST answers 401",
      Object.assign(new Error("401: Unauthorized"), { status: 401 }),
      /does not accept this token/,
    ],
    ["an intent is not granted", new Error("Used disallowed intents"), /Privileged Gateway Intents/],
    ["there are too many servers", new Error("Sharding is required"), /SHARD_COUNT/],
    [
      "the starts of the day are used up",
      new Error("Not enough sessions remaining to spawn 1 shards"),
      /1,000 starts a day/,
    ],
    [
      "the name is unknown",
      new TypeError("fetch failed", { cause: coded("ENOTFOUND") }),
      /discord\.example can't be found.*DNS/,
    ],
    [
      "nobody listens",
      new TypeError("fetch failed", { cause: coded("ECONNREFUSED") }),
      /discord\.example can't be reached/,
    ],
    [
      "no address answers",
      new TypeError("fetch failed", {
        cause: new AggregateError([coded("ETIMEDOUT"), coded("ENETUNREACH")]),
      }),
      /can't be reached/,
    ],
    ["Discord has trouble", Object.assign(new Error("x"), { status: 503 }), /trouble of its own/],
    ["this address is banned for a while", Object.assign(new Error("x"), { status: 403 }), /Wait an hour/],
  ])("because %s is said in words", (_, error, words) => {
    const fault = connectionFault(error, api);
    expect(fault).toBeInstanceOf(UserError);
    expect(fault?.message).toMatch(words);
  });

  it.each([new Error("something else"), null, "words"])(
    "for a reason without words stays as it is",
    (error) => {
      expect(connectionFault(error, api)).toBeNull();
    },
  );
});

describe("a closing code", () => {
  it.each([
    [4_004, /token/],
    [4_010, /shard/i],
    [4_011, /shards/],
    [4_012, /Update Verbatim/],
    [4_013, /Update Verbatim/],
    [4_014, /Privileged Gateway Intents/],
  ])("%i is said in words", (code, words) => {
    expect(closingFault(code)?.message).toMatch(words);
  });

  it.each([1_000, 1_006, 4_000, 4_009])("%i is nothing that a person must mend", (code) => {
    expect(closingFault(code)).toBeNull();
  });
});
