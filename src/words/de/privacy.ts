import type { privacy as original } from "../en/privacy.ts";

export const privacy: Record<keyof typeof original, string> = {
  "privacy.command": "Was Verbatim behält, wie lange, und wie man aus Rückblicken herausbleibt",
  "privacy.heading": "Was gespeichert wird, und wie lange",
  "privacy.articles": "Artikel, die Moderierende laden, bis sie entfernt werden.",
  "privacy.questions":
    "Fragen werden gelesen, beantwortet und dann verworfen. Eine geprüfte Antwort bleibt unter einem Fingerabdruck ihrer Frage {days, plural, one {# Tag} other {# Tage}} gespeichert.",
  "privacy.threads":
    "In einer Diskussion werden die Nachrichten des Threads bei einer Frage aus Discord gelesen und nicht gespeichert.",
  "privacy.recaps-on":
    "Rückblicke sind auf diesem Server eingeschaltet: `/recap` liest die Nachrichten des Kanals, in dem es aufgerufen wird, und zitiert einige. Gespeichert wird, welche Nachrichten ein Rückblick anführt, nicht ihr Wortlaut. Eine gelöschte oder bearbeitete Nachricht fällt heraus.",
  "privacy.recaps-off":
    "Rückblicke sind auf diesem Server ausgeschaltet: Dafür werden keine Nachrichten gelesen.",
  "privacy.provider":
    "Artikel, Fragen und für Rückblicke auch Nachrichten gehen an Anthropic, dessen Modell die Antworten schreibt.",
  "privacy.no-provider": "Nichts verlässt diesen Bot: Es wird kein KI-Modell benutzt.",
  "privacy.counters": "Anzahl der Antworten und Kosten nach Server und Tag, ohne Namen.",
  "privacy.in": "Du nimmst an Rückblicken dieses Servers teil.",
  "privacy.out":
    "Du bleibst aus Rückblicken dieses Servers heraus: Deine Nachrichten werden dafür weder gelesen noch zitiert.",
  "privacy.leave": "Aus Rückblicken herausnehmen",
  "privacy.return": "Wieder teilnehmen",
  "privacy.left":
    "Erledigt. Deine Nachrichten werden in Rückblicken dieses Servers ab jetzt weder gelesen noch zitiert. {count, plural, =0 {Kein Rückblick hat dich zitiert.} one {# älterer Rückblick wurde ohne dich neu gemacht.} other {# ältere Rückblicke wurden ohne dich neu gemacht.}}",
  "privacy.left-some":
    "Erledigt: Ab jetzt bleibst du heraus. {failed, plural, one {# älterer Rückblick konnte} other {# ältere Rückblicke konnten}} nicht geändert werden, weil Verbatim dort nicht mehr bearbeiten darf; Moderierende können {failed, plural, one {ihn} other {sie}} löschen.",
  "privacy.returned": "Erledigt. Du nimmst wieder an Rückblicken dieses Servers teil.",
};
