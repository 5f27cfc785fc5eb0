/** `/check`: is this quote or claim in the article? A verdict and the passage, in three lines. */
import { ApplicationCommandOptionType, InteractionContextType } from "discord-api-types/v10";
import { aboutInBrief } from "../src/answer/about.ts";
import { contextAction } from "../src/answer/actions.ts";
import { chooseArticle, suggestArticles } from "../src/answer/choose-article.ts";
import type { Asked } from "../src/answer/pipeline.ts";
import type { Command } from "../src/command.ts";
import { UserError } from "../src/errors.ts";
import type { Reply, VerdictView } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import { passagesAt } from "../src/text/passage-at.ts";
import type { Revision, Verdict } from "../src/types.ts";
import { articleOption } from "./options.ts";

export const check: Command = {
  definition: {
    name: "check",
    description: "Is this quote or claim in the article?",
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "text",
        description: "The quote or the claim",
        required: true,
        max_length: 2000,
      },
      articleOption,
      {
        type: ApplicationCommandOptionType.String,
        name: "speaker",
        description: "Who is said to have said it",
        max_length: 200,
      },
    ],
  },
  guard: "everyone",
  async run({ caller, options }, services) {
    const text = options.strings.text ?? "";
    if (text.trim() === "")
      throw new UserError("There is nothing to check: type a quote or a claim as `text`.");
    const revision = await chooseArticle(services.library, caller, options.strings.article);
    return verdictReply(
      revision,
      { kind: "either", text, speaker: options.strings.speaker?.trim() || null },
      services,
    );
  },
  complete: ({ caller, typed }, { library }) => suggestArticles(library, caller, typed),
};

// --- internal ---

/** What fits a heated thread: the best evidence, not all of it. */
const mostEvidence = 2;

/** No heading: on a phone the title would push the verdict out of sight. */
async function verdictReply(revision: Revision, asked: Asked, services: Services): Promise<Reply> {
  const verdict = services.pipeline.check(revision, asked);
  const evidence = evidenceOf(revision, verdict);
  const context = contextAction(
    revision,
    evidence.map(({ passage }) => passage),
  );
  return {
    kind: "reply",
    visibility: "public",
    sections: [{ kind: "verdict", view: { verdict, asked: asked.text, speaker: asked.speaker, evidence } }],
    notes: [await aboutInBrief(services.library, revision)],
    actions: context ? [context] : [],
  };
}

function evidenceOf(revision: Revision, { spans }: Verdict): VerdictView["evidence"] {
  const passages = spans.flatMap((span) => passagesAt(revision.passages, span).slice(0, 1));
  const once = [...new Map(passages.map((passage) => [passage.id, passage])).values()];
  return once.slice(0, mostEvidence).map((passage) => ({
    span: passage,
    passage: passage.id,
    text: revision.text.slice(passage.start, passage.end),
  }));
}
