/** Who wrote a page. */
import { listedNames } from "../listed-names.ts";
import { namedInElements } from "./author-elements.ts";
import { isHandle, isName, isOutletName, tidyName, withoutOutlet } from "./author-name.ts";
import type { DomDocument } from "./dom.ts";
import { type Described, namesOf, typesOf } from "./json-ld.ts";
import { allMeta, firstMeta } from "./meta.ts";
import { keyOf } from "./segment.ts";

export type Author = {
  readonly byline: string;
  /** The outlet itself: a page may still name a person in its lines. */
  readonly isOutlet: boolean;
};

/** The byline without "By", from the page's data and elements; null where they name nobody. */
export function authorOf(
  document: DomDocument,
  described: readonly Described[],
  siteName: string | null,
): Author | null {
  const writers = described.flatMap((node) => [node.author ?? node.creator ?? []]);
  const said = [
    ...writers.map((value) => namesOf(peopleOf(value))),
    citedAuthors(document),
    metaAuthors(document),
  ];
  let outlet: string | null = null;
  for (const names of candidates(said, document, siteName)) {
    const people = withoutLetters(names.filter((name) => !isOutletName(name, siteName)));
    if (people.length > 0) return { byline: listedNames(people), isOutlet: false };
    outlet ??= listedNames(names);
  }
  outlet ??= writers.flatMap(namesOf).map(tidyName).find(isName) ?? null;
  if (outlet !== null) return { byline: outlet, isOutlet: true };
  const handle = said.flat().find(isHandle);
  return handle ? { byline: handle, isOutlet: false } : null;
}

/** The name in one line of a page ("By Jane Doe, Staff Writer | 5 May"), or null where none is left. */
export function authorName(line: string): string | null {
  const name = tidyName(line);
  return isName(name) && /^\p{Lu}/u.test(name) ? name : null;
}

// --- internal ---

/** Without those that are described as no person: an agency signs for the people whom a page may still name. */
const peopleOf = (value: unknown): unknown[] =>
  [value].flat().filter((one) => !typesOf(one).some((type) => /organi[sz]ation|corporation/iu.test(type)));

/** What the page tells machines first, then its elements; elements are only looked at while nobody is found. */
function* candidates(
  said: readonly string[][],
  document: DomDocument,
  siteName: string | null,
): Generator<string[]> {
  for (const names of said) {
    const tidy = unique(names.map((name) => withoutOutlet(tidyName(name), siteName)).filter(isName));
    if (tidy.length > 0) yield tidy;
  }
  yield* namedInElements(document, siteName);
}

/** As journals name them to indexes of papers: one tag each, "Doe, Jane" as often as "Jane Doe". */
const citedAuthors = (document: DomDocument): string[] =>
  allMeta(document, "citation_author")
    .slice(0, mostCited)
    .map((name) => name.replace(/^([^,]{2,40}), ([^,]{1,40})$/u, "$2 $1"));

/** Papers of physics have thousands. */
const mostCited = 20;

function metaAuthors(document: DomDocument): string[] {
  const said = firstMeta(document, [
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "cxenseparse:author",
    "twitter:creator:name",
  ]);
  const labelled = writtenBy.test(firstMeta(document, ["twitter:label1"]) ?? "")
    ? firstMeta(document, ["twitter:data1"])
    : null;
  const words = said !== null && !/^https?:/u.test(said) ? said : labelled;
  return words === null ? [] : words.split(/\s*(?:;|\||, (?=\p{Lu})| and )\s*/u);
}

const writtenBy = /^(?:written by|verfasst von|geschrieben von|escrito por|écrit par)$/iu;

/** "Jane Doe, MS, RDN" is one person: letters alone are a degree where a name stands beside them. */
const withoutLetters = (names: readonly string[]): readonly string[] =>
  names.some((name) => name.includes(" ")) ? names.filter((name) => !/^\p{Lu}{2,5}$/u.test(name)) : names;

const unique = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [keyOf(name), name])).values(),
];
