import type { common as original } from "../en/common.ts";

export const common: Record<keyof typeof original, string> = {
  "common.empty-library":
    "Die Bibliothek dieses Servers ist leer. Eine Moderatorin oder ein Moderator fügt mit `/article add` einen Artikel hinzu.",
};
