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
  "ask.sought-by-rule": "nach Regeln gesucht, kein KI-Modell: Es kann in anderen Worten dort stehen",
  "ask.part-not-said": "„{part}“ – Das steht nicht im Artikel.",
  "ask.other-language":
    "Dazu wurde nichts gefunden. Der Artikel ist auf {language}, und ohne KI-Modell wird eine Frage an ihren Wörtern erkannt: Frag auf {language}.",
  "ask.read-as": "„{words}“ als {name} gelesen",
  "ask.no-opinion": "Verbatim hat keine Meinung. Es zeigt, was im Artikel steht und wer es sagt.",
  "ask.not-judged":
    "Verbatim urteilt nicht, wer recht hat oder was wahr ist: Es zeigt, was im Artikel steht.",
  "ask.what-i-am":
    "Verbatim antwortet aus dem gespeicherten Text des Artikels und zeigt, wo es steht. Frag wer, was, wann, wo, wie viele oder warum; Nachfragen zu englischen Artikeln dürfen „he“, „that claim“ oder „the second quote“ sagen.",
  "ask.not-said-anywhere":
    "{count, plural, one {Im einzigen Artikel hier steht das nicht.} other {Das steht in keinem der # Artikel hier.}}",
  "ask.nearest-in": "Die nächstliegende Stelle, in {article}:",
  "ask.searched": "{count, plural, one {# Artikel} other {# Artikel}} durchsucht",
  "ask.in": "In {article}:",
  "ask.differ": "Die Artikel unterscheiden sich hier:",
  "ask.side": "{article}: {value}",
  "ask.side-says-so": "sagt das",
  "ask.side-denies": "sagt, dass es nicht so ist",
  "ask.context-of": "Im Kontext ({number})",
  "ask.unclear-whom": "Wen meinst du mit „{words}“? Frag noch einmal mit dem Namen.",
  "ask.unclear-names": "Der Artikel nennt {names}.",
  "ask.unclear-what":
    "Was meinst du mit „{words}“? Es ist hier nicht klar, worauf es sich bezieht. Stell die ganze Frage.",
  "ask.unclear-which":
    "„{words}“ gibt es hier nicht: {count, plural, =0 {Es gibt gar nichts davon} one {Es gibt nur eins} other {Es gibt nur #}}. Frag nach etwas anderem.",
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
