/** `/proof`: what was checked in this server, what was left out, and what it cost. */
import { InteractionContextType } from "discord-api-types/v10";
import { moderates } from "../src/answer/moderates.ts";
import type { Caller, Command, Run } from "../src/command.ts";
import type { Reply, Select } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import { described } from "../src/words/described.ts";
import { speak } from "../src/words/speak.ts";
import { proofLines } from "./proof/lines.ts";

export const proof: Command = {
  definition: {
    name: "proof",
    ...described("money.command"),
    contexts: [InteractionContextType.Guild],
  },
  guard: "everyone",
  visibility: "private",
  run: showProof,
};

// --- internal ---

/** What Discord takes in a list. The articles of last weeks are what is asked about. */
const mostListed = 25;
const day = 24 * 60 * 60 * 1_000;

async function showProof({ caller }: Run, services: Services): Promise<Reply> {
  const { counters, pipeline } = services;
  const { guildId } = caller;
  const [today, month] = [dayBefore(0), dayBefore(29)];
  const say = speak(caller.locale);
  const lines = proofLines(
    {
      today: await counters.counts(guildId, today),
      month: await counters.counts(guildId, month),
      spentToday: await counters.spending(guildId, today),
      spentMonth: await counters.spending(guildId, month),
      budget: await pipeline.budget(guildId),
    },
    say,
  );
  const select = await clearing(caller, services);
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    heading: { foreign: say.text("money.heading") },
    meta: [[say.text("money.columns")]],
    sections: [{ kind: "lines", lines }],
    ...(select ? { select } : {}),
  };
}

/** ISO date, UTC, so many days ago. */
const dayBefore = (days: number): string => new Date(Date.now() - days * day).toISOString().slice(0, 10);

/** A list for moderators, whose choice goes to `/article`: there it is asked again who may. */
async function clearing(caller: Caller, { library }: Services): Promise<Select | null> {
  if (!moderates(caller, await library.settings(caller.guildId))) return null;
  const { articles } = await library.search(caller.guildId, { words: "", limit: mostListed, offset: 0 });
  if (articles.length === 0) return null;
  return {
    id: "clear-stored",
    placeholder: speak(caller.locale).text("money.clear"),
    choices: articles.map(({ id, title }) => ({ label: title, value: id })),
  };
}
