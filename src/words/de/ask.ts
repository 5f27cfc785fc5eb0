import type { ask as original } from "../en/ask.ts";

export const ask: Record<keyof typeof original, string> = {};
