import { describe, expect, it } from "vitest";
import { countPages, renderReply } from "../../src/discord/render.ts";
import { buttons, refusals, seen } from "./support/message.ts";
import { reply, source } from "./support/views.ts";

const first = { page: 1 };
const shown = (over: Parameters<typeof reply>[0]) => seen(renderReply(reply(over), first));

describe("pages", () => {
  const lines = Array.from({ length: 300 }, (_, index) => [
    `Line ${index + 1} of a long list that goes on and on.`,
  ]);
  const long = reply({
    heading: { foreign: "Library" },
    notes: [["Checked."]],
    sections: [{ kind: "lines", lines }],
    again: "list:x",
  });

  it("turn by buttons that hold the page, and end at both ends", () => {
    const pages = countPages(long);
    const row = (page: number) =>
      buttons(renderReply(long, { page })).map((button) => [
        "label" in button ? button.label : "",
        "custom_id" in button ? button.custom_id : "",
        button.disabled ?? false,
      ]);
    expect(row(1)).toEqual([
      ["◀", "p0|list:x", true],
      [`Page 1 of ${pages}`, "p1|list:x", true],
      ["▶", "p2|list:x", false],
    ]);
    expect(row(pages).at(-1)).toEqual(["▶", `p${pages + 1}|list:x`, true]);
  });

  it("repeat heading and notes, and hold every line once", () => {
    const bodies = Array.from({ length: countPages(long) }, (_, index) =>
      seen(renderReply(long, { page: index + 1 })),
    );
    for (const body of bodies) expect(body).toMatch(/^Library\n[\s\S]*\nChecked\.$/);
    expect(bodies.join("\n").match(/^Line \d+/gm)).toEqual(lines.map((_, index) => `Line ${index + 1}`));
  });

  it("beyond the last give the last, and before the first the first", () => {
    expect(renderReply(long, { page: 99 })).toEqual(renderReply(long, { page: countPages(long) }));
    expect(renderReply(long, { page: 0 })).toEqual(renderReply(long, { page: 1 }));
  });

  it("cannot be turned without an action for it: the first is shown, and what is not is counted", () => {
    const { again: _, ...once } = long;
    const body = renderReply(once, first);
    const shownLines = seen(body).match(/^Line \d+/gm)?.length ?? 0;
    expect(buttons(body)).toEqual([]);
    expect(seen(body)).toContain(`Not shown here, for length: ${300 - shownLines} lines.`);
  });

  it("repeat a section's title and kind where it goes on", () => {
    const sources = Array.from({ length: 200 }, (_, index) => source({ name: `Outlet number ${index}` }));
    const body = renderReply(
      reply({ sections: [{ kind: "sources", title: "Relies on", sources }], again: "s" }),
      { page: 2 },
    );
    expect(seen(body)).toMatch(/^Relies on\nOutlets Outlet number \d+ /);
  });
});

describe("an odd reply", () => {
  it("with nothing in it still is a message", () => {
    const body = renderReply(reply(), first);
    expect(seen(body)).toBe("Nothing to show.");
    expect(refusals(body)).toEqual([]);
  });

  it("of buttons alone gets a line of text", () => {
    expect(shown({ actions: [{ label: "Press", id: "press" }] })).toBe("Nothing to show.");
  });

  it("with a long line shows its beginning and says so", () => {
    const text = shown({
      sections: [
        { kind: "lines", lines: [["Said: ", { foreign: "word ".repeat(3_000), strong: true }, " and more"]] },
      ],
    });
    expect(text).toMatch(/^Said: word [\s\S]*…\nToo long to show whole: the first \d+ of 3,003 words\.$/);
  });

  it("with a heading of a thousand words keeps room for the rest", () => {
    const text = shown({
      heading: { foreign: "word ".repeat(1_000) },
      sections: [{ kind: "lines", lines: [["The rest."]] }],
    });
    expect(text).toMatch(/^word [^\n]{100,220}…\nThe rest\.$/);
  });

  it("with a button that leads nowhere is sent without it: Discord would refuse the whole message", () => {
    const actions = [
      { label: "Bad", url: "javascript:alert(1)" },
      { label: "Good", id: "good" },
    ];
    expect(buttons(renderReply(reply({ actions }), first))).toHaveLength(1);
  });

  it("with more than twenty actions is an error of its command", () => {
    const actions = Array.from({ length: 21 }, (_, index) => ({ label: "x", id: `x:${index}` }));
    expect(() => renderReply(reply({ actions }), first)).toThrow(/20 actions/);
  });
});
