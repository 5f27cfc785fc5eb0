/** The terminal contract: one line in, one line out, by command. Spans are UTF-16, end-exclusive, into the text given. */
import type { z } from "zod";
import type { Asked, Pipeline, Scoped } from "../answer/pipeline.ts";
import { readContent } from "../loading/content.ts";
import type { PageLoader } from "../loading/create-loader.ts";
import { recent } from "../recent.ts";
import type { Link } from "../types.ts";
import { askLine, checkLine, extractLine, sourcesLine, summaryLine, textLine } from "./line-in.ts";
import { answerOut, digestOut, extractOut, quoteOut, sourceOut, verdictOut } from "./line-out.ts";
import type { TerminalCommand } from "./request.ts";

export type Contract = (command: TerminalCommand, line: unknown) => Promise<object>;

/** Throws ZodError for a line that is not of the command's form, UserError for a text that gives nothing. */
export function contract({
  pipeline,
  loader,
}: {
  readonly pipeline: Pipeline;
  readonly loader: PageLoader;
}): Contract {
  const contents = recent<Scoped>(contentsKept);
  const contentOf = (text: string): Scoped => contents.of(text, () => scoped({ text }));
  const commands: Readonly<Record<TerminalCommand, (line: unknown) => Promise<object>>> = {
    extract: taking(extractLine, async ({ html, url }) =>
      extractOut(await loader.page({ html, url: url ?? null })),
    ),
    quotes: taking(textLine, async ({ text }) => ({
      quotes: pipeline.quotes(contentOf(text)).map(quoteOut),
    })),
    sources: taking(sourcesLine, async ({ text, links }) => {
      const content = links ? scoped({ text, links: links.map(linkWithoutPlace) }) : contentOf(text);
      return { sources: pipeline.sources(content).map(sourceOut) };
    }),
    check: taking(checkLine, async (line) =>
      verdictOut(pipeline.check(contentOf(line.source), askedOf(line))),
    ),
    summary: taking(summaryLine, async ({ text, points }) =>
      digestOut(
        await pipeline.digest(contentOf(text), { length: "standard", ...(points ? { points } : {}) }),
      ),
    ),
    ask: taking(askLine, async ({ text, question }) =>
      answerOut(await pipeline.answer(contentOf(text), { text: question })),
    ),
  };
  return (command, line) => commands[command](line);
}

// --- internal ---

/** In the terminal there is no guild, and nothing is kept. */
const scoped = (input: Parameters<typeof readContent>[0]): Scoped => ({
  ...readContent(input),
  guildId: "terminal",
});

/** Many questions come on one text, one after the other; more than a few texts at once do not. */
const contentsKept = 8;

function askedOf({ quote, claim, speaker, passages }: z.infer<typeof checkLine>): Asked {
  const common = { speaker: speaker ?? null, passages: passages ?? [] };
  return typeof quote === "string"
    ? { kind: "quote", text: quote, ...common }
    : { kind: "claim", text: claim ?? "", ...common };
}

const linkWithoutPlace = ({ text, url }: { text: string; url: string }): Link => ({ text, url, span: null });

function taking<Schema extends z.ZodType<{ id: string | number }>>(
  schema: Schema,
  answer: (line: z.infer<Schema>) => Promise<object>,
): (line: unknown) => Promise<object> {
  return async (given) => {
    const line = schema.parse(given);
    return { id: line.id, ...(await answer(line)) };
  };
}
