/** Readers of other languages, over the real bot: what they alone see is in theirs, what everyone sees in the server's. */
import { describe, expect, it } from "vitest";
import { addArticle } from "./support/add-article.ts";
import { startRealBot } from "./support/real-bot.ts";

const lock = `Harbour lock stays shut until spring

The sea lock at Port Orlen will stay shut until April, the harbour board said on Tuesday, after divers found cracks in both gates.

“We will not open a gate that we would not stand behind ourselves,” board director Nadia Kerr told reporters.

“Nobody hid anything,” she said.

Sources include:

Orlen Courier
`;

async function inGerman() {
  const bot = await startRealBot({ guildLocale: "de" });
  const moe = bot.discord.member("Moe", { permissions: ["ManageMessages"] });
  const greta = bot.discord.member("Greta", { locale: "de" });
  await addArticle(moe, { file: { name: "lock.txt", bytes: lock } });
  return { bot, moe, greta };
}

type Seen = { readonly plain: string; readonly buttons: readonly { readonly label: string }[] };
const linesOf = ({ plain }: Seen): string[] => plain.replace(/[\u2066-\u2069]/gu, "").split("\n");
const labelsOf = ({ buttons }: Seen): string[] => buttons.map(({ label }) => label);

describe("a German server", () => {
  it("reads why a verdict is as it is in German, and the article's words as they are", async () => {
    const { greta } = await inGerman();
    const altered = await greta.command("check", {
      text: "“We will open a gate that we would not stand behind”",
    });
    await altered.finished();
    const [, verdict, why] = linesOf(altered.reply);
    expect(verdict).toBe("Steht nicht im Artikel");
    expect(why).toBe("Nicht Wort für Wort: hier fehlt „not“ (Textstelle 2).");
    expect(altered.reply.plain).toContain("We will not open a gate");
    expect(altered.reply.plain).toContain("Geprüft an: ");
    const other = await greta.command("check", { text: "“Nobody hid anything,”", speaker: "Paul Imre" });
    await other.finished();
    expect(linesOf(other.reply)[2]).toMatch(
      /^Die Worte stehen im Artikel, aber dort sagt sie „(?:board director )?Nadia Kerr“ \(Textstelle \d\)\.$/u,
    );
  });

  it("has German facts, headings and buttons under a summary", async () => {
    const { greta } = await inGerman();
    const summary = await greta.command("summary", {});
    await summary.finished();
    expect(labelsOf(summary.reply)).toEqual([
      "Im Kontext zeigen",
      "Zitate",
      "Quellen",
      "Diskutieren",
      "Melden",
    ]);
    expect(summary.reply.plain).toContain("1 Min.");
    expect(summary.reply.plain).toMatch(/^Stützt sich auf .*Orlen Courier\u2069 \(aufgeführt\)/mu);
  });

  it("is told in German, after a restart, that an article was removed", async () => {
    const { bot, greta } = await inGerman();
    const summary = await greta.command("summary", {});
    await summary.finished();
    await bot.discord.quiet();
    const { library } = bot.services();
    const guildId = bot.discord.guild.id;
    const { articles } = await library.search(guildId, { words: "", limit: 1, offset: 0 });
    await library.remove(guildId, articles[0]!.id, "1");
    await bot.restart();
    await expect
      .poll(() => linesOf(summary.reply)[0])
      .toBe("Der Artikel wurde aus der Bibliothek dieses Servers entfernt.");
  });
});

describe("members of two languages in one server", () => {
  it("are told in their own what can't be done, and see the server's language in public", async () => {
    const bot = await startRealBot();
    const moe = bot.discord.member("Moe", { permissions: ["ManageMessages"], locale: "es-ES" });
    const greta = bot.discord.member("Greta", { locale: "de" });
    await addArticle(bot.discord.member("Ed", { permissions: ["ManageMessages"] }), {
      file: { name: "lock.txt", bytes: lock },
    });
    const missed = await greta.command("summary", { article: "bridge" });
    await missed.finished();
    expect(missed.reply.isPrivate).toBe(true);
    expect(missed.reply.plain).toMatch(/^Kein Artikel dieses Servers hat diesen Titel\. Wähle einen/u);
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    const refused = await moe.command("article add", { file: { name: "lock.png", bytes: picture } });
    await refused.finished();
    expect(refused.reply.plain).toBe(
      "Ese archivo no es texto: parece una imagen (PNG). Solo se pueden cargar archivos con texto.",
    );
    const summary = await greta.command("summary", {});
    await summary.finished();
    expect(labelsOf(summary.reply)).toContain("Show in context");
    const context = await greta.press(summary.reply, "Show in context");
    await context.finished();
    expect(context.reply.isPrivate).toBe(true);
    expect(context.reply.plain).toContain("1 Min.");
  });
});
