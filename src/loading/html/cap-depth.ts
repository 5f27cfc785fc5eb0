/** A cap on how deep a page nests, before any DOM is made of it. */
import { tokenize } from "./tokenize.ts";

/**
 * The page with the tags below `deepest` levels cut out, and all text kept. A page that is not that deep comes back as it is.
 * Only a tokenizer runs and the stack of open elements never grows beyond `deepest`: linear in the page, whatever its depth.
 */
export function capDepth(html: string, deepest = deepestElement): string {
  const open: string[] = [];
  const cuts: number[] = [];
  const cutOpen = new Map<string, number>();
  let nameStart = 0;
  let name = "";
  const closeTag = (start: number, end: number): void => {
    const closing = html.slice(start, end).toLowerCase();
    const waiting = cutOpen.get(closing) ?? 0;
    const at = open.lastIndexOf(closing);
    if (waiting > 0) cutOpen.set(closing, waiting - 1);
    else if (at >= 0) open.length = at;
    if (waiting > 0) cuts.push(start - 2, html.indexOf(">", end) + 1 || html.length);
  };
  const openTag = (end: number, selfClosing: boolean): void => {
    while (open.length > 0 && impliesClose(name, open.at(-1)!)) open.pop();
    if (voidElements.has(name) || (selfClosing && foreignElements.has(name))) return;
    if (open.length < deepest) {
      open.push(name);
      return;
    }
    cutOpen.set(name, (cutOpen.get(name) ?? 0) + 1);
    cuts.push(nameStart - 1, end + 1);
  };
  tokenize(html, {
    onopentagname: (start, end) => {
      nameStart = start;
      name = html.slice(start, end).toLowerCase();
    },
    onopentagend: (end) => openTag(end, false),
    onselfclosingtag: (end) => openTag(end, true),
    onclosetag: closeTag,
  });
  return cuts.length === 0 ? html : withoutCuts(html, cuts);
}

// --- internal ---

/** Deepest element that stays. News pages nest 20 to 50 deep; 3,000 levels hold an extractor up for a minute. */
const deepestElement = 150;

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Elements without content, from the HTML standard. */
const voidElements = names(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr",
);
/** Where "/>" closes, as in XML. */
const foreignElements = names("svg math path g circle rect line polygon polyline ellipse use defs stop");
/** Elements whose start tag ends an open paragraph, from the HTML standard. */
const closesParagraph = names(
  "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul",
);
/** Elements that end an open one of their own kind, from the HTML standard. */
const closesOwn: Readonly<Record<string, ReadonlySet<string>>> = {
  li: names("li"),
  dt: names("dt dd"),
  dd: names("dt dd"),
  option: names("option"),
  tr: names("tr td th"),
  td: names("td th"),
  th: names("td th"),
  tbody: names("thead tbody tr td th"),
};

const impliesClose = (opening: string, top: string): boolean =>
  (top === "p" && closesParagraph.has(opening)) || (closesOwn[opening]?.has(top) ?? false);

/** Each cut leaves a space, so that words on both sides of a tag stay apart. */
function withoutCuts(html: string, cuts: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < cuts.length; at += 2) {
    if (cuts[at]! < from) continue;
    parts.push(html.slice(from, cuts[at]!));
    from = cuts[at + 1]!;
  }
  parts.push(html.slice(from));
  return parts.join(" ");
}
