/** The lines that a stream takes, by command. */
import { z } from "zod";

const id = z.union([z.string(), z.number()]);
const text = z.string({ error: "is not text" });
const span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => end > start, { error: "a span's end comes after its start" });

export const extractLine = z.object({ id, html: text, url: z.string().nullish() });
export const textLine = z.object({ id, text });
export const sourcesLine = z.object({
  id,
  text,
  links: z.array(z.object({ text: z.string(), url: z.string() })).nullish(),
});
export const summaryLine = z.object({ id, text, points: z.int().min(1).max(50).nullish() });
export const askLine = z.object({ id, text, question: text });
export const checkLine = z
  .object({
    id,
    source: text,
    quote: z.string().nullish(),
    claim: z.string().nullish(),
    speaker: z.string().nullish(),
    passages: z.array(span).nullish(),
  })
  .refine(({ quote, claim }) => typeof quote === "string" || typeof claim === "string", {
    error: "neither `quote` nor `claim` is given",
  });
