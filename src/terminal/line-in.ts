/** The lines that a stream takes, by command. */
import { z } from "zod";
import { longestText } from "../loading/limits.ts";

const id = z.union([z.string(), z.number()], { error: "is neither text nor a number" });
const markup = z.string({ error: "is not text" });
/** The longest text that can be loaded: one longer line would hold up the whole stream. */
const text = markup.max(longestText, {
  error: `has more than ${longestText.toLocaleString("en")} characters`,
});
const notAnObject = { error: "is not an object" };
const span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => end > start, { error: "a span's end comes after its start" });

export const extractLine = z.object({ id, html: markup, url: z.string().nullish() }, notAnObject);
export const textLine = z.object({ id, text }, notAnObject);
export const sourcesLine = z.object(
  { id, text, links: z.array(z.object({ text: z.string(), url: z.string() })).nullish() },
  notAnObject,
);
export const summaryLine = z.object({ id, text, points: z.int().min(1).max(50).nullish() }, notAnObject);
export const askLine = z.object({ id, text, question: text }, notAnObject);
export const checkLine = z
  .object(
    {
      id,
      source: text,
      quote: z.string().nullish(),
      claim: z.string().nullish(),
      speaker: z.string().nullish(),
      passages: z.array(span).nullish(),
    },
    notAnObject,
  )
  .refine(({ quote, claim }) => typeof quote === "string" || typeof claim === "string", {
    error: "neither `quote` nor `claim` is given",
  });
