import type { money as original } from "../en/money.ts";

export const money: Record<keyof typeof original, string> = {};
