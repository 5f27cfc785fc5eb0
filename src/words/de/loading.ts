import type { loading as original } from "../en/loading.ts";

export const loading: Record<keyof typeof original, string> = {};
