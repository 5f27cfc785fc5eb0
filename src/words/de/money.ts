import type { money as original } from "../en/money.ts";

export const money: Record<keyof typeof original, string> = {
  "money.command": "Was hier geprüft und weggelassen wurde, und was es gekostet hat",
  "money.heading": "Was auf diesem Server geprüft wurde",
  "money.columns": "Heute (UTC) · die letzten 30 Tage",
  "money.quotes-checked": "Zitate geprüft: {today, number} · {month, number}",
  "money.statements-checked": "Aussagen nach Regeln geprüft: {today, number} · {month, number}",
  "money.statements-judged": "Aussagen von einem Modell beurteilt: {today, number} · {month, number}",
  "money.statements-left-out": "Aussagen weggelassen: {today, number} · {month, number}",
  "money.answers": "Antworten auf Fragen: {today, number} · {month, number}",
  "money.answers-refused": "Beantwortet mit „steht nicht im Artikel“: {today, number} · {month, number}",
  "money.cache-hits": "Aus Gespeichertem gelesen: {today, number} · {month, number}",
  "money.cache-misses": "Neu gemacht: {today, number} · {month, number}",
  "money.fallbacks": "Nach Regeln gewählt, weil Claude nicht konnte: {today, number} · {month, number}",
  "money.reports": "Meldungen von Mitgliedern: {today, number} · {month, number}",
  "money.requests": "Anfragen an Claude: {today, number} · {month, number}",
  "money.tokens":
    "Tokens, {kind, select, read {Eingabe aus dem Cache} written {Eingabe in den Cache} output {Ausgabe} other {Eingabe, neu}}: {today, number} · {month, number}",
  "money.cost": "Kosten: {today, number, ::currency/USD .0000} · {month, number, ::currency/USD .0000}",
  "money.left": "Heute noch übrig: {left, number, ::currency/USD} von {most, number, ::currency/USD}",
  "money.no-model": "Hier wird kein KI-Modell verwendet: Nichts kostet Geld.",
  "money.clear": "Gespeicherte Antworten eines Artikels löschen",
  "money.cleared":
    "Erledigt. Was von diesem Artikel gespeichert war, zählt nicht mehr: Die nächste Zusammenfassung und die nächsten Antworten werden neu gemacht.",
  "money.gone": "Dieser Artikel ist nicht mehr in der Bibliothek. `/articles` zeigt, was da ist.",
};
