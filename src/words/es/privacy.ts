import type { privacy as original } from "../en/privacy.ts";

export const privacy: Record<keyof typeof original, string> = {};
