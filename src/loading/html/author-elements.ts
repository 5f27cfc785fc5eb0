/** Who wrote a page, by the elements that name them. */
import { isName, isOutletName, tidyName, withoutOutlet } from "./author-name.ts";
import type { DomDocument, DomElement } from "./dom.ts";
import { plainWords } from "./plain-words.ts";
import { keyOf } from "./segment.ts";

/** For each way in which pages mark names, the surest first: the people so named, in order; empty lists left out. */
export function* namedInElements(document: DomDocument, outlet: string | null): Generator<string[]> {
  for (const selector of selectors) {
    const names = namesUnder(document, selector, outlet);
    if (names.length > 0) yield names;
  }
}

// --- internal ---

const selectors = [
  "[itemprop~=author] [itemprop~=name]",
  "[itemprop~=author]",
  "a[rel~=author]",
  "[class*=author-name i], [class*=authorName i], [class*=author_name i], [class*=creator-name i]",
  ".byline-name, .author-name, .author__name, .byline__name, .article-author, .post-author, .entry-author, .vcard .fn",
  ".byline a, .author a, [class*=byline i] a, [class*=author i] a",
  ".byline, .author, .by-line, [class*=byline i], [class*=author i], [class*=autor i], [class*=auteur i]",
  "address[class*=author i], .posted-by, .written-by, .contributor",
  // Pages of their own for those who write.
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/auteur/"], a[href*="/contributor/"], a[href*="/contributors/"]',
];
/** Who comments is an author too, of another text; so is who wrote what a page recommends. */
const others =
  "[class*=comment i], [id*=comment i], [class*=respond i], [class*=related i], [class*=recommend i], nav, footer";
/** A whole page may be named for its author. */
const longestCredit = 300;
/** Elements looked at: names stand at the top, and a hostile page has a hundred thousand. */
const mostElements = 8;
const mostAuthors = 6;

function namesUnder(document: DomDocument, selector: string, outlet: string | null): string[] {
  const elements = firstOf(document.querySelectorAll(selector), mostElements).filter(
    (element) => element.textContent.length <= longestCredit && element.closest(others) === null,
  );
  const named = elements.map((element) => ({ element, name: nameIn(element, outlet) }));
  const first = named.find(({ name }) => isName(name) && !isOutletName(name, outlet));
  if (!first)
    return named
      .map(({ name }) => name)
      .filter(isName)
      .slice(0, 1);
  const box = boxOf(first.element);
  const together = named
    .filter(({ element, name }) => box.contains(element) && isName(name) && !isOutletName(name, outlet))
    .map(({ name }) => name);
  return withoutRepeats(together).slice(0, mostAuthors);
}

/** Each once: a box and what is in it name the same person, and the box says more. */
function withoutRepeats(names: readonly string[]): string[] {
  const keys = names.map(keyOf);
  return names.filter(
    (_, at) => !keys.some((key, other) => other !== at && repeats(keys[at]!, key, at < other)),
  );
}

/** Whether `key` says what `other` says already: more than it, or the same and later. */
const repeats = (key: string, other: string, earlier: boolean): boolean =>
  key === other ? !earlier : key.includes(other);

/** Words of elements side by side are words of their own: "Jane Doe" and "Ellery Post". */
function nameIn(element: DomElement, outlet: string | null): string {
  const said = element.getAttribute("content") ?? plainWords(element.innerHTML.replaceAll("<", " <"));
  return withoutOutlet(tidyName(said), outlet);
}

/** What holds a credit and its neighbours: those named in one line wrote one text. */
function boxOf(element: DomElement): DomElement {
  let box = element;
  for (
    let level = 0;
    level < 3 && box.parentElement && box.parentElement.textContent.length <= longestCredit;
    level += 1
  )
    box = box.parentElement;
  return box;
}

function firstOf<Value>(values: Iterable<Value>, most: number): Value[] {
  const found: Value[] = [];
  for (const value of values) {
    if (found.length === most) break;
    found.push(value);
  }
  return found;
}
