/** A guild's settings as they are stored. */
import { z } from "zod";
import { locales } from "../words/locale.ts";
import { defaultSettings, type Settings } from "./library.ts";

/** A setting that is younger than what a guild saved takes its default. */
export const settingsSchema = z.object({
  moderatorRoleId: z.string().nullable().default(defaultSettings.moderatorRoleId),
  moderatorChannelId: z.string().nullable().default(defaultSettings.moderatorChannelId),
  allowedChannelIds: z.array(z.string()).default([...defaultSettings.allowedChannelIds]),
  language: z.enum(locales).nullable().default(defaultSettings.language),
  dailyBudgetUsd: z.number().nonnegative().nullable().default(defaultSettings.dailyBudgetUsd),
  recap: z.boolean().default(defaultSettings.recap),
}) satisfies z.ZodType<Settings>;
