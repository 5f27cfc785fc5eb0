/** The part of the library's conformance suite about finding articles: by title, and page by page. */
import { expect, test } from "vitest";
import { addTitled, type Given, guild, moderator, titles } from "./library-steps.ts";

export function searchesByTitle(given: Given): void {
  test.each([
    ["président", "The PRESIDENT speaks"],
    ["PRESIDENT", "Le président parle"],
    ["president", "Le pre\u0301sident parle"],
    ["lodz", "Łódź wins"],
    ["strasse", "Die Straße"],
    ["ΟΔΟΣ", "Η οδός"],
    ["don't", "They don’t"],
    ["wins łódź", "Łódź wins"],
    ["50%", "Up 50% in a year"],
    ["snake_case", "On snake_case"],
    ["a\\b", "From a\\b"],
    ["wow!", "Wow! It works"],
    ["東京", "東京の橋"],
  ])("typing %j finds %j", async (typed, title) => {
    await addTitled(given(), title);
    expect(await titles(given(), typed)).toEqual([title]);
  });

  test.each([
    ["50%", "Up 500 in a year"],
    ["%", "No percent here"],
    ["_", "No line here"],
    ["\\", "No backslash here"],
    ["snake_case", "On snakeXcase"],
    ["bridge tunnel", "A bridge"],
    ["か", "が"],
  ])("typing %j does not find %j", async (typed, title) => {
    await addTitled(given(), title);
    expect(await titles(given(), typed)).toEqual([]);
  });

  test("all words must be there, in any order and as parts of words", async () => {
    for (const title of ["The bridge opens", "The bridge closes", "An opening"])
      await addTitled(given(), title);
    expect(await titles(given(), "  open   BRID ")).toEqual(["The bridge opens"]);
    expect(await titles(given(), "open")).toEqual(["An opening", "The bridge opens"]);
  });

  test("where nothing is typed, the newest come first", async () => {
    for (const title of ["one", "two", "three"]) await addTitled(given(), title);
    for (const nothing of ["", " \n\t"])
      expect(await titles(given(), nothing)).toEqual(["three", "two", "one"]);
  });

  test("hostile words find nothing and break nothing", async () => {
    await addTitled(given(), "A bridge");
    const many = Array.from({ length: 3_000 }, (_, index) => `w${index}`).join(" ");
    for (const typed of ["%".repeat(6_000), "a".repeat(1_000_000), many, "\0", "\ud800", "' or 1=1 --"]) {
      expect(await titles(given(), typed)).toEqual([]);
    }
  });
}

export function pagesHold(given: Given): void {
  const seven = ["g", "f", "e", "d", "c", "b", "a"];
  const addSeven = async () => {
    for (const title of seven.toReversed()) await addTitled(given(), title);
  };

  test("pages follow each other without gap or repetition, and say how many there are", async () => {
    await addSeven();
    const pages = await Promise.all([0, 3, 6, 9].map((offset) => titles(given(), "", 3, offset)));
    expect(pages).toEqual([seven.slice(0, 3), seven.slice(3, 6), seven.slice(6), []]);
    expect((await given().search(guild, { words: "", limit: 3, offset: 9 })).total).toBe(7);
  });

  test("articles added while somebody turns pages do not shift them", async () => {
    await addSeven();
    const first = await given().search(guild, { words: "", limit: 3, offset: 0 });
    const upTo = first.articles[0]!.id;
    await addTitled(given(), "newer");
    const second = await given().search(guild, { words: "", limit: 3, offset: 3, upTo });
    expect(second.articles.map(({ title }) => title)).toEqual(seven.slice(3, 6));
    expect(second.total).toBe(7);
  });

  test("a list whose first article was removed goes on as if it had just been opened", async () => {
    await addSeven();
    const [newest] = (await given().search(guild, { words: "", limit: 1, offset: 0 })).articles;
    await given().remove(guild, newest!.id, moderator);
    const found = await given().search(guild, { words: "", limit: 2, offset: 0, upTo: newest!.id });
    expect(found.articles.map(({ title }) => title)).toEqual(["f", "e"]);
  });

  test.each([
    { limit: 0, offset: 0 },
    { limit: 101, offset: 0 },
    { limit: 1.5, offset: 0 },
    { limit: 1, offset: -1 },
    { limit: 1, offset: Number.NaN },
  ])("a page that is none is an error: %j", async (page) => {
    await expect(given().search(guild, { words: "", ...page })).rejects.toThrow(RangeError);
  });
}
