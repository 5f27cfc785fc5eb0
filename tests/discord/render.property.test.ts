import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MessageBody } from "../../src/discord/components.ts";
import { countPages, renderReply } from "../../src/discord/render.ts";
import type { Reply } from "../../src/reply.ts";
import { speak } from "../../src/words/speak.ts";
import {
  anyReply,
  crowdedReply,
  denseReply,
  marked,
  smallItemsReply,
  tinyItemsReply,
} from "./support/any-reply.ts";
import { refusals, seen } from "./support/message.ts";

function allPages(reply: Reply): MessageBody[] {
  return Array.from({ length: countPages(reply) }, (_, index) => renderReply(reply, { page: index + 1 }));
}

describe("any reply", () => {
  it.each([
    ["of any size", anyReply, 100],
    ["of dense text", denseReply, 30],
    ["of as many parts as can be", crowdedReply, 100],
    ["of the smallest items", tinyItemsReply, 5],
  ] as const)(
    "%s makes pages that Discord takes, each within all limits",
    (_, replies, numRuns) => {
      fc.assert(
        fc.property(replies, (reply) => {
          for (const body of allPages(reply)) expect(refusals(body)).toEqual([]);
        }),
        { numRuns },
      );
    },
    60_000,
  );

  it("without a way to turn pages still is one message that Discord takes", () => {
    fc.assert(
      fc.property(anyReply, ({ again: _, ...reply }) => {
        expect(refusals(renderReply(reply, { page: 1 }))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it("shows every item once over all of its pages", () => {
    fc.assert(
      fc.property(smallItemsReply, (made) => {
        const { reply, marks } = marked(made);
        const found =
          allPages(reply)
            .map(seen)
            .join("\n")
            .match(/zq\d+zq/g) ?? [];
        expect([...found].sort()).toEqual([...marks].sort());
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("counts what it does not show when it cannot be turned", () => {
    fc.assert(
      fc.property(smallItemsReply, (made) => {
        const { again: _, ...reply } = marked(made).reply;
        const pages = countPages(reply);
        const [words = ""] = speak(reply.locale ?? "en")
          .text("reply.hidden", { what: "|" })
          .split("|");
        expect(seen(renderReply(reply, { page: 1 })).includes(words)).toBe(pages > 1);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
