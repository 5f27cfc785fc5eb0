/** Who and what the article relies on, each once, with where it stands. */
import { framesOf } from "../../text/attribution/frames.ts";
import { regionsOf } from "../../text/attribution/regions.ts";
import { mentionsIn } from "../../text/mentions.ts";
import type { Furniture, Link, Passage, Quote, Reliance, Source, Span } from "../../types.ts";
import { authorSources } from "./sources/author.ts";
import type { Candidate } from "./sources/candidate.ts";
import { creditedSources } from "./sources/credited.ts";
import { linkedSources } from "./sources/linked.ts";
import { listedSources } from "./sources/listed.ts";
import { underOneName } from "./sources/same-document.ts";
import { spokenSources } from "./sources/spoken.ts";

/** What is known of an article when its sources are looked for. */
export type Referenced = {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly furniture: readonly Furniture[];
  readonly links: readonly Link[];
  readonly byline: string | null;
};

/**
 * The sources of an article, numbered from 1: listed first, then those quoted, credited, linked, and who wrote it. Entries
 * that name the same one are joined, with all spans in order and each kind of reliance once. Linear but for links, of which
 * a page has few.
 */
export function findSources({ text, passages, quotes, furniture, links, byline }: Referenced): Source[] {
  const frames = framesOf(text, regionsOf(text, passages, furniture));
  const mentions = mentionsIn(frames);
  const candidates = [
    ...listedSources(text, furniture, links),
    ...creditedSources(text, frames, mentions),
    ...spokenSources(text, frames, quotes, mentions),
    ...linkedSources(links, furniture),
    ...authorSources(text, byline),
  ];
  return joined(underOneName(candidates));
}

// --- internal ---

type Draft = {
  name: string;
  kind: Candidate["kind"];
  url: string | null;
  /** By where they end: a link on "review" inside of "her review" is no other place. */
  spans: Map<number, Span>;
  reliance: Set<Reliance>;
  /** Lists of spans that are in already: one who is quoted often brings the same list each time. */
  readonly added: Set<readonly Span[]>;
};

function joined(candidates: readonly Candidate[]): Source[] {
  const drafts: Draft[] = [];
  const known = new Map<string, Draft>();
  for (const candidate of candidates) {
    const draft =
      keysOf(candidate)
        .map((key) => known.get(key))
        .find((one) => one !== undefined) ?? newDraft(candidate, drafts);
    add(draft, candidate);
    for (const key of keysOf(candidate)) if (!known.has(key)) known.set(key, draft);
  }
  return drafts.map(({ name, kind, url, spans, reliance }, index) => ({
    id: index + 1,
    name,
    kind,
    url,
    spans: [...spans.values()].sort((one, other) => one.start - other.start || one.end - other.end),
    reliance: [...reliance],
  }));
}

/** What tells that two candidates are one: the name; for media also without "the" and domain; for pages the address. */
function keysOf({ name, kind, url }: Candidate): string[] {
  const lower = name.toLowerCase().replaceAll("’", "'");
  if (kind === "page" || kind === "document") return url ? [`url ${url}`] : [`${kind} ${lower}`];
  if (kind !== "outlet") return [lower.replace(/^(?:the|an?) /u, "")];
  return [lower, `outlet ${lower.replace(/^the /u, "").replaceAll(" ", "")}`];
}

function newDraft({ name, kind, url }: Candidate, drafts: Draft[]): Draft {
  const draft: Draft = { name, kind, url, spans: new Map(), reliance: new Set(), added: new Set() };
  drafts.push(draft);
  return draft;
}

function add(draft: Draft, { url, spans, reliance }: Candidate): void {
  draft.url ??= url;
  draft.reliance.add(reliance);
  if (draft.added.has(spans)) return;
  draft.added.add(spans);
  for (const span of spans) if (!draft.spans.has(span.end)) draft.spans.set(span.end, span);
}
