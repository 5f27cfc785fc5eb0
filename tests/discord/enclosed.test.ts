import { expect, it } from "vitest";
import { withoutFiles } from "../../src/discord/enclosed.ts";
import { renderReply } from "../../src/discord/render.ts";

const reply = {
  kind: "reply" as const,
  visibility: "private" as const,
  sections: [{ kind: "lines" as const, lines: [["The library"]] }],
};
const bytes = new TextEncoder().encode("{}\n");

it("a file goes beside the body, and a component names it", () => {
  const body = renderReply({ ...reply, file: { name: "library-1.jsonl", bytes } }, { page: 1 });
  const sent = withoutFiles({ type: 4, data: body });
  expect(sent.files).toEqual([{ name: "library-1.jsonl", data: bytes }]);
  const words = JSON.stringify(sent.body);
  expect(words).toContain('"url":"attachment://library-1.jsonl"');
  expect(words).toContain('"attachments":[{"id":"0","filename":"library-1.jsonl"}]');
  expect(words).not.toContain("enclosed");
});

it("what has no file is sent as it is", () => {
  const body = renderReply(reply, { page: 1 });
  for (const plain of [body, { type: 4, data: body }, { archived: false }, undefined, null])
    expect(withoutFiles(plain)).toEqual({ body: plain });
});
