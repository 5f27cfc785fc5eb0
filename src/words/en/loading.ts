/** Why an address, a page or a file was not loaded, and what to do instead; and what looks wrong with what was. */
export const loading = {
  "loading.bad-address":
    "That is not the address of a web page. Copy the whole address from your browser; it begins with https://.",
  "loading.not-web":
    "Only addresses that begin with https:// or http:// can be loaded. For anything else paste the text or upload a file.",
  "loading.credentials":
    "There is a user name or password in that address, so it was not opened. Give the address without it.",
  "loading.port":
    "That address asks for port {port}. Pages are loaded from the ports of the web (80 and 443) alone: paste the text or upload a file.",
  "loading.private-address":
    "That address leads into a private or reserved network, so it was not opened. Only pages on the public internet can be loaded: paste the text or upload a file.",
  "loading.no-such-site": "There is no site at that address. Check it for typing errors and try again.",
  "loading.unreachable":
    "The site did not answer. Try again in a few minutes, or paste the text or upload a file.",
  "loading.broken-off":
    "The site's answer broke off or could not be read. Try again in a minute, or paste the text or upload a file.",
  "loading.no-safe-connection":
    "No safe connection to the site could be made (its certificate is not valid for that address), so nothing was read. Check the address, or paste the text or upload a file.",
  "loading.site-too-slow":
    "The site took longer than {seconds} s to give the page, so it was given up. Try again later, or paste the text or upload a file.",
  "loading.page-too-large":
    "The page is larger than {megabytes} MB, so it was not read to its end and nothing was stored. Paste the article's text or upload it as a file.",
  "loading.packed-too-tightly":
    "The page unpacks to far more than an article holds, so it was given up and nothing was stored. Paste the article's text or upload it as a file.",
  "loading.unknown-packing":
    "The site sent the page packed in a way that can't be read here. Paste the text or upload a file.",
  "loading.redirect-circle":
    "The site sent the request on from address to address without an end. Open the page in your browser and copy the address that it shows then.",
  "loading.redirect-unsafe":
    "The site sent the request on from a safe address (https) to an unsafe one, so it was not followed. Open the page in your browser and copy the address that it shows then.",
  "loading.redirect-nowhere":
    "The site sent the request on to an address that can't be loaded. Open the page in your browser and copy the address that it shows then.",
  "loading.robots":
    "The site does not let bots read this page (its robots.txt says so). Open it, copy the article's text and paste it, or upload it as a file.",
  "loading.robots-unknown":
    "The site could not say whether bots may read this page (its robots.txt failed), so it was left alone. Try again later, or paste the text or upload a file.",
  "loading.forbidden":
    "The site does not let bots read this page: paste the text or upload a file. (It answered {status}.)",
  "loading.not-found": "There is no page at that address (the site answered 404). Check it and try again.",
  "loading.gone":
    "The page was taken down (the site answered 410). If you have its text, paste it or upload it as a file.",
  "loading.withheld":
    "The site may not show this page here for legal reasons (it answered 451), so nothing was read.",
  "loading.too-many-requests":
    "The site gets too many requests at the moment (it answered 429). Try again in some minutes, or paste the text or upload a file.",
  "loading.site-failed":
    "The site has a fault of its own (it answered {status}). Try again later, or paste the text or upload a file.",
  "loading.odd-answer":
    "The site gave no page (it answered {status}). Check the address, or paste the text or upload a file.",
  "loading.empty-page":
    "The site gave an empty page. Open it in your browser: if there is an article, paste its text or upload it as a file.",
  "loading.is-picture":
    "That address is a picture, not an article. Give the address of the page with the text.",
  "loading.is-recording":
    "That address is a video or sound file, not an article. Give the address of the page with the text.",
  "loading.is-feed": "That address is a feed of many articles. Open one of them and give its address.",
  "loading.is-data":
    "That address gives data for programs, not an article. Give the address of the page with the text.",
  "loading.page-is-app":
    "This page builds its text in the browser, so there is no text in what the site gives to others. Open it, copy the article's text and paste it.",
  "loading.page-is-bot-check":
    "The site wants to see a person before it shows this page, and that is respected. Open it, copy the article's text and paste it.",
  "loading.page-is-consent":
    "The site shows its questions about cookies and consent instead of the article. Open the page, answer them, and paste the article's text.",
  "loading.page-is-sign-in":
    "The site wants readers to sign in before it shows this page. If you may read it, copy the article's text and paste it.",
  "loading.page-is-walled":
    "This article is for subscribers, and the site gives nothing of its text to others. If you may read it, copy the text and paste it.",
  "loading.page-is-error":
    "The site says that there is no such page (though it answered as if there were). Check the address and try again.",
  "loading.page-is-shop":
    "This page sells something and holds no article. Give the address of an article, or paste the text that you want to discuss.",
  "loading.page-is-video":
    "This page is a video or a recording without its words. If there is a transcript, paste it or upload it as a file.",
  "loading.page-is-list":
    "This page is a list of links to other pages, not an article. Open the article itself and give its address.",
  "loading.page-without-article":
    "No article was found on this page. Open it, copy the article's text and paste it, or upload it as a file.",
  "loading.warn-thin":
    "Only {count, plural, one {# word was} other {# words were}} found on this page. Compare it with what your browser shows.",
  "loading.warn-wall": "This page seems to be behind a paywall: the text may be only its beginning.",
  "loading.warn-subscribers":
    "The site marks this article as for subscribers. Make sure that your members may read it.",
  "loading.warn-described":
    "This page builds its text in the browser. The text was taken from what the page gives to search engines: compare it with what your browser shows.",
  "loading.warn-shop": "This page sells something: check that the text is an article and not an offer.",
  "loading.warn-list": "This page holds many links and few sentences: check that the text is one article.",
  "loading.too-many-at-once": "Many pages are being loaded just now. Try again in a minute.",
  "loading.pdf-damaged":
    "This PDF is damaged or no PDF at all: it can't be read. Save it again from your PDF reader, or paste the article's text.",
  "loading.pdf-locked":
    "This PDF is locked by a password, so it was not read. Save a copy without the password, or paste the article's text.",
  "loading.pdf-too-many-pages":
    "This PDF has {pages, number} pages; at most {most, number} can be loaded. Load the part that you want to discuss.",
  "loading.pdf-pictures":
    "This PDF holds pictures of pages and no text (a scan, perhaps). Run text recognition (OCR) on it first, or paste the article's text.",
  "loading.pdf-unknown-letters":
    "The letters of this PDF can't be told: its fonts do not say which they are. Save it again as a PDF with text from the program that made it, or paste the article's text.",
  "loading.pdf-damaged-pages": "These pages of the PDF are damaged and were not read: {pages}.",
  "loading.pdf-pages-without-text": "These pages of the PDF hold no text (pictures, perhaps): {pages}.",
  "loading.docx-damaged":
    "This Word document is damaged: it can't be read. Open it in your word processor and save it again, or paste the article's text.",
  "loading.docx-locked":
    "This Office document is locked by a password, so it was not read. Save a copy without the password, or paste the article's text.",
  "loading.docx-too-large":
    "This Word document unpacks to more than an article can hold, so nothing was stored. Load the part that you want to discuss, or paste its text.",
  "loading.warn-damaged":
    "{count, plural, one {# damaged character was} other {# damaged characters were}} replaced by �.",
  "loading.no-text": "There is no text in it. Check the file, or paste the article's text.",
  "loading.text-too-long":
    "This text has {count, number} characters; at most {most, number} can be loaded. Load the part that you want to discuss.",
  "loading.file-too-large":
    "This file has {megabytes, number} MB; at most {most, number} MB can be loaded. Load the article's text alone.",
  "loading.empty-file": "This file is empty. Give the file that holds the article’s text.",
  "loading.not-storable":
    "This text holds a character that can't be stored: a null character or half of a character pair. Nothing was stored. Save the text as UTF-8, and load it again.",
  "loading.reading-too-slow":
    "This text took longer than {seconds} s to read, so it was given up and nothing was stored. Load the article's text alone, or the part of it that you want to discuss.",
  "loading.reading-too-large":
    "This text needs too much memory to read, so nothing was stored. Load the article's text alone, or the part of it that you want to discuss.",
  "loading.not-on-discord":
    "That file is not on Discord. Attach it to the command, or paste the article's text.",
  "loading.attachment-refused": "Discord did not give the file (it answered {status}). Attach it again.",
  "loading.attachment-too-slow": "Discord took longer than {seconds} s to give the file. Try again.",
  "loading.attachment-unreachable": "The file could not be fetched from Discord. Try again in a minute.",
  "loading.not-text": "That file is not text: it looks like {name}. {next}",
  "loading.looks-pdf": "a PDF",
  "loading.looks-picture": "a picture ({format})",
  "loading.looks-phone": "a video or a picture of a phone",
  "loading.looks-video": "a video",
  "loading.looks-sound": "a sound file",
  "loading.looks-recording": "a sound or video file",
  "loading.looks-office": "an old Office document",
  "loading.looks-rich-text": "a Rich Text document",
  "loading.looks-postscript": "a PostScript document",
  "loading.looks-zip": "a ZIP archive or an Office document",
  "loading.looks-empty-zip": "an empty ZIP archive",
  "loading.looks-archive": "{format, select, xz {an} other {a}} {format} archive",
  "loading.looks-database": "a database",
  "loading.looks-program": "a program",
  "loading.looks-font": "a font",
  "loading.looks-utf-32": "text in UTF-32",
  "loading.looks-unreadable": "a file for a program, not for reading",
  "loading.looks-data": "data for a program",
  "loading.next-copy": "Open it, copy the article's text, and paste that instead.",
  "loading.next-save": "Save it as plain text, HTML or Markdown, or paste the text.",
  "loading.next-unpack": "Unpack it and load the text file that is inside.",
  "loading.next-unpack-or-save":
    "Unpack it and load the text file that is inside. For an Office document: save it as plain text, HTML or Markdown, or paste the text.",
  "loading.next-none": "Only files with text can be loaded.",
  "loading.next-utf-8": "Save it as UTF-8.",
} as const;
