import type { Client } from "discord.js";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../src/playground/start-playground.ts";
import { palestTexts } from "./contrast.ts";
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_RUN } from "./find-browser.ts";
import { become, box, keep, option, visitPage } from "./page.ts";
import { startSmallBot } from "./small-bot.ts";

const path = findBrowser();
if (path === null && process.env.CI === "true") throw new Error(HOW_TO_RUN);
if (path === null) process.stderr.write(`\n${HOW_TO_RUN}\n\n`);

describe.skipIf(path === null)("the playground's page", () => {
  let playground: Playground;
  let bot: { client: Client; errors: unknown[] };
  let browser: Browser;

  beforeAll(async () => {
    playground = await startPlayground();
    bot = await startSmallBot(playground.discord);
    browser = await chromium.launch({ executablePath: path as string, args: BROWSER_ARGUMENTS });
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.client.destroy();
    await playground?.close();
  });

  const visit = (width = 1100, height = 800) => visitPage(browser, playground.url, width, height);

  it("what was suggested for other words can't be chosen while the bot is asked about those typed now", async () => {
    const { page, problems } = await visit();
    await box(page).focus();
    await page.keyboard.type("/su");
    await page.getByRole("option", { name: "/summary" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: "Harbour barrier" }).waitFor();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route("**/complete", async (route) => {
      await released;
      await route.continue();
    });
    await page.keyboard.type("ferry");
    await expect.poll(() => page.locator(".suggestion").count()).toBe(0);
    release();
    await page.getByRole("option", { name: "Ferry engine fire" }).waitFor();
    expect(await page.locator(".suggestion").count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it("a member runs a command by keyboard alone, with suggestions, and presses a button", async () => {
    const { page, problems } = await visit();
    await box(page).focus();
    await page.keyboard.type("/su");
    await page.getByRole("option", { name: "/summary" }).waitFor();
    await keep(page, "commands");
    await page.keyboard.press("Enter");
    await option(page, "article").waitFor();
    await page.keyboard.type("ferry");
    await page.getByRole("option", { name: "Ferry engine fire" }).waitFor();
    await keep(page, "values");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "+ length" }).press("Enter");
    await page.getByRole("option", { name: "Short" }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByText("Verbatim is thinking…").waitFor();
    const message = page.getByRole("listitem").filter({ hasText: "Mina used /summary" });
    await message.getByRole("heading", { name: /Ferry engine fire/ }).waitFor();
    await expect.poll(() => message.innerText()).toContain("Outlet · 4 min · short");
    expect(await message.innerText()).toContain("Nobody was hurt *so far*. [4]");
    expect(await message.locator("blockquote").innerText()).toBe("“We <b>never</b> said that.”");
    expect(await message.getByRole("link", { name: "Open" }).getAttribute("href")).toBe(
      "https://news.example/barrier",
    );
    expect(await message.getByRole("button", { name: "Sources" }).isDisabled()).toBe(true);
    await message.getByRole("button", { name: "Quotes" }).press("Enter");
    const mine = page.getByRole("listitem").filter({ hasText: "Only you can see this" });
    await mine.getByText("“Exactly the stored words.”").waitFor();
    await keep(page, "answers");
    await mine.getByRole("button", { name: "Dismiss message" }).click();
    await expect.poll(() => mine.count()).toBe(0);
    await message.getByRole("combobox", { name: "Another article" }).selectOption("library");
    await page.getByText("You chose library").waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it("only a moderator sees moderators' commands, and pastes an article in a dialog", async () => {
    const { page, problems } = await visit();
    await box(page).fill("/article");
    expect(await page.getByRole("option", { name: "/article add" }).count()).toBe(0);
    await become(page, "moe");
    await box(page).fill("/article");
    await page.getByRole("option", { name: "/article add" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    const dialog = page.getByRole("dialog", { name: "Paste an article" });
    await dialog.getByLabel("Article text").fill("Words that were published.");
    await keep(page, "dialog");
    await dialog.getByRole("button", { name: "Submit" }).click();
    await page.getByText("Stored 26 characters.").waitFor();
    expect(await dialog.count()).toBe(0);
    await become(page, "mina");
    await expect.poll(() => page.getByText("Stored 26 characters.").count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("a file goes with a command", async () => {
    const { page, problems } = await visit();
    await become(page, "moe");
    await box(page).fill("/article add");
    await page.getByRole("option", { name: "/article add" }).click();
    await page.getByRole("button", { name: "+ file" }).click();
    await page
      .getByLabel("file")
      .setInputFiles({ name: "page.txt", mimeType: "text/plain", buffer: Buffer.from("inside the file") });
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("page.txt: inside the file").waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it("members talk; what is said is text, whatever is in it, and others see it at once", async () => {
    const { page, problems } = await visit();
    const { page: other } = await visit();
    await become(other, "olga");
    await box(page).fill("<img src=x onerror=alert(1)> **bold** ||hidden||");
    await page.keyboard.press("Enter");
    const said = other.getByRole("listitem").filter({ hasText: "<img src=x onerror=alert(1)> bold" });
    await said.waitFor();
    expect(await said.locator("img").count()).toBe(0);
    expect(await said.locator("strong").innerText()).toBe("bold");
    await other.getByRole("button", { name: "# general" }).click();
    await other.getByText("Nothing here yet").waitFor();
    expect(problems).toEqual([]);
    await Promise.all([page.close(), other.close()]);
  });

  it("fits a phone: nothing is wider than the screen, channels open over it", async () => {
    const { page, problems } = await visit(360, 700);
    await box(page).fill("/summary");
    await page.keyboard.press("Enter");
    await option(page, "article").fill("Harbour");
    await page.getByRole("option", { name: "Harbour barrier" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: /Harbour barrier/ }).waitFor();
    await keep(page, "phone");
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(await page.evaluate("document.getElementById('messages').scrollWidth <= innerWidth")).toBe(true);
    await page.getByRole("button", { name: "Channels" }).click();
    await page.getByRole("button", { name: "# general" }).click();
    await page.getByRole("heading", { name: "# general" }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it("one's own answer is shown, wherever in the channel one was reading", async () => {
    const { page, problems } = await visit(360, 700);
    const last = page.locator("#messages > li").last();
    for (let line = 1; line <= 30; line += 1) {
      await box(page).fill(`Line ${line}`);
      await page.keyboard.press("Enter");
    }
    await page.getByText("Line 30", { exact: true }).waitFor();
    await page.locator("#messages").evaluate("document.getElementById('messages').scrollTop = 0");
    await box(page).fill("/summary");
    await page.keyboard.press("Enter");
    await option(page, "article").fill("Harbour");
    await page.getByRole("option", { name: "Harbour barrier" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await last.getByRole("heading", { name: /Harbour barrier/ }).waitFor();
    const answer = await last.boundingBox();
    expect(answer!.y).toBeLessThan(700);
    await page.locator("#messages").evaluate("document.getElementById('messages').scrollTop = 0");
    await box(page).fill("And mine");
    await page.keyboard.press("Enter");
    await page.getByText("And mine").waitFor();
    expect((await last.boundingBox())!.y).toBeLessThan(700);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("names of commands stand on one line on a phone, and a message keeps its lines", async () => {
    const { page, problems } = await visit(360, 700);
    await box(page).fill("/");
    for (const name of await page.locator(".suggestion-label").all())
      expect((await name.boundingBox())!.height).toBeLessThan(30);
    await box(page).fill("first");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("second");
    await page.keyboard.press("Enter");
    const said = page.getByRole("listitem").filter({ hasText: "second" });
    expect(await said.locator(".markdown").innerText()).toBe("first\nsecond");
    expect(problems).toEqual([]);
    await page.close();
  });

  it("the menu of a message and the channels of a phone are walked and left by keyboard", async () => {
    const { page, problems } = await visit(360, 700);
    await box(page).fill("To be walked");
    await page.keyboard.press("Enter");
    const more = page.getByRole("listitem").filter({ hasText: "To be walked" }).locator("summary");
    await more.press("Enter");
    for (const [key, words] of [
      ["ArrowDown", "Reply"],
      ["ArrowDown", "Edit message"],
      ["ArrowUp", "Reply"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await page.locator(":focus").innerText()).toBe(words);
    }
    await page.keyboard.press("Escape");
    expect(await page.locator(".tools[open]").count()).toBe(0);
    expect(await more.evaluate((summary) => summary.matches(":focus"))).toBe(true);
    await page.getByRole("button", { name: "Channels" }).press("Enter");
    expect(await page.locator(":focus").innerText()).toBe("# articles");
    await page.keyboard.press("Escape");
    expect(await page.locator("#sidebar").isVisible()).toBe(false);
    expect(await page.locator(":focus").getAttribute("id")).toBe("menu");
    expect(problems).toEqual([]);
    await page.close();
  });

  it("what happens elsewhere takes neither the keyboard's place nor the reader's", async () => {
    const { page, problems } = await visit();
    await page.getByLabel("You are", { exact: true }).focus();
    const mina = playground.discord.member("Mina");
    mina.startThread("general", "A thread elsewhere", mina.say("general", "Begins a thread"));
    await page.getByRole("button", { name: "↳ A thread elsewhere" }).waitFor();
    expect(await page.locator(":focus").getAttribute("id")).toBe("who");
    await page.getByRole("button", { name: "# general" }).focus();
    mina.startThread("general", "Another one", mina.say("general", "Begins another"));
    await page.getByRole("button", { name: "↳ Another one" }).waitFor();
    expect(await page.locator(":focus").innerText()).toBe("# general");
    expect(problems).toEqual([]);
    await page.close();
  });

  it.each(["dark", "light"] as const)("can be read in a %s room", async (colorScheme) => {
    const { page, problems } = await visit();
    await page.emulateMedia({ colorScheme });
    const { discord } = playground;
    discord.member("Mina").say("articles", `Let us go to <#${discord.channel("general").id}>.`);
    await page.getByRole("link", { name: "#general" }).first().waitFor();
    await become(page, "moe");
    await box(page).fill("/");
    await page.getByRole("option", { name: "/summary" }).waitFor();
    expect(await palestTexts(page)).toEqual([]);
    await box(page).fill("/article add");
    await page.getByRole("option", { name: "/article add" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await palestTexts(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("a command that a member lacks is not said as a message, and the page tells how to be somebody who has it", async () => {
    const { page, problems } = await visit(360, 700);
    await box(page).fill("/article add");
    await page.keyboard.press("Enter");
    await page.getByText("Mina (member) has no /article. “You are” changes who you play.").waitFor();
    expect(await box(page).inputValue()).toBe("/article add");
    expect(problems).toEqual([]);
    await page.close();
  });

  it("no other site's page can act here", async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${playground.url}/playground/mina/say`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ channel: "general", text: "x" }),
      });
    expect((await post({})).status).toBe(403);
    expect((await post({ "x-playground": "1" })).status).toBe(200);
    const page = await fetch(playground.url);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("the small bot's listeners threw nothing", () => expect(bot.errors).toEqual([]));
});
