import { describe, expect, it } from "vitest";
import type { Action, Reply } from "../../src/reply.ts";
import { aServer, asReply } from "./a-server.ts";
import { aWritingServer } from "./a-writing-server.ts";

const bridge = `Bridge over the Alder reopens

The bridge over the River Alder reopened on Monday, nine months after a barge struck its main pier.

“We checked every bolt twice,” county engineer Maria Holt said.

The repair took forty workers and cost a third more than the county had planned.

The bridge was built in 1931 and carries two lanes of traffic and a footpath.

Ferries took commuters over the river while it was closed.

Buses will run over the bridge again from next week.`;

const reopened = { text: "The bridge over the River Alder reopened on Monday.", passages: [1] };
const dearer = {
  text: "The repair was far dearer for the county than its plan had foreseen.",
  passages: [3],
};
const wrong = { text: "The repair took four hundred workers.", passages: [3] };

/** A report that does not fit into one request. */
const report = [
  "The yearly report of the county’s bridges",
  ...Array.from(
    { length: 3_000 },
    (_, number) =>
      `Bridge number ${number + 1} was looked at by the county in spring, and its bearings were found to be in order.`,
  ),
].join("\n\n");

const notesOf = (reply: Reply): string => (reply.notes ?? []).map((line) => line.join("")).join("\n");
const idOf = (reply: Reply, label: RegExp): string => {
  const found = reply.actions?.find((action: Action) => label.test(action.label));
  if (!found || !("id" in found)) throw new Error(`there is no button ${label}`);
  return found.id;
};
const linesOf = (reply: Reply): string =>
  reply.sections
    .flatMap((section) => (section.kind === "lines" ? section.lines : []))
    .map((line) => line.join(""))
    .join("\n");

describe("/summary with a model", () => {
  it("says in its last lines what was checked by rule, what a model judged, what was left out, and by whom", async () => {
    const server = await aWritingServer({ digest: { claims: [reopened, dearer, wrong] } });
    await server.add(bridge);
    const reply = asReply(await server.run("summary"));
    expect(notesOf(reply)).toBe(
      "1 statement checked against the stored text · 1 statement judged by a model · 1 statement left out · written by Claude",
    );
    expect(reply.standsOn).toMatchObject({ cited: [1, 3], revision: { guildId: "1" } });
    const reasons = asReply(await server.press(idOf(reply, /^Why/u)));
    expect(linesOf(reasons)).toMatch(/^1 × a number/u);
    expect(server.api.calls()).toEqual({ digest: 1, repair: 1, entailment: 1 });
  });

  it("speaks the server's language to everyone", async () => {
    const server = await aWritingServer({ digest: { claims: [reopened] } });
    await server.add(bridge);
    const reply = asReply(await server.run("summary", {}, { as: { serverLocale: "de", locale: "es" } }));
    expect(reply.locale).toBe("de");
    expect(notesOf(reply)).toMatch(/von Claude geschrieben$/u);
  });

  it("gives statements in the language asked for, and its buttons remember it", async () => {
    const german = {
      text: "Die Brücke ist nach neun Monaten wieder offen, und 40 Arbeiter haben sie repariert.",
      passages: [1, 3],
    };
    const server = await aWritingServer({ digest: { claims: [german] } });
    await server.add(bridge);
    const reply = asReply(await server.run("summary", { language: "de", length: "short" }));
    expect(notesOf(reply)).toMatch(/^1 statement translated, judged by a model · written by Claude$/u);
    expect(reply.again).toMatch(/^summary:[^:]+:short:de$/u);
    expect(asReply(await server.press(reply.again!)).sections).toEqual(reply.sections);
    expect(server.api.calls().digest).toBe(1);
  });

  it("says why it was chosen by rule where the model cannot", async () => {
    const server = await aWritingServer({}, { guildUsd: 0 });
    await server.add(bridge);
    const reply = asReply(await server.run("summary"));
    expect(notesOf(reply)).toMatch(/chosen by rule, no AI model\nNot written by Claude: what this server/u);
    expect(reply.actions?.some(({ label }) => /^Why/u.test(label))).toBe(false);
  });

  it("does not pay for an explanation of an answer that is not stored any more", async () => {
    const server = await aWritingServer({ digest: { claims: [reopened, wrong] } });
    await server.add(bridge);
    const why = idOf(asReply(await server.run("summary")), /^Why/u);
    const revision = await server.library.revision("1", why.split(":")[1]!);
    await server.pipeline.forget(revision!);
    await expect(server.press(why)).rejects.toThrow("not stored any more");
    expect(server.api.calls().digest).toBe(1);
  });
});

describe("/summary of a long article", () => {
  it("tells what it costs before it is spent, and asks once", async () => {
    const claim = { text: "Bridge number 1 was looked at by the county in spring.", passages: [1] };
    const server = await aWritingServer({ digest: { claims: [claim] } });
    await server.add(report);
    const question = asReply(await server.run("summary"));
    expect(question.visibility).toBe("private");
    expect(linesOf(question)).toMatch(/in \d+ parts, for up to US\$\d+\.\d\d\. This server has US\$10\.00/u);
    expect(server.api.requests).toEqual([]);
    const reply = asReply(await server.press(idOf(question, /^Summarise for up to US\$/u)));
    expect([reply.visibility, notesOf(reply).endsWith("written by Claude")]).toEqual(["public", true]);
    const calls = server.api.requests.length;
    expect(asReply(await server.run("summary")).visibility).toBe("public");
    expect(server.api.requests).toHaveLength(calls);
  });

  it("comes by rule and free where that is chosen, page after page", async () => {
    const server = await aWritingServer();
    await server.add(report);
    const question = asReply(await server.run("summary"));
    const reply = asReply(await server.press(idOf(question, /^By rule/u)));
    expect(notesOf(reply)).toMatch(/chosen by rule, no AI model$/u);
    expect(asReply(await server.press(reply.again!)).sections).toEqual(reply.sections);
    expect(server.api.requests).toEqual([]);
  });

  it("comes by rule, with the reason, where today's budget could not bear all of it", async () => {
    const server = await aWritingServer({}, { guildUsd: 0.01 });
    await server.add(report);
    const reply = asReply(await server.run("summary"));
    expect(notesOf(reply)).toContain("too little for this");
    expect(server.api.requests).toEqual([]);
  });
});

describe("/summary without a model", () => {
  it("refuses another language and says why, and takes the article's own", async () => {
    const server = await aServer();
    await server.add(bridge);
    await expect(server.run("summary", { language: "fr" })).rejects.toThrow(/needs an AI model/u);
    const [own, plain] = [await server.run("summary", { language: "en" }), await server.run("summary")];
    expect(asReply(own).sections).toEqual(asReply(plain).sections);
  });
});
