import type { article as original } from "../en/article.ts";

export const article: Record<keyof typeof original, string> = {
  "article.command": "Der Bibliothek dieses Servers einen Artikel hinzufügen oder einen pflegen",
  "article.command-add":
    "Einen Artikel von einer Adresse oder Datei hinzufügen; ohne beides öffnet sich ein Formular",
  "article.command-refresh": "Einen Artikel neu laden und sehen, was sich geändert hat",
  "article.command-rename": "Einem Artikel in der Bibliothek einen anderen Titel geben",
  "article.command-remove":
    "Einen Artikel mit allen Fassungen entfernen; eine halbe Stunde lang rückgängig zu machen",
  "article.option-article": "Welcher Artikel",
  "article.option-url": "Die Adresse seiner Seite",
  "article.option-file": "Text, Markdown, PDF, Word-Dokument oder eine gespeicherte Webseite (HTML)",
  "article.option-title": "Sein Titel; ohne Angabe der, den er hat",
  "article.option-new-file": "Sein neuer Text als Datei; ohne Angabe wird seine Seite neu geladen",
  "article.option-new-title": "Sein neuer Titel",
  "article.words": "{count, plural, one {# Wort} other {# Wörter}}",
  "article.passages": "{count, plural, one {# Textstelle} other {# Textstellen}}",
  "article.quotes": "{count, plural, one {# Zitat} other {# Zitate}}",
  "article.sources": "{count, plural, one {# Quelle} other {# Quellen}}",
  "article.form-add": "Artikel hinzufügen",
  "article.form-details": "Angaben ändern",
  "article.field-title": "Titel",
  "article.field-title-hint": "Leer lassen, um den des Artikels zu behalten",
  "article.field-text": "Text",
  "article.field-text-hint": "Bis zu 4.000 Zeichen; ein längerer Artikel kommt als Datei",
  "article.field-file": "Oder eine Datei",
  "article.field-file-hint": "Text, Markdown, PDF, Word-Dokument oder gespeicherte Webseite",
  "article.field-byline": "Autorenzeile",
  "article.field-outlet": "Medium",
  "article.field-date": "Datum",
  "article.field-date-hint": "Zum Beispiel 2026-09-05",
  "article.bad-date":
    "Dieses Datum ließ sich nicht lesen, deshalb wurde nichts geändert. Schreib es wie 2026-09-05, oder lass das Feld leer.",
  "article.url-or-file": "Gib eine Adresse oder eine Datei an, nicht beides: Es könnten zwei Artikel sein.",
  "article.text-or-file":
    "Gib einen Text oder eine Datei an, nicht beides: Es könnten zwei Artikel sein. Nichts wurde gespeichert; starte `/article add` noch einmal.",
  "article.nothing-given":
    "Das Formular enthielt weder einen Text noch eine Datei. Starte `/article add` noch einmal und fülle eines davon aus.",
  "article.not-yet": "Noch nicht in der Bibliothek. Diese Vorschau wartet 30 Minuten.",
  "article.waits": "Diese Vorschau wartet 30 Minuten.",
  "article.add": "Hinzufügen",
  "article.add-anyway": "Als weiteren Artikel hinzufügen",
  "article.refresh-instead": "Stattdessen auffrischen",
  "article.edit-details": "Angaben ändern",
  "article.cancel": "Abbrechen",
  "article.make-revision": "Zur nächsten Fassung machen",
  "article.warn-thin":
    "Nur {count, plural, one {# Wort} other {# Wörter}} gefunden. Vergleiche es mit dem, was du laden wolltest.",
  "article.warn-no-quotes": "Kein Zitat gefunden: Niemandes Worte stehen in Anführungszeichen.",
  "article.warn-machine": "Die Seite sagt, dass eine Maschine an diesem Text beteiligt war: „{words}“",
  "article.same-text":
    "Genau dieser Text ist seit {day} in der Bibliothek, als {title}. Er wird nicht zweimal hinzugefügt.",
  "article.same-page":
    "Dieselbe Seite ist seit {day} in der Bibliothek, als {title}, mit einem anderen Text. Frische sie stattdessen auf, damit ihre Antworten beisammen bleiben.",
  "article.added": "Zur Bibliothek hinzugefügt. Mitglieder können jetzt danach fragen.",
  "article.added-before":
    "{title} ist schon in der Bibliothek: Jemand hat es hinzugefügt, bevor du gedrückt hast. Nichts wurde doppelt hinzugefügt.",
  "article.added-and-removed":
    "Das wurde hinzugefügt und ist seitdem entfernt worden. `/article add` lädt es neu.",
  "article.cancelled": "Abgebrochen. Nichts wurde gespeichert.",
  "article.cancelled-before":
    "Es gab nichts mehr abzubrechen: Diese Vorschau wurde benutzt, abgebrochen oder ist älter als 30 Minuten.",
  "article.preview-used":
    "Diese Vorschau wurde schon hinzugefügt. `/articles` zeigt, was in der Bibliothek ist.",
  "article.preview-gone":
    "Diese Vorschau ist vorbei: Sie wurde abgebrochen oder geändert, oder sie ist älter als 30 Minuten. Nichts davon wurde gespeichert; lade den Artikel noch einmal.",
  "article.gone-meanwhile":
    "Dieser Artikel wurde gerade von jemand anderem entfernt. `/articles` zeigt, was hier ist.",
  "article.no-address":
    "Dieser Artikel kam aus einer Datei oder einem eingefügten Text, deshalb gibt es keine Seite zum Neuladen. Gib seinen neuen Text mit der Option `file` an.",
  "article.unchanged": "Nichts hat sich geändert: {title} ist Wort für Wort, was am {day} gespeichert wurde.",
  "article.unchanged-says-site":
    "Nichts hat sich geändert: Die Website sagt, dass {title} die Seite ist, die am {day} gespeichert wurde.",
  "article.refreshed":
    "Aufgefrischt. Ab jetzt bekommen Mitglieder die neue Fassung; die ältere bleibt für das, was auf ihr beruht.",
  "article.revision-of": "Fassung {number} von {of}",
  "article.posts-told":
    "{count, plural, one {# Antwort hier beruht} other {{more, plural, =1 {Mehr als } other {}}# Antworten hier beruhen}} auf einer älteren Fassung. Bei jeder wird vermerkt, was sich an ihren Belegstellen geändert hat; keine wird entfernt.",
  "article.little-in-common":
    "Nur {percent, number} % des gespeicherten Textes stehen noch Wort für Wort da. Das kann eine andere Seite oder die falsche Datei sein. Noch wurde nichts gespeichert.",
  "article.changed-words":
    "{passages, plural, one {# Textstelle} other {# Textstellen}} geändert: {added, plural, one {# Wort} other {# Wörter}} neu, {removed, plural, one {# Wort} other {# Wörter}} weg.",
  "article.changed-facts":
    "Der Text ist derselbe, Wort für Wort. Geändert hat sich nur, was die Seite über sich sagt:",
  "article.changed-around":
    "Der Text ist derselbe, Wort für Wort. Geändert hat sich nur, was um ihn herum steht: Links, Bildunterschriften oder andere Teile der Seite.",
  "article.no-value": "keine Angabe",
  "article.button-summary": "Zusammenfassung",
  "article.button-quotes": "Zitate",
  "article.button-sources": "Quellen",
  "article.button-history": "Verlauf",
  "article.button-changes": "Was ist neu?",
  "article.changes-of": "Von Fassung {from} zu {to}, geladen am {day}.",
  "article.latest-already": "Das ist die neueste Fassung: Seitdem hat sich nichts geändert.",
  "article.renamed": "Umbenannt: {before} heißt jetzt {after}.",
  "article.empty-title": "Ein Titel braucht mindestens ein Zeichen. Nichts wurde geändert.",
  "article.removed":
    "{title} wurde aus der Bibliothek entfernt. Antworten, die darauf beruhen, werden gekennzeichnet. {minutes, number} Minuten lang lässt sich das rückgängig machen; dann wird gelöscht.",
  "article.undo": "Rückgängig",
  "article.restored": "{title} ist wieder in der Bibliothek, mit allen Fassungen.",
  "article.restored-before":
    "{title} ist schon in der Bibliothek: Jemand hat das Entfernen rückgängig gemacht.",
  "article.added-anew": "Nicht zurückgeholt: Der Text wurde inzwischen neu hinzugefügt, als {title}.",
  "article.undo-over":
    "Die Zeit zum Rückgängigmachen ist vorbei: Der Artikel wurde gelöscht. `/article add` lädt ihn neu.",
  "article.no-history": "Von diesem Artikel ist nichts mehr bekannt.",
  "article.history-kept":
    "Zeiten in UTC. Ein Jahr lang aufbewahrt: wer was getan hat, keine Worte des Artikels.",
  "article.did-add": "{when}: hinzugefügt von {who}",
  "article.did-refresh": "{when}: aufgefrischt von {who}, Fassung {revision}",
  "article.did-rename": "{when}: umbenannt von {who}",
  "article.did-remove": "{when}: entfernt von {who}",
  "article.did-restore": "{when}: zurückgeholt von {who}",
  "article.did-purge": "{when}: gelöscht, weil die Zeit zum Rückgängigmachen vorbei war",
  "article.did-export": "{when}: Bibliothek exportiert von {who}",
  "article.did-import": "{when}: importiert von {who}, Fassung {revision}",
  "article.did-take-down": "{when}: zurückgezogen von {who}",
  "article.empty-message":
    "In dieser Nachricht ist kein Text, kein Link und keine Datei, die sich lesen lassen. Kopiere den Text des Artikels und starte `/article add`.",
  "article.which-of-several": "In dieser Nachricht steht mehreres. Was davon ist der Artikel?",
  "article.choose": "Wähle eines aus",
  "article.list-command": "Was in der Bibliothek dieses Servers ist",
  "article.option-search": "Wörter aus Titel, Medium oder Autorenzeile",
  "article.list-heading": "Artikel dieses Servers",
  "article.list-searched": "Artikel mit „{words}“",
  "article.list-all": "{total, plural, one {# Artikel} other {# Artikel, die neuesten zuerst}}",
  "article.list-range": "{from, number}–{to, number} von {total, number}, die neuesten zuerst",
  "article.list-none":
    "Kein Artikel hat all diese Wörter in Titel, Medium oder Autorenzeile. `/articles` ohne Suche zeigt alle.",
  "article.newer": "◀ Neuere",
  "article.older": "Ältere ▶",
};
