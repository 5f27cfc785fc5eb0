/** `npm start` as a person has it: the process, its page, and the three people who can be played. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Started, start } from "../wire/support/process.ts";
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_RUN } from "./find-browser.ts";
import { attach, become, box, choose, fill, keep, send, visitPage, wordsOf } from "./page.ts";

const path = findBrowser();
if (path === null && process.env.CI === "true") throw new Error(HOW_TO_RUN);

const article = `Harbour lock stays shut until spring

The sea lock at Port Orlen will stay shut until April, the harbour board said on Tuesday, after divers found cracks in both gates.

“We will not open a gate that we would not stand behind ourselves,” board director Nadia Kerr told reporters.

The ferry operator Northline said the closure costs it 40,000 crowns a day.

Sources include:

Orlen Courier
`;

describe.skipIf(path === null)("the playground with the real bot", { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path as string, args: BROWSER_ARGUMENTS });
  });
  afterAll(() => browser?.close());

  async function open(dataDir: string): Promise<Started & { readonly url: string }> {
    const started = await start("./main.ts", { DATA_DIR: dataDir });
    await started.wrote(/The playground is open: \S+/u);
    return { ...started, url: /open: (\S+)/u.exec(started.output())![1]! };
  }

  async function aFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "verbatim-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, "lock.txt"), article);
    return folder;
  }

  const press = async (page: Page, message: Locator, label: string): Promise<Locator> => {
    const messages = page.locator("#messages > li");
    const before = await messages.count();
    await message.getByRole("button", { name: label, exact: true }).click();
    await expect.poll(() => messages.count()).toBeGreaterThan(before);
    return messages.last();
  };

  it("a moderator adds a file, a member reads and checks it on a phone, and all is there after a restart", async () => {
    const folder = await aFolder();
    const bot = await open(folder);
    const { page, problems } = await visitPage(browser, bot.url, 390, 844);

    await become(page, "moe");
    await choose(page, "article add");
    await attach(page, "file", join(folder, "lock.txt"));
    const added = await send(page);
    expect(await wordsOf(added)).toContain("Not in the library yet.");
    await keep(page, "real-preview");
    await added.getByRole("button", { name: "Add", exact: true }).click();
    await expect.poll(() => wordsOf(added)).toContain("Added to the library");
    await keep(page, "real-added");

    await become(page, "mina");
    await choose(page, "summary");
    const summary = await send(page);
    const read = await wordsOf(summary);
    expect(read).toContain("Excerpts, word for word");
    expect(read).toMatch(/Relies on .*Orlen Courier \(listed\)/u);
    await keep(page, "real-summary");
    expect(await page.evaluate("document.getElementById('messages').scrollWidth <= innerWidth")).toBe(true);
    expect(await wordsOf(await press(page, summary, "Quotes"))).toContain("Nadia Kerr");
    const context = await press(page, summary, "Show in context");
    expect(await wordsOf(context)).toContain("Only you can see this");

    await choose(page, "summary");
    await fill(page, "article", "Port Ellery");
    await page.getByRole("option", { name: "Port Ellery" }).click();
    expect(await wordsOf(await send(page))).toContain("an AI system: HarbourMind (quoted)");

    await choose(page, "check");
    await fill(page, "text", "“We will open a gate that we would not stand behind ourselves”");
    const checked = await send(page);
    expect(await wordsOf(checked)).toMatch(/Asked: .+\s+Not in the article\s/u);
    await keep(page, "real-check");
    expect(problems).toEqual([]);
    await page.close();

    bot.child.kill("SIGKILL");
    await bot.ended();
    const again = await open(folder);
    const later = await visitPage(browser, again.url, 1100, 800);
    await choose(later.page, "articles");
    expect(await wordsOf(await send(later.page))).toContain("Harbour lock stays shut until spring");
    await keep(later.page, "real-articles");
    expect(later.problems).toEqual([]);
    await later.page.close();
    again.child.kill("SIGTERM");
    expect(await again.ended()).toBe(0);
    expect(again.complaints()).toBe("");
  });

  it("a moderator pastes an article and takes it out again; the owner chooses where members may ask", async () => {
    const bot = await open(await aFolder());
    const { page, problems } = await visitPage(browser, bot.url, 1100, 800);
    await become(page, "moe");
    await choose(page, "article add");
    await page.getByRole("button", { name: "Send" }).click();
    const form = page.getByRole("dialog", { name: "Add an article" });
    await form
      .getByLabel("Text")
      .fill("Quay closed\n\nThe quay is closed “for good,” the mayor, Ann Lee, said on Monday.");
    await form.getByRole("button", { name: "Submit" }).click();
    const previewed = page.locator("#messages > li").filter({ hasText: "Not in the library yet." });
    await previewed.waitFor();
    expect(await wordsOf(previewed)).toContain("1 quote ");
    await previewed.getByRole("button", { name: "Add", exact: true }).click();
    const pasted = page.locator("#messages > li").filter({ hasText: "Added to the library" });
    await pasted.waitFor();

    await choose(page, "article remove");
    await fill(page, "article", "quay");
    await page.getByRole("option", { name: "Quay closed" }).click();
    expect(await wordsOf(await send(page))).toContain("from the library");
    const gone = await press(page, pasted, "Summary");
    expect(await wordsOf(gone)).toContain("no longer in the library");

    await become(page, "olga");
    await choose(page, "settings");
    await page.getByRole("button", { name: "+ allow_channel" }).click();
    await page.getByLabel("allow_channel").selectOption({ label: "#general" });
    expect(await wordsOf(await send(page))).toContain("Members may use Verbatim in #general");
    await become(page, "mina");
    await choose(page, "articles");
    expect(await wordsOf(await send(page))).toContain("not switched on in this channel");
    await keep(page, "real-settings");
    expect(problems).toEqual([]);
    await page.close();
  });

  it("speaks to a member in their language, and the way into a discussion is in its announcement", async () => {
    const bot = await open(await aFolder());
    const { page, problems } = await visitPage(browser, bot.url, 1100, 800);
    await page.getByLabel("Your language").selectOption("Deutsch");
    const offered = async () => {
      await box(page).fill("/privacy");
      return page.getByRole("option", { name: "/privacy" }).innerText();
    };
    await expect.poll(offered).toContain("Was Verbatim behält");
    await page.getByRole("option", { name: "/privacy" }).click();
    expect(await wordsOf(await send(page))).toContain("Was gespeichert wird, und wie lange");
    await page.getByLabel("Your language").selectOption("English");
    await choose(page, "discuss");
    const announced = await send(page);
    await announced.getByRole("link", { name: "#Port Ellery" }).click();
    await page.getByRole("heading", { name: "↳ Port Ellery" }).waitFor();
    await page.getByText("Just write your question here.").waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it("shows a preview whose details were changed in the place of the old one", async () => {
    const folder = await aFolder();
    const bot = await open(folder);
    const { page, problems } = await visitPage(browser, bot.url, 390, 844);
    await become(page, "moe");
    await choose(page, "article add");
    await attach(page, "file", join(folder, "lock.txt"));
    const preview = await send(page);
    await preview.getByRole("button", { name: "Edit details" }).click();
    const details = page.getByRole("dialog", { name: "Edit details" });
    await details.getByLabel("Title").fill("Our lock");
    await details.getByRole("button", { name: "Submit" }).click();
    await preview.getByRole("heading", { name: "Our lock" }).waitFor();
    expect(await page.locator("#messages > li").count()).toBe(1);
    expect(problems).toEqual([]);
    bot.child.kill("SIGTERM");
    expect(await bot.ended()).toBe(0);
    await page.getByText("The playground is not running any more.").waitFor();
    expect(await page.locator("#bot").innerText()).toBe("not running");
    await page.close();
  });
});
