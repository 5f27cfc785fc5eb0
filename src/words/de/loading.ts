import type { loading as original } from "../en/loading.ts";

export const loading: Record<keyof typeof original, string> = {
  "loading.bad-address":
    "Das ist keine Adresse einer Webseite. Kopiere die ganze Adresse aus deinem Browser; sie beginnt mit https://.",
  "loading.not-web":
    "Nur Adressen, die mit https:// oder http:// beginnen, können geladen werden. Für alles andere füge den Text ein oder lade eine Datei hoch.",
  "loading.credentials":
    "In dieser Adresse steht ein Benutzername oder Passwort, deshalb wurde sie nicht geöffnet. Gib die Adresse ohne ihn an.",
  "loading.port":
    "Diese Adresse verlangt Port {port}. Seiten werden nur von den Ports des Webs (80 und 443) geladen: Füge den Text ein oder lade eine Datei hoch.",
  "loading.private-address":
    "Diese Adresse führt in ein privates oder reserviertes Netz, deshalb wurde sie nicht geöffnet. Nur Seiten im öffentlichen Internet können geladen werden: Füge den Text ein oder lade eine Datei hoch.",
  "loading.no-such-site":
    "Unter dieser Adresse gibt es keine Website. Prüfe sie auf Tippfehler und versuche es noch einmal.",
  "loading.unreachable":
    "Die Website hat nicht geantwortet. Versuche es in ein paar Minuten noch einmal, oder füge den Text ein oder lade eine Datei hoch.",
  "loading.broken-off":
    "Die Antwort der Website brach ab oder war nicht lesbar. Versuche es in einer Minute noch einmal, oder füge den Text ein oder lade eine Datei hoch.",
  "loading.no-safe-connection":
    "Es kam keine sichere Verbindung zur Website zustande (ihr Zertifikat gilt nicht für diese Adresse), deshalb wurde nichts gelesen. Prüfe die Adresse, oder füge den Text ein oder lade eine Datei hoch.",
  "loading.site-too-slow":
    "Die Website brauchte länger als {seconds} s für die Seite, deshalb wurde abgebrochen. Versuche es später noch einmal, oder füge den Text ein oder lade eine Datei hoch.",
  "loading.page-too-large":
    "Die Seite ist größer als {megabytes} MB, deshalb wurde sie nicht zu Ende gelesen und nichts gespeichert. Füge den Text des Artikels ein oder lade ihn als Datei hoch.",
  "loading.packed-too-tightly":
    "Die Seite entpackt sich zu weit mehr, als ein Artikel enthält, deshalb wurde abgebrochen und nichts gespeichert. Füge den Text des Artikels ein oder lade ihn als Datei hoch.",
  "loading.unknown-packing":
    "Die Website hat die Seite so gepackt, dass sie hier nicht gelesen werden kann. Füge den Text ein oder lade eine Datei hoch.",
  "loading.redirect-circle":
    "Die Website leitete ohne Ende von Adresse zu Adresse weiter. Öffne die Seite im Browser und kopiere die Adresse, die er dann zeigt.",
  "loading.redirect-unsafe":
    "Die Website leitete von einer sicheren Adresse (https) auf eine unsichere weiter; das wurde nicht befolgt. Öffne die Seite im Browser und kopiere die Adresse, die er dann zeigt.",
  "loading.redirect-nowhere":
    "Die Website leitete auf eine Adresse weiter, die nicht geladen werden kann. Öffne die Seite im Browser und kopiere die Adresse, die er dann zeigt.",
  "loading.robots":
    "Die Website erlaubt Bots nicht, diese Seite zu lesen (so steht es in ihrer robots.txt). Öffne sie, kopiere den Text des Artikels und füge ihn ein, oder lade ihn als Datei hoch.",
  "loading.robots-unknown":
    "Die Website konnte nicht sagen, ob Bots diese Seite lesen dürfen (ihre robots.txt war nicht abrufbar), deshalb wurde sie nicht geladen. Versuche es später noch einmal, oder füge den Text ein oder lade eine Datei hoch.",
  "loading.forbidden":
    "Die Website erlaubt Bots nicht, diese Seite zu lesen: Füge den Text ein oder lade eine Datei hoch. (Sie antwortete mit {status}.)",
  "loading.not-found":
    "Unter dieser Adresse gibt es keine Seite (die Website antwortete mit 404). Prüfe sie und versuche es noch einmal.",
  "loading.gone":
    "Die Seite wurde entfernt (die Website antwortete mit 410). Wenn du ihren Text hast, füge ihn ein oder lade ihn als Datei hoch.",
  "loading.withheld":
    "Die Website darf diese Seite hier aus rechtlichen Gründen nicht zeigen (sie antwortete mit 451), deshalb wurde nichts gelesen.",
  "loading.too-many-requests":
    "Die Website bekommt gerade zu viele Anfragen (sie antwortete mit 429). Versuche es in einigen Minuten noch einmal, oder füge den Text ein oder lade eine Datei hoch.",
  "loading.site-failed":
    "Die Website hat selbst eine Störung (sie antwortete mit {status}). Versuche es später noch einmal, oder füge den Text ein oder lade eine Datei hoch.",
  "loading.odd-answer":
    "Die Website gab keine Seite heraus (sie antwortete mit {status}). Prüfe die Adresse, oder füge den Text ein oder lade eine Datei hoch.",
  "loading.empty-page":
    "Die Website gab eine leere Seite heraus. Öffne sie im Browser: Steht dort ein Artikel, füge seinen Text ein oder lade ihn als Datei hoch.",
  "loading.is-picture":
    "Unter dieser Adresse liegt ein Bild, kein Artikel. Gib die Adresse der Seite mit dem Text an.",
  "loading.is-recording":
    "Unter dieser Adresse liegt ein Video oder eine Tonaufnahme, kein Artikel. Gib die Adresse der Seite mit dem Text an.",
  "loading.is-feed":
    "Unter dieser Adresse liegt ein Feed mit vielen Artikeln. Öffne einen davon und gib dessen Adresse an.",
  "loading.is-data":
    "Unter dieser Adresse liegen Daten für Programme, kein Artikel. Gib die Adresse der Seite mit dem Text an.",
  "loading.page-is-app":
    "Diese Seite baut ihren Text erst im Browser auf; in dem, was die Website anderen gibt, steht keiner. Öffne sie, kopiere den Text des Artikels und füge ihn ein.",
  "loading.page-is-bot-check":
    "Die Website will einen Menschen sehen, bevor sie diese Seite zeigt, und das wird geachtet. Öffne sie, kopiere den Text des Artikels und füge ihn ein.",
  "loading.page-is-consent":
    "Die Website zeigt statt des Artikels ihre Fragen zu Cookies und Einwilligung. Öffne die Seite, beantworte sie und füge den Text des Artikels ein.",
  "loading.page-is-sign-in":
    "Die Website zeigt diese Seite erst nach einer Anmeldung. Wenn du sie lesen darfst, kopiere den Text des Artikels und füge ihn ein.",
  "loading.page-is-walled":
    "Dieser Artikel ist nur für Abonnenten, und die Website gibt anderen nichts von seinem Text. Wenn du ihn lesen darfst, kopiere den Text und füge ihn ein.",
  "loading.page-is-error":
    "Die Website sagt, dass es diese Seite nicht gibt (obwohl sie antwortete, als gäbe es sie). Prüfe die Adresse und versuche es noch einmal.",
  "loading.page-is-shop":
    "Diese Seite verkauft etwas und enthält keinen Artikel. Gib die Adresse eines Artikels an, oder füge den Text ein, um den es gehen soll.",
  "loading.page-is-video":
    "Diese Seite ist ein Video oder eine Aufnahme ohne ihre Worte. Gibt es eine Abschrift, füge sie ein oder lade sie als Datei hoch.",
  "loading.page-is-list":
    "Diese Seite ist eine Liste von Links zu anderen Seiten, kein Artikel. Öffne den Artikel selbst und gib seine Adresse an.",
  "loading.page-without-article":
    "Auf dieser Seite wurde kein Artikel gefunden. Öffne sie, kopiere den Text des Artikels und füge ihn ein, oder lade ihn als Datei hoch.",
  "loading.warn-thin":
    "Auf dieser Seite {count, plural, one {wurde nur # Wort} other {wurden nur # Wörter}} gefunden. Vergleiche das mit dem, was dein Browser zeigt.",
  "loading.warn-wall":
    "Diese Seite liegt anscheinend hinter einer Bezahlschranke: Der Text ist vielleicht nur ihr Anfang.",
  "loading.warn-subscribers":
    "Die Website kennzeichnet diesen Artikel als nur für Abonnenten. Stelle sicher, dass deine Mitglieder ihn lesen dürfen.",
  "loading.warn-described":
    "Diese Seite baut ihren Text erst im Browser auf. Der Text stammt aus dem, was sie Suchmaschinen gibt: Vergleiche ihn mit dem, was dein Browser zeigt.",
  "loading.warn-shop": "Diese Seite verkauft etwas: Prüfe, ob der Text ein Artikel ist und kein Angebot.",
  "loading.warn-list":
    "Diese Seite enthält viele Links und wenige Sätze: Prüfe, ob der Text ein einziger Artikel ist.",
  "loading.too-many-at-once":
    "Im Moment werden viele Seiten geladen. Versuche es in einer Minute noch einmal.",
  "loading.pdf-damaged":
    "Dieses PDF ist beschädigt oder gar kein PDF: Es lässt sich nicht lesen. Speichere es in deinem PDF-Programm neu, oder füge den Text des Artikels ein.",
  "loading.pdf-locked":
    "Dieses PDF ist mit einem Passwort geschützt, deshalb wurde es nicht gelesen. Speichere eine Kopie ohne Passwort, oder füge den Text des Artikels ein.",
  "loading.pdf-too-many-pages":
    "Dieses PDF hat {pages, number} Seiten; höchstens {most, number} können geladen werden. Lade den Teil, über den du sprechen willst.",
  "loading.pdf-pictures":
    "Dieses PDF enthält Bilder von Seiten und keinen Text (vielleicht ein Scan). Lass erst eine Texterkennung (OCR) darüber laufen, oder füge den Text des Artikels ein.",
  "loading.pdf-unknown-letters":
    "Die Buchstaben dieses PDFs sind nicht zu erkennen: Seine Schriften sagen nicht, welche es sind. Speichere es aus dem ursprünglichen Programm neu als PDF mit Text, oder füge den Text des Artikels ein.",
  "loading.pdf-damaged-pages": "Diese Seiten des PDFs sind beschädigt und wurden nicht gelesen: {pages}.",
  "loading.pdf-pages-without-text":
    "Diese Seiten des PDFs enthalten keinen Text (vielleicht Bilder): {pages}.",
  "loading.docx-damaged":
    "Dieses Word-Dokument ist beschädigt: Es lässt sich nicht lesen. Öffne es in deiner Textverarbeitung und speichere es neu, oder füge den Text des Artikels ein.",
  "loading.docx-locked":
    "Dieses Office-Dokument ist mit einem Passwort geschützt, deshalb wurde es nicht gelesen. Speichere eine Kopie ohne Passwort, oder füge den Text des Artikels ein.",
  "loading.docx-too-large":
    "Dieses Word-Dokument entpackt sich zu mehr, als ein Artikel enthalten kann, deshalb wurde nichts gespeichert. Lade den Teil, über den du sprechen willst, oder füge seinen Text ein.",
  "loading.warn-damaged":
    "{count, plural, one {# beschädigtes Zeichen wurde} other {# beschädigte Zeichen wurden}} durch � ersetzt.",
  "loading.no-text": "Darin steht kein Text. Prüfe die Datei, oder füge den Text des Artikels ein.",
  "loading.text-too-long":
    "Dieser Text hat {count, number} Zeichen; höchstens {most, number} lassen sich laden. Lade den Teil, über den du sprechen willst.",
  "loading.file-too-large":
    "Diese Datei hat {megabytes, number} MB; höchstens {most, number} MB lassen sich laden. Lade nur den Text des Artikels.",
  "loading.empty-file": "Diese Datei ist leer. Gib die Datei an, in der der Text des Artikels steht.",
  "loading.not-storable":
    "In diesem Text ist ein Zeichen, das sich nicht speichern lässt: ein Nullzeichen oder ein halbes Zeichenpaar. Nichts wurde gespeichert. Speichere den Text als UTF-8 und lade ihn noch einmal.",
  "loading.reading-too-slow":
    "Diesen Text zu lesen dauerte länger als {seconds} s; es wurde abgebrochen und nichts gespeichert. Lade nur den Text des Artikels, oder den Teil, über den du sprechen willst.",
  "loading.reading-too-large":
    "Diesen Text zu lesen braucht zu viel Speicher; nichts wurde gespeichert. Lade nur den Text des Artikels, oder den Teil, über den du sprechen willst.",
  "loading.not-on-discord":
    "Diese Datei liegt nicht bei Discord. Häng sie an den Befehl an, oder füge den Text des Artikels ein.",
  "loading.attachment-refused":
    "Discord gab die Datei nicht heraus (Antwort: {status}). Häng sie noch einmal an.",
  "loading.attachment-too-slow":
    "Discord brauchte für die Datei länger als {seconds} s. Versuch es noch einmal.",
  "loading.attachment-unreachable":
    "Die Datei ließ sich nicht von Discord holen. Versuch es in einer Minute noch einmal.",
  "loading.not-text": "Diese Datei ist kein Text: Sie sieht aus wie {name}. {next}",
  "loading.looks-pdf": "ein PDF",
  "loading.looks-picture": "ein Bild ({format})",
  "loading.looks-phone": "ein Video oder ein Bild von einem Handy",
  "loading.looks-video": "ein Video",
  "loading.looks-sound": "eine Tondatei",
  "loading.looks-recording": "eine Ton- oder Videodatei",
  "loading.looks-office": "ein altes Office-Dokument",
  "loading.looks-rich-text": "ein Rich-Text-Dokument",
  "loading.looks-postscript": "ein PostScript-Dokument",
  "loading.looks-zip": "ein ZIP-Archiv oder ein Office-Dokument",
  "loading.looks-empty-zip": "ein leeres ZIP-Archiv",
  "loading.looks-archive": "ein {format}-Archiv",
  "loading.looks-database": "eine Datenbank",
  "loading.looks-program": "ein Programm",
  "loading.looks-font": "eine Schriftart",
  "loading.looks-utf-32": "Text in UTF-32",
  "loading.looks-unreadable": "eine Datei für ein Programm, nicht zum Lesen",
  "loading.looks-data": "Daten für ein Programm",
  "loading.next-copy": "Öffne sie, kopiere den Text des Artikels und füge ihn stattdessen ein.",
  "loading.next-save": "Speichere sie als reinen Text, HTML oder Markdown, oder füge den Text ein.",
  "loading.next-unpack": "Entpacke sie und lade die Textdatei, die darin ist.",
  "loading.next-unpack-or-save":
    "Entpacke sie und lade die Textdatei, die darin ist. Ein Office-Dokument speichere als reinen Text, HTML oder Markdown, oder füge seinen Text ein.",
  "loading.next-none": "Nur Dateien mit Text lassen sich laden.",
  "loading.next-utf-8": "Speichere ihn als UTF-8.",
};
