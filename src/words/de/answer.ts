import type { answer as original } from "../en/answer.ts";

export const answer: Record<keyof typeof original, string> = {};
