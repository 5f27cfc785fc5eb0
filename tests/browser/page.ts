/** The playground's page, as people use it. */
import { mkdir } from "node:fs/promises";
import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";

export type Visit = { readonly page: Page; readonly problems: readonly string[] };

/** The page at this size, in a context of its own; `problems` is what a console would show in red. */
export async function visitPage(
  browser: Browser,
  url: string,
  width: number,
  height: number,
): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width, height } });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) problems.push(`asked ${request.url()}`);
  });
  await page.goto(url);
  await page.getByRole("heading", { name: "# articles" }).waitFor();
  return { page, problems };
}

/** With SCREENSHOTS set to a folder, what the page looks like is kept there. */
export async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Becomes someone, and waits until the page shows what they see. On a phone the choice is behind the channels' button. */
export async function become(page: Page, key: keyof typeof roles): Promise<void> {
  const who = page.getByLabel("You are", { exact: true });
  const isHidden = !(await who.isVisible());
  if (isHidden) await page.getByRole("button", { name: "Channels" }).click();
  await who.selectOption(key);
  await expect.poll(() => page.locator("#role").textContent()).toContain(roles[key]);
  if (isHidden) await page.getByRole("button", { name: "# articles" }).click();
}

export const option = (page: Page, name: string): Locator =>
  page.getByRole("combobox", { name: `${name} *` });
export const box = (page: Page): Locator => page.getByLabel("Message, or / for commands");

/** Types a command's name and chooses it; its options are filled in then, and sent with `send`. */
export async function choose(page: Page, command: string): Promise<void> {
  await box(page).fill(`/${command}`);
  const names = page.getByRole("listbox").getByText(`/${command}`, { exact: true });
  await names.first().click();
}

/** Fills an option that is typed; the chip that offers it is pressed where it is not shown yet. */
export async function fill(page: Page, name: string, value: string): Promise<void> {
  await show(page, name);
  await field(page, name).fill(value);
}

export async function attach(page: Page, name: string, path: string): Promise<void> {
  await show(page, name);
  await field(page, name).setInputFiles(path);
}

/** Sends, and gives the message that comes of it. */
export async function send(page: Page): Promise<Locator> {
  const messages = page
    .locator("#messages")
    .getByRole("listitem")
    .filter({ has: page.getByText("APP") });
  const before = await messages.count();
  await page.getByRole("button", { name: "Send" }).click();
  await expect.poll(() => messages.count()).toBeGreaterThan(before);
  await expect.poll(() => messages.last().innerText()).not.toContain("is thinking…");
  return messages.nth(before);
}

/** What a reader sees: without the invisible marks that isolate the direction of somebody else's words. */
export const wordsOf = async (shown: Locator): Promise<string> =>
  (await shown.innerText()).replace(/[\u2068\u2069]/gu, "");

// --- internal ---

const roles = { mina: "member", moe: "moderator", olga: "owner" };

/** A star behind the name says that it is required. */
const field = (page: Page, name: string): Locator => page.getByLabel(new RegExp(`^${name}( \\*)?$`, "u"));

async function show(page: Page, name: string): Promise<void> {
  const chip = page.getByRole("button", { name: `+ ${name}`, exact: true });
  if ((await chip.count()) > 0) await chip.click();
}
