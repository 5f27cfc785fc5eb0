import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { saying } from "../answer/support/a-writing-pipeline.ts";
import { kindOf } from "../campaign/model/reading.ts";
import { startLocalMessages } from "../messages-api/local-messages.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const text = `Lock stays shut

The sea lock will stay shut until April, the harbour board said on Tuesday.

“We will not open it,” director Nadia Kerr said.`;
const claim = { text: "The harbour board said that the sea lock will stay shut until April.", passages: [1] };

async function aTerminal() {
  const api = await startLocalMessages({ kindOf });
  onTestFinished(() => api.close());
  api.respond(saying({ digest: { claims: [claim] } }));
  const folder = await temporaryFolder();
  const article = join(folder, "lock.txt");
  await writeFile(article, text);
  const run = async (settings: Record<string, string>, ...words: string[]) => {
    const launch = join(import.meta.dirname, "../../src/launch.mjs");
    const env = { ...process.env, ANTHROPIC_BASE_URL: api.url, DATA_DIR: folder, ...settings };
    const done = promisify(execFile)(process.execPath, [launch, "./cli.ts", ...words], { env });
    return done.then(
      ({ stdout }) => ({ code: 0, out: stdout, complaint: "" }),
      (fault: { code: number; stdout: string; stderr: string }) => ({
        code: fault.code,
        out: fault.stdout,
        complaint: fault.stderr,
      }),
    );
  };
  return { api, article, run };
}

describe("the terminal with --engine claude", { timeout: 60_000 }, () => {
  it("gives what Claude wrote, checked; without it, the text's own words and no request", async () => {
    const { api, article, run } = await aTerminal();
    const key = { ANTHROPIC_API_KEY: api.key };
    const written = await run(key, "summary", article, "--engine", "claude");
    expect(written).toMatchObject({ code: 0, complaint: "" });
    expect(written.out).toContain(`1. ${claim.text}`.slice(0, 60));
    expect(written.out).toContain("written by Claude");
    const requests = api.requests.length;
    expect((await run(key, "summary", article)).out).toContain("no AI model");
    expect(api.requests).toHaveLength(requests);
  });

  it("says in words what is missing or wrong, and never shows the key", async () => {
    const { article, run } = await aTerminal();
    const without = await run({ ANTHROPIC_API_KEY: "" }, "summary", article, "--engine", "claude");
    expect([without.code, without.complaint]).toEqual([
      1,
      expect.stringMatching(/^--engine claude needs a key/u),
    ]);
    const wrong = await run({ ANTHROPIC_API_KEY: "sk-ant-wrong" }, "summary", article, "--engine", "claude");
    expect([wrong.code, wrong.complaint]).toEqual([
      1,
      expect.stringMatching(/^The Anthropic key was refused/u),
    ]);
    expect(wrong.complaint).not.toContain("sk-ant");
    const other = await run({}, "summary", article, "--engine", "gpt");
    expect(other.complaint).toBe("--engine takes extractive or claude.\n");
  });
});
