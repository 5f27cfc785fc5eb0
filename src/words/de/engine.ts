import type { engine as original } from "../en/engine.ts";

export const engine: Record<keyof typeof original, string> = {};
