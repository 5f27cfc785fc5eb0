import type { recap as original } from "../en/recap.ts";

export const recap: Record<keyof typeof original, string> = {
  "recap.command": "Was hier gesagt wurde: wer was vertritt, Zitate, und was der Artikel hergibt",
  "recap.option-messages": "Wie viele Nachrichten, die neuesten zuerst; ohne Angabe 100",
  "recap.option-since": "Ab wann",
  "recap.since-last": "dem letzten Rückblick",
  "recap.since-hour": "vor einer Stunde",
  "recap.since-day": "gestern um diese Zeit",
  "recap.since-week": "vor einer Woche",
  "recap.off":
    "Rückblicke sind auf diesem Server ausgeschaltet. Wer „Server verwalten“ darf, schaltet sie mit `/settings` ein; dort steht, was dann gelesen wird.",
  "recap.no-intent":
    "Für Rückblicke müssen Nachrichten gelesen werden, und Discord hat Verbatim den Zugriff auf Nachrichteninhalte (Message Content intent) nicht gewährt. Wer den Bot betreibt, kann ihn in Discords Entwicklerportal beantragen.",
  "recap.too-few":
    "Für einen Rückblick ist das zu wenig: {count, plural, one {# Nachricht} other {# Nachrichten}} mit Text von Mitgliedern, die mitmachen. Versuch es später noch einmal, oder ab einem früheren Zeitpunkt.",
  "recap.nothing-new": "Seit dem letzten Rückblick wurde hier nichts gesagt.",
  "recap.heading": "Was hier gesagt wurde",
  "recap.extent":
    "{messages, plural, one {# Nachricht} other {# Nachrichten}} von {people, plural, one {# Mitglied} other {# Mitgliedern}}",
  "recap.points": "Kurz gesagt",
  "recap.stances": "Zustimmung und Widerspruch, nach den Antworten",
  "recap.agree": "Dafür:",
  "recap.differ": "Dagegen:",
  "recap.open-questions": "Gefragt, und niemand hat geantwortet",
  "recap.about-article": "Über den Artikel gesagt, am Artikel geprüft",
  "recap.otherwise": "✗ Im Artikel steht es anders: „{words}“ — {author}",
  "recap.not-in-article": "✗ Nicht im Artikel: „{words}“ — {author}",
  "recap.in-article": "✓ Im Artikel: „{words}“ — {author}",
  "recap.evidence": "Dort steht: „{passage}“ [{number}]",
  "recap.more-statements":
    "und {count, plural, one {# weitere, die} other {# weitere, die}} im Artikel {count, plural, one {steht} other {stehen}}",
  "recap.no-article":
    "Hier wird kein Artikel besprochen, deshalb wurde nichts daran geprüft. `/discuss` eröffnet eine Diskussion.",
  "recap.note-quotes":
    "{count, plural, one {# Zitat} other {# Zitate}}, Wort für Wort, jedes mit Link zur Nachricht",
  "recap.note-by-rule": "nach Regeln ausgewählt, ohne KI-Modell",
  "recap.note-claude": "zusammengefasst von Claude, an den Nachrichten geprüft",
  "recap.note-left-out": "{count, plural, one {# Aussage} other {# Aussagen}} weggelassen",
  "recap.note-opt-out": "`/privacy` nimmt dich aus Rückblicken heraus",
  "recap.gone": "Die Nachrichten dieses Rückblicks wurden gelöscht oder zurückgezogen.",
};
