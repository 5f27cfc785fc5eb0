import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeId, encodeId } from "../../src/discord/custom-id.ts";

const name = fc.stringMatching(/^[\w-]{1,20}$/);
const args = fc.array(fc.stringMatching(/^[^:\n]{0,15}$/), { maxLength: 4 });

describe("a button's id", () => {
  it("gives back name, arguments and page", () => {
    fc.assert(
      fc.property(
        name,
        args,
        fc.option(fc.integer({ min: 0, max: 9_999 })),
        fc.boolean(),
        (action, given, page, turns) => {
          const id = [action, ...given].join(":");
          fc.pre(id.length <= 90);
          const encoded = encodeId(id, page === null ? { turns } : { page });
          expect(decodeId(encoded)).toEqual({
            name: action,
            args: given,
            page,
            turns: turns || page !== null,
          });
        },
      ),
    );
  });

  it("of the same action differs on each page, and from the action itself", () => {
    const ids = [
      encodeId("quotes:1"),
      encodeId("quotes:1", { turns: true }),
      ...[0, 1, 2, 3].map((page) => encodeId("quotes:1", { page })),
    ];
    expect(new Set(ids).size).toBe(6);
  });

  it("stays within 100 characters for an action of 90 on page 9,999", () => {
    expect(encodeId("a".repeat(90), { page: 9_999 }).length).toBeLessThanOrEqual(100);
  });

  it("that is too long is an error of the command, not a cut id", () => {
    expect(() => encodeId("a".repeat(120))).toThrow(/too long/);
  });

  it.each([
    "",
    "quotes",
    "a|",
    "p|x",
    "px|quotes",
    "p99999|quotes",
    "a|:x",
    "b|quotes",
    "a|a b:c",
    "\u0000",
    "a|x\n",
  ])("that we never made is nothing: %j", (junk) => {
    expect(decodeId(junk)).toBeNull();
  });

  it("never throws, whatever comes", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (junk) => void decodeId(junk)));
  });
});
