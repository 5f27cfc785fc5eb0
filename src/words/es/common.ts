import type { common as original } from "../en/common.ts";

export const common: Record<keyof typeof original, string> = {
  "common.empty-library":
    "La biblioteca de este servidor está vacía. Quien modera añade un artículo con `/article add`.",
};
