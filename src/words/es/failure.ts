import type { failure as original } from "../en/failure.ts";

export const failure: Record<keyof typeof original, string> = {};
