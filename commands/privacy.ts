/** `/privacy`: what is kept and for how long, and a way out of recaps. */
import { InteractionContextType } from "discord-api-types/v10";
import { privateLines } from "../src/answer/private-lines.ts";
import type { Caller, Command } from "../src/command.ts";
import { renewCiting } from "../src/recap/renew.ts";
import type { Reply } from "../src/reply.ts";
import type { Services } from "../src/services.ts";
import { described } from "../src/words/described.ts";
import { speak } from "../src/words/speak.ts";

export const privacy: Command = {
  definition: {
    name: "privacy",
    ...described("privacy.command"),
    contexts: [InteractionContextType.Guild],
  },
  guard: "everyone",
  visibility: "private",
  run: ({ caller }, services) => whatIsKept(caller, services),
  buttons: {
    "opt-out": ({ caller }, services) => leave(caller, services),
    "opt-in": ({ caller }, services) => comeBack(caller, services),
  },
};

// --- internal ---

async function whatIsKept(caller: Caller, { library, optOuts, pipeline }: Services): Promise<Reply> {
  const say = speak(caller.locale);
  const [settings, out] = await Promise.all([library.settings(caller.guildId), optOuts.of(caller.guildId)]);
  const isOut = out.has(caller.userId);
  const facts = [
    say.text("privacy.articles"),
    say.text("privacy.questions", { days: pipeline.keptDays }),
    say.text("privacy.threads"),
    say.text(settings.recap ? "privacy.recaps-on" : "privacy.recaps-off"),
    say.text(pipeline.writes ? "privacy.provider" : "privacy.no-provider"),
    say.text("privacy.counters"),
  ];
  return {
    ...privateLines(
      facts.map((fact) => [`• ${fact}`]),
      caller,
    ),
    heading: { foreign: say.text("privacy.heading") },
    notes: [[say.text(isOut ? "privacy.out" : "privacy.in")]],
    actions: [
      isOut
        ? { label: say.text("privacy.return"), id: "opt-in" }
        : { label: say.text("privacy.leave"), id: "opt-out" },
    ],
  };
}

async function leave(caller: Caller, services: Services): Promise<Reply> {
  await services.optOuts.set(caller.guildId, caller.userId, true);
  const { renewed, failed } = await renewCiting(caller.guildId, caller.userId, services);
  const say = speak(caller.locale);
  const line =
    failed > 0 ? say.line("privacy.left-some", { failed }) : say.line("privacy.left", { count: renewed });
  return privateLines([line], caller);
}

async function comeBack(caller: Caller, { optOuts }: Services): Promise<Reply> {
  await optOuts.set(caller.guildId, caller.userId, false);
  return privateLines([speak(caller.locale).line("privacy.returned")], caller);
}
