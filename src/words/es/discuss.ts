import type { discuss as original } from "../en/discuss.ts";

export const discuss: Record<keyof typeof original, string> = {};
