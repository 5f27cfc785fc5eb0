import { expect, it } from "vitest";
import type { RequestRecord } from "../../src/playground/rest/exchange.ts";
import { transcriptOf } from "../../src/playground/transcript.ts";

const record = (more: Partial<RequestRecord>): RequestRecord => ({
  number: 1,
  method: "POST",
  path: "/channels/1574312409550553089/messages",
  body: { content: "x" },
  files: [],
  status: 200,
  response: { id: "1574312409550553090" },
  took: 5,
  ...more,
});

it("a transcript names ids by order, so that two runs read the same", () => {
  const lines = (first: string) =>
    transcriptOf([
      record({ path: `/channels/${first}/messages` }),
      record({ method: "GET", path: `/channels/${first}`, body: {} }),
    ]);
  expect(lines("1574312409550553089")).toBe(
    'POST /channels/#1/messages → 200\n  {\n    "content": "x"\n  }\nGET /channels/#1 → 200',
  );
  expect(lines("1674312409550553099")).toBe(lines("1574312409550553089"));
});

it("a refusal shows why, and files show their names and sizes", () => {
  const refused = record({
    status: 400,
    response: { code: 50006 },
    files: [{ name: "a.txt", size: 3, contentType: "text/plain" }],
  });
  expect(transcriptOf([refused])).toContain('→ 400 +a.txt (3 bytes) {"code":50006}');
});
