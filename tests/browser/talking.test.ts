/** Threads, replies, menus, lists and uploads on the page, as on a phone. The bot is the real one, its commands are the tests' own. */
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bot, startBot } from "../../src/discord/client.ts";
import { deployCommands } from "../../src/discord/deploy.ts";
import { type Playground, startPlayground } from "../../src/playground/start-playground.ts";
import type { ServicesAtHome } from "../../src/services.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { Gates, tinyCommands } from "../wire/support/tiny-commands.ts";
import { newTalk, talk } from "../wire/support/tiny-talk.ts";
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_RUN } from "./find-browser.ts";
import { become, box, choose, fill, keep, visitPage } from "./page.ts";

const path = findBrowser();
if (path === null && process.env.CI === "true") throw new Error(HOW_TO_RUN);

describe.skipIf(path === null)("talking on the playground's page", { timeout: 60_000 }, () => {
  let playground: Playground;
  let bot: Bot;
  let store: Store;
  let browser: Browser;

  beforeAll(async () => {
    playground = await startPlayground();
    const { api, token } = playground.discord;
    store = await openStore({ dataDir: ":memory:", cacheDays: 1, onError: (error) => Promise.reject(error) });
    const gates = new Gates();
    const commands = [...tinyCommands(gates, { callers: [], submissions: [] }), talk(gates, newTalk())];
    const silent = () => undefined;
    const logger = { debug: silent, info: silent, warn: silent, error: silent };
    await deployCommands({ token, api, commands, print: silent });
    bot = startBot({ token, api, commands, services: store as Store & ServicesAtHome, logger });
    await bot.ready;
    browser = await chromium.launch({ executablePath: path as string, args: BROWSER_ARGUMENTS });
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    await playground?.close();
    await store?.close();
  });

  const phone = () => visitPage(browser, playground.url, 390, 844);
  const holding = (page: Page, words: string | RegExp): Locator =>
    page.locator("#messages > li").filter({ hasText: words });
  async function offered(page: Page, message: Locator, tool: string): Promise<void> {
    await message.hover();
    await message.locator(".tools summary").click();
    await page.getByRole("button", { name: tool, exact: true }).click();
  }
  async function run(page: Page, as: string): Promise<void> {
    await choose(page, "talk");
    await fill(page, "as", as);
    await page.getByRole("button", { name: "Send" }).click();
  }
  const fits = (page: Page) => page.evaluate("document.getElementById('messages').scrollWidth <= innerWidth");

  it("a thread opens from its announcement; what is said in it is answered under it, again once it is edited", async () => {
    const { page, problems } = await phone();
    await run(page, "thread");
    await holding(page, "Opened").waitFor();
    await page.getByRole("button", { name: "↳ A talk about it ›" }).click();
    await holding(page, "Ask away.").waitFor();
    await box(page).fill("Who said it?");
    await page.keyboard.press("Enter");
    await holding(page, "Heard: Who said it?").waitFor();
    expect(await holding(page, "Heard: Who said it?").innerText()).toContain("↪ Mina Who said it?");
    await offered(page, page.locator("#messages > li").filter({ hasNotText: "APP" }).last(), "Edit message");
    await box(page).fill("When was it said?");
    await page.keyboard.press("Enter");
    await holding(page, "Heard: When was it said?").waitFor();
    expect(await holding(page, "Heard:").count()).toBe(1);
    await keep(page, "phone-thread");
    expect(await fits(page)).toBe(true);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("a reply pings or does not; a message is deleted by its author, and a moderator deletes any", async () => {
    const { page, problems } = await phone();
    await box(page).fill("To be answered");
    await page.keyboard.press("Enter");
    const said = holding(page, "To be answered");
    await said.first().waitFor();
    await offered(page, said.first(), "Reply");
    await page.getByRole("button", { name: "@ on" }).click();
    await box(page).fill("Quietly");
    await page.keyboard.press("Enter");
    await holding(page, "Quietly").waitFor();
    const general = playground.discord.member("Mina").messages("articles");
    expect(general.find(({ plain }) => plain === "Quietly")?.pinged).toEqual([]);
    await offered(page, holding(page, "Quietly"), "Delete message");
    await expect.poll(() => holding(page, "Quietly").count()).toBe(0);
    await become(page, "moe");
    await offered(page, holding(page, "To be answered"), "Delete message");
    await expect.poll(() => holding(page, "To be answered").count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("a message's menu opens by a long press too, and runs a command", async () => {
    const { page, problems } = await phone();
    await box(page).fill("Look at this");
    await page.keyboard.press("Enter");
    const said = holding(page, "Look at this").first();
    await said.dispatchEvent("contextmenu");
    await keep(page, "phone-menu");
    await page.getByRole("button", { name: "Point", exact: true }).click();
    await holding(page, "Pointed at: Look at this").waitFor();
    expect(await fits(page)).toBe(true);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("a list is chosen from, and a file goes with a dialog", async () => {
    const { page, problems } = await phone();
    await run(page, "private list");
    await page.getByRole("combobox", { name: "Choose one" }).selectOption("two");
    await holding(page, "Chosen: two").waitFor();
    await run(page, "file");
    const dialog = page.getByRole("dialog", { name: "A file" });
    const file = { name: "report.txt", mimeType: "text/plain", buffer: Buffer.from("words") };
    await dialog.getByLabel("File").setInputFiles(file);
    await keep(page, "phone-upload");
    await dialog.getByRole("button", { name: "Submit" }).click();
    await holding(page, "Uploaded: report.txt").waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it("a forum takes posts, which are threads", async () => {
    const { page, problems } = await phone();
    await page.getByRole("button", { name: "Channels" }).click();
    await page.getByRole("button", { name: "▤ questions" }).click();
    await page.getByLabel("Title of the post").fill("Is it so?");
    await page.getByRole("textbox", { name: "Message" }).fill("What do you think?");
    await page.getByRole("button", { name: "Post" }).click();
    await page.getByRole("button", { name: "Channels" }).click();
    await page.getByRole("button", { name: "↳ Is it so?" }).click();
    await holding(page, "Heard: What do you think?").waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });
});
