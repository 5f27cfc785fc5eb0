import type { summary as original } from "../en/summary.ts";

export const summary: Record<keyof typeof original, string> = {
  "summary.command": "Was der Artikel sagt, mit Belegstellen, Zitaten und Quellen",
  "summary.option-length": "Wie viel; ohne Angabe mittel",
  "summary.length-short": "kurz",
  "summary.length-standard": "mittel",
  "summary.length-long": "lang",
  "summary.option-language": "Sprache der Aussagen; Zitate bleiben im Original",
  "summary.no-writer":
    "Eine Zusammenfassung in einer anderen Sprache braucht ein KI-Modell, und dieser Bot hat keines. Ohne `language` kommt sie in den Worten des Artikels.",
  "summary.nothing":
    "Dieser Artikel gibt nichts her, was gezeigt und geprüft werden könnte. `/articles` zeigt andere.",
  "summary.cost":
    "Dieser Artikel ist lang: Claude würde ihn in {parts, plural, one {# Teil} other {# Teilen}} lesen, für höchstens {usd, number, ::currency/USD}. Dieser Server hat heute noch {left, number, ::currency/USD}. Bezahlt wird einmal; danach lesen alle die gespeicherte Zusammenfassung.",
  "summary.cost-action": "Zusammenfassen für höchstens {usd, number, ::currency/USD}",
  "summary.free-action": "Nach Regeln, kostenlos",
  "summary.why-action": "Warum?",
  "summary.bad-context":
    "Die Stellen dieses Knopfes gibt es im Artikel nicht. Ruf die Zusammenfassung noch einmal ab.",
  "summary.not-kept": "Diese Zusammenfassung ist nicht mehr gespeichert. Mit `/summary` kommt sie neu.",
};
