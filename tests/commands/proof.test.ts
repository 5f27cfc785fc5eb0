import { PermissionFlagsBits } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/reply.ts";
import { aServer, asReply } from "./a-server.ts";
import { aWritingServer } from "./a-writing-server.ts";

const note = `Ferry stops for the winter

The ferry over the Alder stops running in November and starts again in March.

“Nobody crosses in the fog,” harbour master Jan Rooke said.

The boat will be painted in the meantime, and its engine looked over.`;
const stops = { text: "The ferry over the Alder stops running in November.", passages: [1] };
const moderator = { permissions: PermissionFlagsBits.ManageMessages };

const linesOf = (reply: Reply): string[] =>
  reply.sections.flatMap((section) =>
    section.kind === "lines" ? section.lines.map((line) => line.join("")) : [],
  );

describe("/proof", () => {
  it("counts what was checked in this server, privately", async () => {
    const server = await aWritingServer({ digest: { claims: [stops] } });
    await server.add(note);
    await server.run("summary");
    await server.run("summary");
    const reply = asReply(await server.run("proof"));
    expect(reply.visibility).toBe("private");
    const lines = linesOf(reply);
    expect(lines).toContain("Statements checked by rule: 2 · 2");
    expect(lines).toContain("Read from what is stored: 1 · 1");
    expect(lines).toContain("Made anew: 1 · 1");
    expect(lines).toContain("Requests to Claude: 2 · 2");
    const spent = await server.counters.spending("1", null);
    expect(lines).toContain(
      `Tokens of output: ${spent.outputTokens.toLocaleString("en-GB")} · ${spent.outputTokens.toLocaleString("en-GB")}`,
    );
    expect(lines.at(-1)).toMatch(/^Left for today: US\$9\.9\d of US\$10\.00$/u);
    expect(linesOf(asReply(await server.run("proof", {}, { guildId: "2" })))).toContain(
      "Statements checked by rule: 0 · 0",
    );
  });

  it("says that nothing costs money where no model is set up", async () => {
    const server = await aServer();
    const lines = linesOf(asReply(await server.run("proof")));
    expect(lines).toContain("No AI model is used here: nothing costs money.");
    expect(lines.join("\n")).not.toMatch(/judged by a model|Claude could not/u);
  });

  it("lets moderators alone clear the stored answers of an article", async () => {
    const server = await aWritingServer({ digest: { claims: [stops] } });
    const id = await server.add(note);
    const { articleId } = (await server.library.revision("1", id))!;
    await server.run("summary");
    expect(asReply(await server.run("proof")).select).toBeUndefined();
    const { select } = asReply(await server.run("proof", {}, { as: moderator }));
    expect(select?.choices).toEqual([{ label: "Ferry stops for the winter", value: articleId }]);
    const done = asReply(await server.pick(select!.id, articleId, { as: moderator }));
    expect(linesOf(done)[0]).toMatch(/^Done\./u);
    await server.run("summary");
    expect(server.api.calls().digest).toBe(2);
    await expect(server.pick(select!.id, "gone", { as: moderator })).rejects.toThrow("no longer in");
  });
});

describe("/settings", () => {
  it("lowers the budget, never beyond what the operator allows, and sets it back", async () => {
    const server = await aWritingServer({}, { guildUsd: 2 });
    const show = async (strings: Record<string, string>) =>
      linesOf(asReply(await server.run("settings", strings)));
    expect(await show({})).toContain("Budget: US$2.00 a day, as the operator allows");
    expect(await show({ budget: "0.5" })).toContain("Budget: US$0.50 a day");
    expect(await server.pipeline.budget("1")).toEqual({ guildUsd: 2, leftUsd: 0.5 });
    await expect(server.run("settings", { budget: "3" })).rejects.toThrow("allows US$2.00 a day");
    expect((await server.library.settings("1")).dailyBudgetUsd).toBe(0.5);
    expect(await show({ budget: "0" })).toContain(
      "Budget: none, Claude is not asked; everything is chosen by rule",
    );
    expect(await show({ clear: "budget" })).toContain("Budget: US$2.00 a day, as the operator allows");
  });

  it("are told in the reader's language", async () => {
    const server = await aServer();
    const lines = linesOf(
      asReply(await server.run("settings", { language: "es" }, { as: { locale: "de" } })),
    );
    expect(lines).toContain("Sprache: Spanisch");
    expect(lines).toContain("Budget: Hier kostet nichts Geld, kein KI-Modell ist eingerichtet");
  });
});
