import type { common as original } from "../en/common.ts";

export const common: Record<keyof typeof original, string> = {
  "common.empty-library":
    "Die Bibliothek dieses Servers ist leer. Eine Moderatorin oder ein Moderator fügt mit `/article add` einen Artikel hinzu.",
  "common.article-option": "Welcher Artikel; ohne Angabe der neueste",
  "common.article-removed": "Dieser Artikel wurde gerade entfernt. `/articles` zeigt, was hier ist.",
  "common.article-gone": "Dieser Artikel ist nicht mehr in der Bibliothek. `/articles` zeigt, was hier ist.",
  "common.several-articles":
    "{count, number} Artikel haben diese Wörter in Titel, Medium oder Autorenzeile. Wähle einen aus der Liste, die sich beim Tippen öffnet.",
  "common.no-such-title":
    "Kein Artikel dieses Servers hat diesen Titel. Wähle einen aus der Liste, die sich beim Tippen öffnet, oder sieh bei `/articles` nach.",
};
