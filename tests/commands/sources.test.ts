import { describe, expect, it } from "vitest";
import type { Reply, Section } from "../../src/reply.ts";
import { aServer, asReply } from "./a-server.ts";

const article = `Pier falls in Port Ellery

The pier in Port Ellery fell on Monday. “It was weak,” Mayor Ada Reed said. Reed said it would be closed for a year.

A senior official said the pier had not been inspected since spring. Bo Lind, an engineer, told Reuters that it was old.

Sources include:

Tides.org`;

const sectionOf = <Kind extends Section["kind"]>(reply: Reply, kind: Kind) =>
  reply.sections.find((section): section is Extract<Section, { kind: Kind }> => section.kind === kind);

describe("/sources", () => {
  it("shows the heaviest first, with how much rests on each, and what rests on the unnamed", async () => {
    const server = await aServer();
    await server.add(article);
    const reply = asReply(await server.run("sources"));
    const { sources, resting } = sectionOf(reply, "sources")!;
    const rows = sources.map(({ id, name }) => `${name}: ${resting!.get(id) ?? 0}`);
    expect(rows[0]).toBe("Mayor Ada Reed: 2");
    expect(rows).toContain("Tides.org: 0");
    expect(String(reply.notes![0])).toContain("how many of 5 passages hold what a source said");
    expect(sectionOf(reply, "lines")!.lines).toEqual([["1 passage rests on one unnamed source alone: [4]"]]);
    expect(reply.standsOn!.cited.slice(0, 2)).toEqual([2, 3]);
  });

  it("speaks the server's language to all, the member's in a refusal", async () => {
    const server = await aServer();
    await server.add(article);
    const reply = asReply(await server.run("sources", {}, { as: { serverLocale: "de", locale: "es" } }));
    expect(reply.locale).toBe("de");
    expect(sectionOf(reply, "sources")!.title).toBe("Stützt sich auf");
    expect(sectionOf(reply, "lines")!.lines.flat().join()).toMatch(/allein auf eine ungenannte Quelle/u);
  });
});
