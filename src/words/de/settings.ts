import type { settings as original } from "../en/settings.ts";

export const settings: Record<keyof typeof original, string> = {};
