import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { someContent } from "./some-content.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("the store holds articles and cached answers, and both are there when it is opened again", async () => {
  const errors: unknown[] = [];
  const wish = {
    dataDir: await temporaryFolder(),
    cacheDays: 1,
    onError: (error: unknown) => void errors.push(error),
  };
  const before = await openStore(wish);
  const { article } = await before.library.add("1", { title: "A", content: someContent(), addedBy: "2" });
  await before.cache.set("key", { answer: 42 });
  await before.close();
  const after = await openStore(wish);
  onTestFinished(() => after.close());
  expect(await after.library.article("1", article.id)).toEqual(article);
  expect(await after.cache.get("key")).toEqual({ answer: 42 });
  expect(errors).toEqual([]);
});

test("a second store on the same folder works beside the first", async () => {
  const errors: unknown[] = [];
  const wish = {
    dataDir: await temporaryFolder(),
    cacheDays: 1,
    onError: (error: unknown) => void errors.push(error),
  };
  const [bot, terminal] = [await openStore(wish), await openStore(wish)];
  onTestFinished(async () => {
    await bot.close();
    await terminal.close();
  });
  const { article } = await bot.library.add("1", { title: "A", content: someContent(), addedBy: "2" });
  expect(await terminal.library.article("1", article.id)).toEqual(article);
  await terminal.cache.set("key", "of the terminal");
  expect(await bot.cache.get("key")).toBe("of the terminal");
  expect(errors).toEqual([]);
});

test("closing twice is no error, and a store in memory needs no folder", async () => {
  const store = await openStore({ dataDir: ":memory:", cacheDays: 1, onError: () => undefined });
  await store.close();
  await store.close();
});
