import type { answer as original } from "../en/answer.ts";

export const answer: Record<keyof typeof original, string> = {
  "answer.note-copied": "{count, plural, one {# Auszug} other {# Auszüge}} wörtlich übernommen",
  "answer.note-checked": "{count, plural, one {# Aussage} other {# Aussagen}} am gespeicherten Text geprüft",
  "answer.note-judged": "{count, plural, one {# Aussage} other {# Aussagen}} von einem Modell beurteilt",
  "answer.note-translated":
    "{count, plural, one {# Aussage} other {# Aussagen}} übersetzt, von einem Modell beurteilt",
  "answer.note-quotes": "{count, plural, one {# Zitat} other {# Zitate}} geprüft",
  "answer.note-left-out": "{count, plural, one {# Aussage} other {# Aussagen}} weggelassen",
  "answer.by-extractive": "nach Regeln ausgewählt, ohne KI-Modell",
  "answer.by-claude": "von Claude geschrieben",
  "answer.instead-budget":
    "Nicht von Claude geschrieben: Was dieser Bot heute ausgeben darf, ist ausgegeben. Der Tag beginnt um Mitternacht UTC neu.",
  "answer.instead-server-budget":
    "Nicht von Claude geschrieben: Was dieser Server heute ausgeben darf, ist ausgegeben oder reicht hierfür nicht. Der Tag beginnt um Mitternacht UTC neu.",
  "answer.instead-member-limit":
    "Nicht von Claude geschrieben: Wer gefragt hat, hat die Antworten dieser Stunde aufgebraucht. Was schon gespeichert ist, bleibt frei.",
  "answer.instead-unavailable":
    "Nicht von Claude geschrieben: Es ist gerade nicht verfügbar. Versuch es in ein paar Minuten noch einmal.",
  "answer.instead-refused": "Nicht von Claude geschrieben: Es hat diesen Text abgelehnt.",
  "answer.instead-too-long": "Nicht von Claude geschrieben: Der Text ist dafür zu lang.",
  "answer.instead-nothing-held":
    "Nicht von Claude geschrieben: Nichts davon hielt der Prüfung am gespeicherten Text stand.",
  "answer.reason": "{count, number} × {reason}",
  "answer.reason-exact": "die Worte stehen im Artikel",
  "answer.reason-covered": "der Artikel sagt es so",
  "answer.reason-altered": "die Worte weichen vom Artikel ab",
  "answer.reason-joined": "Worte von zwei Stellen wurden zu einem Zitat verbunden",
  "answer.reason-cut": "das Zitat wurde aus einem Satz geschnitten, der anderes sagt",
  "answer.reason-narration": "die Worte sind vom Artikel selbst, kein Zitat",
  "answer.reason-wrong-speaker": "jemand anderes hat es gesagt",
  "answer.reason-no-speaker": "der Artikel sagt nicht, wer es gesagt hat",
  "answer.reason-value": "eine Zahl, ein Datum oder ein Name steht nicht an den zitierten Stellen",
  "answer.reason-polarity": "ein „nicht“, ein „vielleicht“ oder wer es sagt wurde verändert",
  "answer.reason-contradicted": "im Artikel steht es anders",
  "answer.reason-uncovered": "die zitierten Stellen sagen es nicht, oder nicht klar genug",
  "answer.reason-not-found": "es steht nicht im Artikel",
  "answer.nothing-left-out": "Nichts wurde weggelassen.",
  "answer.relies-on": "Stützt sich auf",
  "answer.no-sources":
    "Dieser Artikel nennt keine Quelle: Niemand wird darin zitiert, als Quelle genannt, aufgelistet oder verlinkt.",
  "answer.sources-found":
    "{count, plural, one {# Quelle} other {# Quellen}}, nach Regeln im gespeicherten Text und seinen Links gefunden. Die Zahlen sagen, wie viele von {of, plural, one {# Textstelle} other {# Textstellen}} enthalten, was eine Quelle gesagt hat oder gesagt haben soll.",
  "answer.rests": "{count, plural, one {# Textstelle} other {# Textstellen}}",
  "answer.one-unnamed":
    "{count, plural, one {# Textstelle stützt} other {# Textstellen stützen}} sich allein auf eine ungenannte Quelle: {passages}",
  "answer.unnamed-people":
    "{count, plural, one {# Textstelle stützt} other {# Textstellen stützen}} sich allein auf ungenannte Personen: {passages}",
  "answer.sources-description": "Worauf sich der Artikel stützt, und wie viel auf jeder Quelle ruht",
  "answer.quotes-description": "Was gesagt wurde, Wort für Wort, und von wem",
  "answer.speaker-description": "Nur was diese Person oder Stelle gesagt hat",
  "answer.no-quotes":
    "Dieser Artikel zitiert niemanden: Nichts steht in Anführungszeichen. `/sources` zeigt, worauf er sich stützt.",
  "answer.quotes-nobody": "Dieser Artikel zitiert niemanden mit diesem Namen. Er zitiert {names}.",
  "answer.quotes-unnamed":
    "Dieser Artikel zitiert niemanden mit diesem Namen: Er nennt niemanden, der spricht.",
  "answer.quotes-count":
    "{count, plural, one {# Zitat} other {# Zitate}}, aus dem gespeicherten Text gedruckt",
  "answer.quotes-part":
    "{shown, number} von {count, plural, one {# Zitat} other {# Zitaten}}, aus dem gespeicherten Text gedruckt",
  "answer.minutes": "{count} Min.",
  "answer.untitled": "Ohne Titel",
  "answer.context-action": "Im Kontext zeigen",
};
