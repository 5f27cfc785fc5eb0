import { DiscordAPIError } from "discord.js";
import { describe, expect, it } from "vitest";
import { describeError, failureReply, goneReason, type Log } from "../../src/discord/failure.ts";
import { renderReply } from "../../src/discord/render.ts";
import { UserError } from "../../src/errors.ts";
import type { Reply } from "../../src/reply.ts";
import { said } from "../../src/words/said.ts";
import { speak } from "../../src/words/speak.ts";
import { seen } from "./support/message.ts";

const lines: { level: string; fields: object }[] = [];
const at = (level: string) => (fields: object) => {
  lines.push({ level, fields });
};
const logger: Log = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
const english = speak("en");
const shown = (reply: Reply) => seen(renderReply(reply, { page: 1 }));

function refusal(code: number, errors: object = {}): DiscordAPIError {
  const url = "https://discord.com/api/v10/interactions/1/the-secret-token/callback";
  return new DiscordAPIError(
    { code, message: "Invalid Form Body", errors } as never,
    code,
    400,
    "POST",
    url,
    { body: { words: "of a member" }, files: [] },
  );
}

describe("what a reader is told", () => {
  it("is a UserError's message as written, line by line, with commands as such", () => {
    const reply = failureReply(
      new UserError("Gone. `/articles` lists *all*.\nSee there."),
      logger,
      "command x",
      english,
    );
    expect(reply.visibility).toBe("private");
    expect(shown(reply)).toBe("Gone. /articles lists *all*.\nSee there.");
  });

  it("is said in their language", () => {
    const gone = failureReply(new UserError(said("common.article-gone")), logger, "x", speak("de"));
    expect(shown(gone)).toBe(
      "Dieser Artikel ist nicht mehr in der Bibliothek. /articles zeigt, was hier ist.",
    );
    expect(shown(failureReply(new Error("secret"), logger, "x", speak("es")))).toMatch(/^Algo /u);
  });

  it("is an id for anything else, and the same id is in the log", () => {
    lines.length = 0;
    const id = /the id (\w+)\./.exec(
      shown(failureReply(new Error("secret"), logger, "command x", english)),
    )?.[1];
    expect(lines).toMatchObject([{ level: "error", fields: { id, task: "command x" } }]);
  });

  it("is another id each time", () => {
    const ids = Array.from({ length: 50 }, () => shown(failureReply(null, logger, "command x", english)));
    expect(new Set(ids).size).toBe(50);
  });
});

describe("what is logged", () => {
  it("is where and what kind, not the message, the address or the body", () => {
    const error = new TypeError("cannot read “a member's words”", {
      cause: Object.assign(new Error("more words"), { code: "SQLITE_BUSY" }),
    });
    const described = describeError(error);
    expect(described).toMatchObject({ name: "TypeError", cause: { code: "SQLITE_BUSY" } });
    expect(JSON.stringify(described)).toContain("failure.test.ts");
    const text = JSON.stringify([describeError(error), describeError(refusal(50_035))]);
    expect(text).not.toMatch(/words|the-secret-token|of a member/);
  });

  it("names the fields that Discord refused, by its codes", () => {
    const errors = {
      data: {
        components: {
          0: {
            content: { _errors: [{ code: "BASE_TYPE_BAD_LENGTH", message: "Must be between 1 and 4000." }] },
          },
        },
      },
    };
    expect(describeError(refusal(50_035, errors))).toMatchObject({
      name: "DiscordAPIError[50035]",
      code: 50_035,
      status: 400,
      method: "POST",
      refused: ["data.components.0.content BASE_TYPE_BAD_LENGTH"],
    });
  });

  it.each([null, undefined, "words", 7, {}])("is a type for what is no error: %j", (thrown) => {
    expect(describeError(thrown)).toEqual({ name: typeof thrown });
  });
});

describe("nobody left to answer", () => {
  it.each([10_062, 40_060, 10_015, 50_027, 10_008])("is what Discord's %i means", (code) => {
    expect(goneReason(refusal(code))).toEqual(expect.any(String));
  });

  it.each([refusal(50_035), new Error("x"), Object.assign(new Error("x"), { code: "10062" }), null])(
    "is not what others mean",
    (error) => {
      expect(goneReason(error)).toBeNull();
    },
  );
});
