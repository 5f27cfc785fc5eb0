/** `/privacy`: what is kept and for how long, and a way out of recaps. */
import { InteractionContextType } from "discord-api-types/v10";
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
    ...told(
      caller,
      facts.map((fact) => `• ${fact}`),
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
  return told(caller, [
    failed > 0 ? say.text("privacy.left-some", { failed }) : say.text("privacy.left", { count: renewed }),
  ]);
}

async function comeBack(caller: Caller, { optOuts }: Services): Promise<Reply> {
  await optOuts.set(caller.guildId, caller.userId, false);
  return told(caller, [speak(caller.locale).text("privacy.returned")]);
}

const told = ({ locale }: Caller, lines: readonly string[]): Reply => ({
  kind: "reply",
  visibility: "private",
  locale,
  sections: [{ kind: "lines", lines: lines.map((line) => [line]) }],
});
