import type { check as original } from "../en/check.ts";

export const check: Record<keyof typeof original, string> = {
  "check.command": "Steht dieses Zitat oder diese Behauptung im Artikel?",
  "check.option-text": "Das Zitat oder die Behauptung",
  "check.option-article": "Welcher Artikel; ohne Angabe der dieses Threads oder der neueste",
  "check.option-speaker": "Wer es gesagt haben soll",
  "check.menu": "Am Artikel prüfen",
  "check.nothing": "Es gibt nichts zu prüfen: Gib ein Zitat oder eine Behauptung als `text` an.",
  "check.no-words": "In dieser Nachricht stehen keine Worte, die sich prüfen lassen.",
  "check.which": "An welchem Artikel?",
  "check.choose": "Artikel auswählen",
  "check.not-listed": "Hier stehen nur die 25 neuesten; `/check` findet die anderen nach Titel.",
  "check.unreadable":
    "Discord zeigt Verbatim diese Nachricht nicht mehr oder hält ihren Inhalt vor Bots zurück. Füge den Wortlaut in `/check` als `text` ein.",
  "check.of-message": "Aus einer Nachricht von {author}",
  "check.checked-in": "Geprüft an: {article}",
  "check.difference": "Was abweicht: {words}",
  "check.report": "Melden",
  "check.report-title": "Eine Antwort melden",
  "check.report-what": "Was stimmt nicht?",
  "check.report-hint": "Zum Beispiel: in Aussage 2 fehlt, wer das gesagt hat",
  "check.report-heading": "Ein Mitglied meldet eine Antwort",
  "check.report-said": "Was nicht stimmt, in eigenen Worten: {words}",
  "check.report-answer": "Die Antwort:",
  "check.report-evidence": "Worauf sie sich beruft, aus {article}:",
  "check.report-where": "Zur Antwort",
  "check.report-sent":
    "Die Moderation hat deine Meldung, mit der Antwort und den Stellen, auf die sie sich beruft.",
  "check.report-no-channel":
    "Dieser Server hat noch keinen Kanal für die Moderation, deshalb lässt sich nichts melden. Wer „Server verwalten“ darf, legt ihn mit `/settings` fest.",
  "check.report-unreadable": "Diese Antwort lässt sich nicht mehr lesen, es gibt also nichts zu melden.",
  "check.report-too-often":
    "Du hast gerade mehrere Antworten gemeldet. Warte einige Minuten bis zur nächsten.",
};
