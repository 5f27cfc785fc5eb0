import { type APIMessageTopLevelComponent, ComponentType } from "discord-api-types/v10";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MessageBody } from "../../src/discord/components.ts";
import { markedComponents } from "../../src/discord/mark-post.ts";
import { renderReply } from "../../src/discord/render.ts";
import { messageProblems } from "../../src/playground/validation/message.ts";
import { anyReply, crowdedReply, denseReply } from "./support/any-reply.ts";
import { texts } from "./support/message.ts";
import { anyText } from "./support/nasty.ts";
import { reply } from "./support/views.ts";

const standsOn = { revision: { id: "r", articleId: "a", guildId: "1" }, cited: [1] };
const post = (over: Parameters<typeof reply>[0] = {}) =>
  renderReply(reply({ sections: [{ kind: "lines", lines: [["Words"]] }], standsOn, ...over }), { page: 1 });
const marked = (components: APIMessageTopLevelComponent[], mark: string, line: string) =>
  markedComponents(components, { mark, line }) ?? [];
const textsIn = (components: APIMessageTopLevelComponent[]) =>
  texts({ components, flags: 0, allowed_mentions: { parse: [] } } as unknown as MessageBody);

describe("a mark", () => {
  it("stands first, and the second of a name takes the first one's place", () => {
    const once = marked(post().components, "revision", "Changed on 3 May.");
    const twice = marked(once, "revision", "Changed on 5 May.");
    const other = marked(twice, "removed", "Removed.");
    expect(textsIn(once)).toEqual(["Changed on 3 May.", "Words"]);
    expect(textsIn(twice)).toEqual(["Changed on 5 May.", "Words"]);
    expect(textsIn(other)).toEqual(["Changed on 5 May.", "Removed.", "Words"]);
  });

  it("is our words: what stands in it is no markup", () => {
    expect(textsIn(marked(post().components, "m", "# *Big*\n> [x](https://a.example)"))[0]).toBe(
      "\\# \\*Big\\*\n\\> \\[x\\]\\(https\\:\\/\\/a\\.example\\)".replaceAll(/\\([()/.])/g, "$1"),
    );
  });

  it.each([
    ["of any size", anyReply],
    ["of dense text", denseReply],
    ["of as many parts as can be", crowdedReply],
  ] as const)(
    "on a reply %s that stands on an article finds room, and Discord takes it",
    (_, replies) => {
      fc.assert(
        fc.property(replies, anyText, (made, words) => {
          const body = renderReply({ ...made, standsOn }, { page: 1 });
          const line = `The article changed. ${words}`.slice(0, 150);
          const action = { label: "What changed?", id: "changes:abcdefghjkmn:abcdefghjkmn" };
          const components = markedComponents(body.components, { mark: "m", line, action });
          expect(components).not.toBeNull();
          const subject = { route: "message edit" as const, body: { components }, files: new Map() };
          const before = { flags: 1 << 15, attachmentIds: [], attachmentNames: [] };
          expect(messageProblems({ ...subject, before })).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );

  it("has a button under it, and an empty line takes both away", () => {
    const action = { label: "What changed?", id: "changes:1" };
    const line = "Changed on 3 May.";
    const once = markedComponents(post().components, { mark: "article", line, action })!;
    const twice = markedComponents(once, { mark: "article", line: "Changed on 5 May.", action })!;
    expect(JSON.stringify(twice).match(/What changed/gu)).toHaveLength(1);
    expect(textsIn(twice)).toEqual(["Changed on 5 May.", "Words"]);
    expect(marked(twice, "article", "")).toEqual(post().components);
  });

  it("that is too long is shortened, and says so by its end", () => {
    const [text] = textsIn(marked(post().components, "m", "many words ".repeat(1_000)));
    expect(text).toMatch(/(?:many|words)…$/u);
    expect(text?.length).toBeLessThan(4_000);
  });

  it("is not put where nothing would give way, nor on what is no answer of ours", () => {
    const full = {
      type: ComponentType.Container,
      components: [{ type: ComponentType.TextDisplay, content: "x".repeat(3_990) }],
    };
    const line = "The article changed on 3 May 2026.";
    expect(markedComponents([full as APIMessageTopLevelComponent], { mark: "m", line })).toBeNull();
    expect(markedComponents([], { mark: "m", line })).toBeNull();
  });
});
