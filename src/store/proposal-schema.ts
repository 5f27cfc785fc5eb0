/** A proposal as JSON, and back: whole, or not at all. */
import { z } from "zod";
import type { Content } from "../types.ts";
import {
  furnitureSchema,
  linksSchema,
  passagesSchema,
  quotesSchema,
  sourcesSchema,
  warningsSchema,
} from "./content-schema.ts";
import { detailsSchema } from "./details-schema.ts";
import type { Origin } from "./library.ts";
import type { Choice, Proposal } from "./previews.ts";

const words = z.string().nullable();

/** Everything that loading knows of a text, as JSON. */
export const contentSchema = z.object({
  text: z.string(),
  title: words,
  byline: words,
  siteName: words,
  publishedAt: words,
  language: words,
  url: words,
  furniture: furnitureSchema,
  passages: passagesSchema,
  quotes: quotesSchema,
  sources: sourcesSchema,
  links: linksSchema,
  warnings: warningsSchema,
  contentHash: z.string(),
}) satisfies z.ZodType<Content>;

export const originSchema = z.object({
  way: z.enum(["url", "file", "paste", "import"]),
  address: words,
  etag: words,
  lastModified: words,
  edited: detailsSchema.nullable(),
}) satisfies z.ZodType<Origin>;

const articleSchema = z.object({
  kind: z.literal("article"),
  title: z.string(),
  content: contentSchema,
  origin: originSchema,
  revises: words,
  samePage: words,
}) satisfies z.ZodType<Proposal>;

const choiceSchema = z.object({
  kind: z.literal("choice"),
  of: z.array(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("link"), url: z.string() }),
      z.object({
        kind: z.literal("attachment"),
        attachment: z.object({ name: z.string(), url: z.string(), size: z.number(), contentType: words }),
      }),
    ]),
  ),
}) satisfies z.ZodType<Choice>;

export const proposalSchema = z.discriminatedUnion("kind", [articleSchema, choiceSchema]);
