/** The shapes of what is stored as JSON, parsed whenever it is read. The compiler holds each to its type in `types.ts`. */
import { z } from "zod";
import type {
  Furniture,
  FurnitureKind,
  Link,
  Passage,
  Quote,
  QuoteKind,
  Reliance,
  Source,
  SourceKind,
} from "../types.ts";

const count = z.int().nonnegative();
const ordinal = z.int().positive();
const start = count;
const end = count;
const span = z.object({ start, end });

/** One of the words of a type: a word that the type gains is missed here by the compiler. */
const oneOf = <Word extends string>(words: Readonly<Record<Word, true>>) =>
  z.enum(Object.keys(words) as Word[]);

const furnitureKind = oneOf<FurnitureKind>({
  title: true,
  highlights: true,
  related: true,
  video: true,
  caption: true,
  author: true,
  newsletter: true,
  sources: true,
  share: true,
  legal: true,
  dateline: true,
});
const passageKind = oneOf<Passage["kind"]>({ sentence: true, heading: true, item: true });
const quoteKind = oneOf<QuoteKind>({ direct: true, fragment: true, scare: true });
const sourceKind = oneOf<SourceKind>({
  outlet: true,
  person: true,
  organisation: true,
  document: true,
  page: true,
  machine: true,
  anonymous: true,
  author: true,
});
const reliance = oneOf<Reliance>({ listed: true, quoted: true, linked: true, credited: true, wrote: true });

const speaker = z.object({ start, end, via: span.nullable() });

export const furnitureSchema = z.array(
  z.object({ start, end, kind: furnitureKind }),
) satisfies Lists<Furniture>;

export const passagesSchema = z.array(
  z.object({ start, end, id: ordinal, kind: passageKind, block: count }),
) satisfies Lists<Passage>;

export const quotesSchema = z.array(
  z.object({ start, end, id: ordinal, kind: quoteKind, speaker: speaker.nullable(), passage: ordinal }),
) satisfies Lists<Quote>;

export const sourcesSchema = z.array(
  z.object({
    id: ordinal,
    name: z.string(),
    kind: sourceKind,
    url: z.string().nullable(),
    spans: z.array(span),
    reliance: z.array(reliance),
  }),
) satisfies Lists<Source>;

export const linksSchema = z.array(
  z.object({ text: z.string(), url: z.string(), span: span.nullable() }),
) satisfies Lists<Link>;

export const warningsSchema = z.array(z.string()) satisfies Lists<string>;

// --- internal ---

type Lists<Item> = z.ZodType<readonly Item[]>;
