/** The settings of a server as lines, one a setting. Pure. */
import { nameOf } from "../../src/answer/languages.ts";
import type { Line } from "../../src/reply.ts";
import type { Settings } from "../../src/store/library.ts";
import type { Locale } from "../../src/words/locale.ts";
import type { Speech } from "../../src/words/speak.ts";

/** `mostUsd`: what the operator allows a server a day; null: nothing costs money here. */
export function describeSettings(
  settings: Settings,
  say: Speech,
  serverLocale: Locale,
  mostUsd: number | null,
): Line[] {
  return [
    moderatorsLine(settings, say),
    settings.moderatorChannelId
      ? say.line("settings.channel", { channel: { channel: settings.moderatorChannelId } })
      : say.line("settings.no-channel"),
    allowedLine(settings, say),
    languageLine(settings, say, serverLocale),
    say.line(...budgetWords(settings, mostUsd)),
    ...grantHint(settings, say),
  ];
}

/** Whether recaps are on; if so, what is read for them and who gets it, so that whoever switches them on has been told. */
export function recapLines(
  { recap }: Settings,
  say: Speech,
  { writes, readsMessages }: { readonly writes: boolean; readonly readsMessages: boolean },
): Line[] {
  if (!recap) return [say.line("settings.recap-off")];
  return [
    say.line("settings.recap-on"),
    say.line(writes ? "settings.recap-provider" : "settings.recap-no-provider"),
    ...(readsMessages ? [] : [say.line("settings.recap-no-intent")]),
  ];
}

// --- internal ---

const moderatorsLine = ({ moderatorRoleId }: Settings, say: Speech): Line =>
  moderatorRoleId
    ? say.line("settings.moderators-and", { role: { role: moderatorRoleId } })
    : say.line("settings.moderators");

function allowedLine({ allowedChannelIds }: Settings, say: Speech): Line {
  if (allowedChannelIds.length === 0) return say.line("settings.everywhere");
  const channels = allowedChannelIds.flatMap((id, at): Line => [at === 0 ? "" : ", ", { channel: id }]);
  // The place of the channels is the sentence's, their number is not.
  return say
    .line("settings.only-in", { channels: { foreign: "" } })
    .flatMap((part) => (typeof part === "string" ? [part] : channels));
}

function languageLine({ language }: Settings, say: Speech, serverLocale: Locale): Line {
  const name = nameOf(language ?? serverLocale, say.locale);
  return say.line(language ? "settings.language" : "settings.language-of-server", { language: name });
}

function budgetWords({ dailyBudgetUsd }: Settings, mostUsd: number | null): Parameters<Speech["line"]> {
  if (mostUsd === null) return ["settings.budget-idle"];
  if (dailyBudgetUsd === null) return ["settings.budget-operator", { usd: mostUsd }];
  // What the operator has lowered since holds for a server that chose more before.
  const usd = Math.min(dailyBudgetUsd, mostUsd);
  return usd === 0 ? ["settings.budget-none"] : ["settings.budget", { usd }];
}

/** Discord hides `/article` from members without Manage Messages until someone grants it; only a person can do that. */
const grantHint = ({ moderatorRoleId }: Settings, say: Speech): Line[] =>
  moderatorRoleId ? [say.line("settings.grant", { role: { role: moderatorRoleId } })] : [];
