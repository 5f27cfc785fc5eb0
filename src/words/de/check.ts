import type { check as original } from "../en/check.ts";

export const check: Record<keyof typeof original, string> = {};
