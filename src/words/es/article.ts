import type { article as original } from "../en/article.ts";

export const article: Record<keyof typeof original, string> = {};
