import type { verdict as original } from "../en/verdict.ts";

export const verdict: Record<keyof typeof original, string> = {};
