/** What a moderator said of a text, as JSON. */
import { z } from "zod";
import type { Details } from "./library.ts";

const words = z.string().nullable().exactOptional();

export const detailsSchema = z.object({
  title: words,
  byline: words,
  siteName: words,
  publishedAt: words,
}) satisfies z.ZodType<Details>;
