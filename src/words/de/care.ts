import type { care as original } from "../en/care.ts";

export const care: Record<keyof typeof original, string> = {
  "care.library-full":
    "Die Bibliothek dieses Servers ist voll: Sie fasst {most, number} Artikel. Entferne einen mit `/article remove` und füge dann diesen hinzu.",
  "care.library-too-long":
    "Die Bibliothek dieses Servers ist voll: Sie fasst {most, number} Zeichen, hat {held, number}, und dieser Text hat {more, number}. Entferne einen Artikel mit `/article remove` und versuche es dann noch einmal.",
  "care.load-as-article": "Als Artikel laden",
  "care.post-changed":
    "Der Artikel hat sich am {day} geändert. Geändert unter den Belegstellen hier: {passages}. Das Folgende beruht auf Fassung {number}.",
  "care.post-unchanged": "Der Artikel hat sich am {day} geändert. Die Belegstellen hier sind unverändert.",
  "care.post-removed": "Der Artikel wurde aus der Bibliothek dieses Servers entfernt.",
  "care.export-too-large":
    "Diese Bibliothek ist größer, als eine Datei in Discord sein darf ({megabytes, number} MB). Wende dich an die Betreiber dieses Bots: Sie können sie ganz exportieren.",
  "care.exported":
    "Die Bibliothek dieses Servers: {revisions, plural, one {# Fassung} other {# Fassungen}} von {articles, plural, one {# Artikel} other {# Artikeln}}, ein JSON-Objekt je Zeile.",
  "care.button-export": "Bibliothek exportieren",
  "care.button-delete": "Alles von diesem Server löschen",
  "care.form-delete": "Alles löschen?",
  "care.deleted":
    "Alles, was von diesem Server gespeichert war, ist gelöscht: Artikel, Einstellungen, Zähler, Verlauf. Antworten in den Kanälen sind Nachrichten des Servers und bleiben, bis jemand sie löscht.",
  "care.owner-only": "Das darf nur, wem dieser Server gehört.",
  "care.field-delete": "Der Name dieses Servers",
  "care.field-delete-hint":
    "Zur Bestätigung. Artikel, Einstellungen, Zähler und Verlauf verschwinden endgültig.",
  "care.not-confirmed":
    "Nichts wurde gelöscht: Das war nicht der Name dieses Servers. Öffne das Formular noch einmal und gib ein: {name}",
  "care.thread-changed":
    "Der Artikel hat sich am {day} geändert. Diese Diskussion beruht auf Fassung {number}, wie sie begann; `/discuss` eröffnet eine über den neuen Text.",
};
