/** One line of credits, "By Jane Doe, Ellery Post, 4 August 2026" → who, where, when. */

import { femaleNames, maleNames } from "../../text/english/given-names.ts";
import { isoDate } from "../iso-date.ts";
import { listedNames } from "../listed-names.ts";
import { bylineLead, nameParticles, namesOutlet, noNames, roleWords, wholeDate } from "./english.ts";

export type Credit = {
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 day or time. */
  readonly publishedAt: string | null;
  /** Whether that is when it was last changed. */
  readonly updated: boolean;
};

/**
 * What a line says of who wrote a text, for whom and when; null for a line that says anything else. A line is one of
 * credits if it opens with "By" and a name, or holds a date with its year, and all else in it is names and roles.
 */
export function creditLine(line: string): Credit | null {
  const words = bare(line);
  if (words.length > longestCredit || !/[\p{L}\d]/u.test(words)) return null;
  const dates = [...words.matchAll(wholeDate)].map(([date]) => date);
  const names = withoutDates(words);
  const lead = bylineLead.exec(names);
  if (!lead && dates.length === 0) return null;
  const parts = partsOf(lead ? names.slice(lead[0].length) : names);
  const signed = lead ? signedBy(parts) : standsOff(words) ? beside(parts) : null;
  return signed ? { ...signed, ...published(dates) } : null;
}

// --- internal ---

/** Three names with an outlet and a date. */
const longestCredit = 160;
const longestName = 5;
/** Words of a place: Port Ellery. */
const longestPlace = 2;

type Signed = Pick<Credit, "byline" | "siteName">;
type Kind = "person" | "outlet" | "role" | "name";

/** One space between words, no marks of emphasis around. */
const bare = (line: string): string =>
  line
    .slice(0, longestCredit * 2)
    .replaceAll(/[\s\u00a0]+/gu, " ")
    .replace(/^[ *_]{1,6}/u, "")
    .replace(/[ *_]{1,6}$/u, "");

const withoutDates = (words: string): string =>
  words
    .replaceAll(wholeDate, " | ")
    .replaceAll(/\( ?\| ?\)|\b\d{1,2} min(?:ute)?s? read\b/giu, " | ")
    .trim();

const partsOf = (names: string): string[] =>
  names
    .split(/[|•·–—,;()/]| - /u)
    .map((part) => part.trim().replace(/^and /iu, "& "))
    .filter((part) => part !== "");

function published(dates: readonly string[]): Pick<Credit, "publishedAt" | "updated"> {
  const first = dates.find((date) => !isUpdate(date)) ?? dates[0];
  return { publishedAt: first ? isoDate(first) : null, updated: first !== undefined && isUpdate(first) };
}

const isUpdate = (date: string): boolean => /^(?:last )?(?:updated|modified)/iu.test(date);

/** After "By": people, then where they work. Two names parted by a comma alone are a name and something else. */
function signedBy(parts: readonly string[]): Signed | null {
  const [first, ...others] = splitFirst(parts);
  if (first === undefined) return null;
  if (isOutlet(first)) return others.every(kindOf) ? { byline: first, siteName: null } : null;
  const rest = others.map(kindOf);
  const last = others.findLastIndex((part, at) => rest[at] === "person" && isJoined(part));
  const people = [first, ...others.slice(0, last + 1)];
  if (rest.includes(null) || !people.every(arePeople)) return null;
  if (!others.length && !isJoined(first) && first.split(" ").length < 2) return null;
  return { byline: bylineOf(people), siteName: outletAmong(others, rest) };
}

/** "Jane Doe in London", "Jane Doe for the Ellery Post": what follows the name is a part of its own. */
function splitFirst([first = "", ...others]: readonly string[]): string[] {
  const placed = /^(.{3,60}?) (?:for|of|in|at|from) (?:the )?(\p{Lu}.*)$/u.exec(first);
  return placed && !/^the /iu.test(first)
    ? [placed[1]!, placed[2]!, ...others]
    : [first, ...others].filter(Boolean);
}

/** Whether a sign stands between the date and the words before it: "The fares that rise on 4 August 2026" is a headline. */
const standsOff = (words: string): boolean =>
  [...words.matchAll(wholeDate)].every(({ index }) => /(?:^|[|•·–—,;:(/-])\s?$/u.test(words.slice(0, index)));

/**
 * Beside a date and without "By": a person is told by the given name alone, since a place may stand there too. Three words
 * and more that are neither a person, an outlet nor a role are a headline.
 */
function beside(parts: readonly string[]): Signed | null {
  const kinds = parts.map(kindOf);
  const isShort = (part: string): boolean => part.split(" ").length <= longestPlace || hasGivenName(part);
  if (
    !parts.every((part, at) => kinds[at] && (kinds[at] === "outlet" || kinds[at] === "role" || isShort(part)))
  )
    return null;
  const named = parts[0] !== undefined && kinds[0] === "person" && hasGivenName(parts[0]);
  return { byline: named ? bylineOf([parts[0]!]) : null, siteName: outletAmong(parts, kinds) };
}

function outletAmong(parts: readonly string[], kinds: readonly (Kind | null)[]): string | null {
  const at = kinds.indexOf("outlet");
  return at < 0 ? null : parts[at]!.replace(/^the (?=\p{Lu})/u, "");
}

function kindOf(part: string): Kind | null {
  if (roleWords.test(part)) return part.split(" ").length <= 6 ? "role" : null;
  if (isOutlet(part) || (isCapitalised(part) && part.split(" ").some(namesOneOutlet))) return "outlet";
  if (arePeople(part)) return "person";
  return isCapitalised(part) ? "name" : null;
}

/** An outlet for itself: "Reuters", "The Associated Press", "ellerypost.example". */
function isOutlet(part: string): boolean {
  const words = part.split(" ");
  if (/^[\p{L}\d-]{2,30}(?:\.[\p{L}\d-]{2,30}){1,3}$/u.test(part)) return true;
  return words.every(namesOneOutlet) || (/^the \p{Lu}/iu.test(part) && words.some(namesOneOutlet));
}

const namesOneOutlet = (word: string): boolean => namesOutlet(word.toLowerCase());

const joint = /(?: and | AND | & |^& | with )/u;
const isJoined = (part: string): boolean => joint.test(part);

const arePeople = (part: string): boolean => {
  const names = part.split(joint).filter((name) => name !== "");
  return names.length > 0 && names.every(isPerson);
};

/** One to five capitalised words, small ones of names among them. */
function isPerson(name: string): boolean {
  const words = name.split(" ");
  if (words.length > longestName || noNames.has(words[0]!.toLowerCase())) return false;
  if (!words.every((word) => isNameWord(word) || nameParticles.has(word))) return false;
  return /^\p{Lu}/u.test(words.at(-1)!) && words.some((word) => /^\p{Lu}[\p{L}'’-]/u.test(word));
}

const isNameWord = (word: string): boolean => /^\p{Lu}[\p{L}.'’-]{0,24}$/u.test(word);

/** A known given name, or an initial: "J. Doe". */
function hasGivenName(part: string): boolean {
  const [first = "", second] = part.split(" ");
  const known = maleNames.has(first.toLowerCase()) || femaleNames.has(first.toLowerCase());
  return second !== undefined && (known || /^(?:\p{Lu}\.){1,3}$/u.test(first));
}

/** Capitalised words, with the small words of titles between. */
const isCapitalised = (part: string): boolean =>
  part.length <= 60 &&
  part
    .split(" ")
    .every((word) => /^(?:\p{Lu}|\d|of$|the$|and$|for$|&$|in$)/u.test(word) || nameParticles.has(word));

/** Also for parts that name several people: "Jane Doe and Ann Roe". */
const bylineOf = (parts: readonly string[]): string =>
  listedNames(parts.flatMap((part) => part.split(joint)).filter((name) => name !== ""));
