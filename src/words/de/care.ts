import type { care as original } from "../en/care.ts";

export const care: Record<keyof typeof original, string> = {};
