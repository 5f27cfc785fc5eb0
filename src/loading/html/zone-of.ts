/** Whether an element, by its name, is a part of the page that is not the article. */
import type { DomElement } from "./dom.ts";
import { headings } from "./elements.ts";
import { type Zone, zoneRules } from "./zones.ts";

/** The kind of the element alone, not of what holds it; null where its names say nothing. */
export function ownZone(element: DomElement): Zone | null {
  const byElement = elementZones[element.localName];
  if (byElement) return byElement;
  const names = namesOf(element);
  if (names === "") return null;
  const zone = zoneRules.find((rule) => rule.names.test(names)) ?? null;
  // A row of a table is named for what it tells of: its "player" plays football.
  return zone?.weak && element.localName === "tr" ? null : zone;
}

/** Whether the element is there for screen readers or whoever edits, or appears on a pointer alone: never read with the line around it. */
export function isAside(element: DomElement): boolean {
  const names = element.getAttribute("class");
  return names !== null && asideNames.test(words(names)) && element.textContent.length <= longestAside;
}

// --- internal ---

/** A whole page may be named for what it has; a box called only "tooltip" often holds the word itself, which must stay. */
const longestAside = 600;
const asideNames =
  /\b(?:sr only|screen ?reader(?: text)?|visually ?hidden|assistive text|a11y hidden|print ?only|edit ?section|tooltiptext|(?:tooltip|rollover|popover|hover ?card)(?: \w{1,20})? (?:text|content|body|block|box|inner))\b/u;

/** Elements that HTML gives to what is not the running text. */
const elementZones: Readonly<Record<string, Zone>> = {
  nav: { kind: "chrome", weak: false },
  footer: { kind: "chrome", weak: false },
  menu: { kind: "chrome", weak: false },
  figcaption: { kind: "caption", weak: false },
};
const attributes = ["class", "role", "itemprop", "aria-label"];
/** Utility classes can run to kilobytes; what a part is called comes first. */
const longestNames = 400;
/** An `id` of more words is the slug of a heading: its words are the article's, not the part's name. */
const longestId = 3;

function namesOf(element: DomElement): string {
  const id = words(element.getAttribute("id") ?? "");
  const named = headings.has(element.localName) || id.split(" ").length > longestId ? [] : [id];
  return words(
    [...named, ...attributes.map((name) => element.getAttribute(name) ?? "")]
      .join(" ")
      .slice(0, longestNames),
  );
}

const words = (names: string): string =>
  names
    .slice(0, longestNames)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
