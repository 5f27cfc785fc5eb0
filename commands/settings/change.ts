/** What the settings are once a change is made: first what is set back, then what is set. Pure. */
import type { Options } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import { defaultSettings, type Settings } from "../../src/store/library.ts";
import { locales } from "../../src/words/locale.ts";
import { said } from "../../src/words/said.ts";

/** `mostUsd`: what the operator allows a server a day; null: nothing costs money here. Throws UserError for a budget above it. */
export function changed(before: Settings, { strings }: Options, mostUsd: number | null): Settings {
  const cleared = withoutCleared(before, strings.clear);
  const allowed = strings.allow_channel;
  return {
    ...cleared,
    moderatorRoleId: strings.moderator_role ?? cleared.moderatorRoleId,
    moderatorChannelId: strings.moderator_channel ?? cleared.moderatorChannelId,
    allowedChannelIds: allowed
      ? [...new Set([...cleared.allowedChannelIds, allowed])]
      : cleared.allowedChannelIds,
    language: locales.find((locale) => locale === strings.language) ?? cleared.language,
    recap: strings.recap === undefined ? cleared.recap : strings.recap === "on",
    dailyBudgetUsd: budgetOf(strings.budget, mostUsd) ?? cleared.dailyBudgetUsd,
  };
}

// --- internal ---

/** What each choice of `clear` sets back. */
const clearing: Readonly<Record<string, keyof Settings>> = {
  moderator_role: "moderatorRoleId",
  moderator_channel: "moderatorChannelId",
  allowed_channels: "allowedChannelIds",
  language: "language",
  budget: "dailyBudgetUsd",
};

function withoutCleared(before: Settings, clear: string | undefined): Settings {
  const name = clear === undefined ? undefined : clearing[clear];
  return name === undefined ? before : { ...before, [name]: defaultSettings[name] };
}

function budgetOf(given: string | undefined, mostUsd: number | null): number | null {
  if (given === undefined) return null;
  const usd = Number(given);
  if (!Number.isFinite(usd) || usd < 0) throw new Error(`${given} is no budget, and Discord let it through`);
  if (mostUsd !== null && usd > mostUsd)
    throw new UserError(said("settings.budget-too-high", { most: mostUsd }));
  return usd;
}
