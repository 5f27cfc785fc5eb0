/** A guild's settings as they are stored. */
import { z } from "zod";
import { defaultSettings, type Settings } from "./library.ts";

/** A setting that is younger than what a guild saved takes its default. */
export const settingsSchema = z.object({
  moderatorRoleId: z.string().nullable().default(defaultSettings.moderatorRoleId),
  moderatorChannelId: z.string().nullable().default(defaultSettings.moderatorChannelId),
  allowedChannelIds: z.array(z.string()).default([...defaultSettings.allowedChannelIds]),
}) satisfies z.ZodType<Settings>;
