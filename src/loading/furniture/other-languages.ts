/**
 * How news pages in other languages than English word what is not the article: the same tables as in `english.ts`, with the phrases
 * of many languages in one row. Only phrases that open no paragraph of an article are here.
 */
import type { FurnitureKind } from "../../types.ts";
import type { BlockRule, ListRule } from "./english.ts";

/** Phrases parted by bars or lines, in lower case; `’` stands as `'`. */
const anyOf = (phrases: readonly string[]): string => `(?:${phrases.join("|")})`;
/** Where a word ends, in any script. */
const ends = "(?![\\p{L}\\p{N}])";

/** Points at other articles. One row a language. */
const pointers = anyOf([
  "lesen sie (?:auch|mehr|dazu|hier)|mehr (?:dazu|zum thema)|zum thema|auch interessant|das könnte sie auch interessieren|lesetipps?|weiterlesen|meistgelesen",
  "lea también|lee también|leer más|te puede interesar|le puede interesar|noticias relacionadas|más noticias|más información|lo más (?:leído|visto)|vea también|mira también|relacionadas?",
  "(?:à )?lire aussi|(?:à )?voir aussi|lire (?:également|plus)|sur le même sujet|les plus lus|à découvrir|notre dossier",
  "leggi anche|leggi tutto|guarda anche|articoli correlati|ti potrebbe interessare|potrebbe interessarti|i più letti",
  "leia (?:também|mais)|veja (?:também|mais)|notícias relacionadas|mais lidas|saiba mais",
  "lees (?:ook|meer|verder)|meer over dit onderwerp|gerelateerde artikelen|meest gelezen",
  "läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue myös",
  "czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|přečtěte si také|čtěte také",
  "читайте (?:также|ещё|еще)|по теме|материалы по теме|смотрите также|читайте також|самое читаемое",
  "ayrıca (?:oku|okuyun)|ilgili haberler|bunları da (?:oku|okuyun)",
  "اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة",
  "関連記事|あわせて読みたい|続きを読む|こちらも読む|相关新闻|相关阅读|延伸阅读|推荐阅读|相關新聞|延伸閱讀|관련 ?기사",
]);

/** Offers of mail and of subscriptions: an invitation, then what is offered. */
const offers: readonly string[] = [
  "(?:melden sie sich|abonnieren sie|bestellen sie|jetzt abonnieren|hier können sie).{0,80}newsletter",
  "(?:suscr[íi]b(?:a|e)(?:se|te)|reg[íi]str(?:a|e)(?:se|te)|reciba|recibe|apúnt(?:a|e)(?:se|te)).{0,80}(?:bolet[íi]n|newsletter)",
  "(?:abonnez-vous|inscrivez-vous|recevez|s'inscrire).{0,80}(?:newsletter|infolettre)",
  "(?:iscriviti|abbonati|ricevi).{0,80}newsletter",
  "(?:assine|inscreva-se|receba|cadastre-se).{0,80}(?:newsletter|boletim)",
  "(?:meld je aan|schrijf je in|abonneer).{0,80}nieuwsbrief",
  "(?:подпи(?:сывайтесь|шитесь|ши)сь? ?на|подпи(?:сывайтесь|шитесь) на)",
  "(?:zapisz się|subskrybuj).{0,80}(?:newsletter|kanał)",
];

/** Buttons, labels of advertising, and asks to be followed. */
const buttons = anyOf([
  "anzeige|werbung|publicidad|publicité|pubblicità|publicidade|advertentie|reklama?|annons|annonse|annonce|реклама|إعلان|広告|廣告|广告|광고",
  "(?:artikel )?teilen(?: auf .{2,20})?|drucken|compartir(?: en .{2,20})?|imprimir|partager(?: sur .{2,20})?|imprimer|condividi(?: su .{2,20})?|compartilh(?:ar|e)(?: no .{2,20})?|delen|udostępnij|поделиться|شارك|シェア|分享|공유",
  "(?:folgen sie uns|síguenos|síganos|suivez-nous|seguici|siga-nos|volg ons)(?: .{0,60})?",
  "continua (?:após |depois d)a publicidade|(?:sigue|continúa)(?: leyendo)? (?:después|tras)(?: de)? la publicidad|la suite après (?:la|cette) publicité|continua dopo la pubblicità|der artikel (?:wird|geht) (?:nach|unter) der (?:anzeige|werbung) (?:fortgesetzt|weiter)|продолжение после рекламы",
  "kommentare(?: anzeigen)?|comentarios|commentaires|commenti|comentários|reacties|комментарии",
]);

/** Labels of pictures and of who made them; the colon or the bar tells them from prose. */
const pictureLabels =
  "fotos?|bild(?:er)?|archivfoto|archivbild|symbolbild|imagen|imágenes|foto de archivo|fotografía|crédits?|crédit photo|photo|immagine|imagem|beeld|zdjęcie|фото|صورة|写真|図|图片|图|圖|사진";
const sourceLabels =
  "quellen?|fuentes?|source|fonti|fontes?|bron(?:nen)?|źródło|источник|المصدر|来源|來源|出典|출처";
const writerLabels =
  "autor(?:in|a)?|auteure?|autore|auteur|автор|redaktion|redacción|بقلم|كتب|作者|记者|記者|编辑|編輯|责任编辑|責任編輯|責任編集|文责";
const rights = anyOf([
  "alle rechte vorbehalten|todos los derechos reservados|tous droits réservés|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone",
  "все права защищены|جميع الحقوق محفوظة|版权所有|版權所有|無断(?:転載|複製)|무단 ?전재",
]);

const row = (kind: FurnitureKind, pattern: string, longest: number, reason: string): BlockRule => ({
  kind,
  opens: new RegExp(`^${pattern}`, "u"),
  longest,
  place: "anywhere",
  reason,
});

export const blockRulesElsewhere: readonly BlockRule[] = [
  row("related", `${pointers}${ends} ?[:：»→|>] ?\\S`, 250, "one labelled link to another page"),
  row("newsletter", anyOf(offers), 300, "an offer of mail or of a subscription"),
  row("share", `${buttons}[.:!]?$`, 90, "a button or a label of the page"),
  row("caption", `[(（[]?(?:${pictureLabels}) ?(?:[:：©/|])`, 250, "a picture's label or credit"),
  row("sources", `[(（[]?(?:${sourceLabels}) ?[:：] ?\\S`, 120, "one line that names where it comes from"),
  row("author", `[(（[【]?(?:${writerLabels}) ?[:：/] ?\\S`, 90, "who wrote or edited it, behind a label"),
  row("legal", `.{0,60}${rights}`, 300, "rights and reservations"),
];

export const listRulesElsewhere: readonly ListRule[] = [
  {
    kind: "related",
    heading: new RegExp(`^${pointers}(?: ?[:：]|$)`, "u"),
    many: true,
    reason: "a list of links to other pages",
  },
];
