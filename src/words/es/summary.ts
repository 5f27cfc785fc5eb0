import type { summary as original } from "../en/summary.ts";

export const summary: Record<keyof typeof original, string> = {};
