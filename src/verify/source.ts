/** Check 7: a source appears in the text or among its links; an address is one that the page has. */
import { findQuote } from "../text/find-quote.ts";
import type { DraftSource, Link, Source, Verdict } from "../types.ts";
import { type Said, said } from "../words/said.ts";
import type { Index } from "./index-content.ts";
import { isSamePerson } from "./speaker.ts";
import { supported, unsupported } from "./verdict.ts";

export type SourceFinding = { readonly verdict: Verdict; readonly source: Source | null };

/** The source that may be shown, its name as the page has it; null with the reason when the page does not have it. */
export function checkSource(index: Index, draft: DraftSource): SourceFinding {
  if ("number" in draft) {
    const known = index.content.sources.find((source) => source.id === draft.number);
    return known ? found(known) : lost(said("verdict.unknown-source", { number: draft.number }));
  }
  const link = draft.url === null ? null : linkTo(index, draft.url);
  if (draft.url !== null && !link) return lost(said("verdict.unknown-address"));
  return knownSource(index, draft, link) ?? namedSource(index, draft, link);
}

// --- internal ---

const found = (source: Source): SourceFinding => ({
  verdict: supported({ reason: "exact", detail: said("verdict.on-page"), score: 1, spans: source.spans }),
  source,
});

const lost = (detail: Said): SourceFinding => ({
  verdict: unsupported({ reason: "not-found", detail, score: 0, spans: [] }),
  source: null,
});

type Proposed = Exclude<DraftSource, { readonly number: number }>;

/** Compared as addresses: how case, a closing slash or escapes are written makes no other page. */
function linkTo(index: Index, url: string): Link | null {
  const wanted = address(url);
  return index.content.links.find((link) => address(link.url) === wanted) ?? null;
}

function address(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/\/$/u, "") : url.trim();
}

/** One that was found by rule already: it keeps its number, kind and places. */
function knownSource(index: Index, draft: Proposed, link: Link | null): SourceFinding | null {
  const known = index.content.sources.find(
    (source) =>
      source.name.toLowerCase() === draft.name.toLowerCase() ||
      (source.kind === draft.kind && isSamePerson(draft.name, [source.name], "")),
  );
  if (!known || (link && known.url !== null && address(known.url) !== address(link.url))) return null;
  return found(known);
}

/** Named in the text or by a link's words. Its number is negative: it is none of those found by rule. */
function namedSource(index: Index, draft: Proposed, link: Link | null): SourceFinding {
  const spans = findQuote(index.source, draft.name);
  const first = spans[0];
  const linked = linkNamed(index, draft.name, link);
  if (!first && !linked) return lost(said("verdict.source-not-found", { name: draft.name }));
  if (link && !first && linked !== link)
    return lost(said("verdict.address-of-another", { name: draft.name }));
  const name = first ? index.content.text.slice(first.start, first.end) : linked!.text;
  const id = -1 - (first?.start ?? index.content.links.indexOf(linked!));
  const url = link?.url ?? null;
  return found({ id, name, kind: draft.kind, url, spans, reliance: [link ? "linked" : "credited"] });
}

function linkNamed(index: Index, name: string, link: Link | null): Link | null {
  const wanted = name.trim().toLowerCase();
  const named = (candidate: Link): boolean => candidate.text.trim().toLowerCase() === wanted;
  if (link && (named(link) || hostHas(link.url, wanted))) return link;
  return index.content.links.find(named) ?? null;
}

/** "reuters.com" names the page that it serves. */
const hostHas = (url: string, name: string): boolean =>
  URL.canParse(url) && new URL(url).hostname.replace(/^www\./u, "") === name;
