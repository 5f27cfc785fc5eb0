import type { recap as original } from "../en/recap.ts";

export const recap: Record<keyof typeof original, string> = {};
