import type { ask as original } from "../en/ask.ts";

export const ask: Record<keyof typeof original, string> = {
  "ask.command": "Stell eine Frage: Die Antwort gibt der Artikel, mit den Stellen, auf denen sie steht",
  "ask.question-option": "Deine Frage; ohne sie öffnet sich ein Formular",
  "ask.article-option": "Welcher Artikel; ohne Angabe der dieses Threads oder die ganze Bibliothek",
  "ask.action": "Fragen",
  "ask.form-title": "Eine Frage stellen",
  "ask.form-question": "Deine Frage",
  "ask.form-hint": "Eine Nachfrage darf sich auf das Letzte beziehen",
  "ask.asked": "Frage: {question}",
  "ask.no-question": "Darin steht keine Frage. Schreib, was du wissen möchtest, und frag noch einmal.",
  "ask.not-said": "Das steht nicht im Artikel.",
  "ask.nearest": "Die nächstliegende Stelle:",
  "ask.not-said-anywhere":
    "{count, plural, one {Im einzigen Artikel hier steht das nicht.} other {Das steht in keinem der # Artikel hier.}}",
  "ask.nearest-in": "Die nächstliegende Stelle, in {article}:",
  "ask.searched": "{count, plural, one {# Artikel} other {# Artikel}} durchsucht",
  "ask.in": "In {article}:",
  "ask.differ": "Die Artikel unterscheiden sich hier:",
  "ask.side": "{article}: {value}",
  "ask.side-says-so": "sagt das",
  "ask.side-denies": "sagt, dass es nicht so ist",
  "ask.context-of": "Im Zusammenhang ({number})",
  "ask.unclear-whom": "Wen meinst du mit {words}? Frag noch einmal mit dem Namen.",
  "ask.unclear-names": "Der Artikel nennt {names}.",
  "ask.unclear-what":
    "Was meinst du mit {words}? In diesem Thread steht nichts davor, worauf es sich beziehen könnte. Stell die ganze Frage.",
  "ask.unclear-which":
    "{words} gibt es hier nicht: {count, plural, =0 {Es gibt gar nichts davon} one {Es gibt nur eins} other {Es gibt nur #}}. Frag nach etwas anderem.",
  "ask.source-action": "Moderation um Quelle bitten",
  "ask.source-wanted": "Ein Mitglied bittet um eine Quelle: Das steht nicht im Artikel.",
  "ask.source-about": "Artikel: {article}",
  "ask.source-where": "Zur Frage",
  "ask.source-sent": "Die Moderation hat deine Frage, mit einem Link hierher.",
  "ask.source-no-channel":
    "Dieser Server hat noch keinen Kanal für die Moderation, darum wurde die Frage nicht geschickt. Wer „Server verwalten“ darf, wählt einen mit `/settings`.",
  "ask.source-unreadable":
    "Die Frage ist nicht mehr zu lesen, darum wurde nichts geschickt. Stell sie noch einmal und drück den Knopf unter der neuen Antwort.",
  "ask.source-too-often":
    "Du hast die Moderation gerade mehrmals gefragt. Warte einige Minuten bis zum nächsten Mal.",
  "ask.source-already": "Die Moderation wurde dazu schon gefragt.",
};
