/** Names of months in the languages that news pages are often in: lower case, without the full stop of a short form. */

/** From 1 to 12, or null for a word that names no month. */
export const monthNumber = (name: string): number | null => numbers.get(name.toLowerCase()) ?? null;

// --- internal ---

/** One row a language, a month's forms parted by a bar: as a date writes them (Slavic ones in the genitive), then the short ones. */
const rows: readonly string[] = [
  // English; "sept" is used as "sep" is.
  "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
  // German, with Austria's own names; Danish, Norwegian and Swedish are told by the same or nearly the same.
  "januar|jänner|jän|januari februar|februari märz|mär|mrz|mars april mai|maj juni juli augusti september oktober|okt november dezember|dez|desember|des|december",
  // Spanish, and "setiembre" of Peru and Uruguay.
  "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic",
  // French.
  "janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|déc",
  // Italian.
  "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre",
  // Portuguese.
  "janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro outubro|out novembro dezembro",
  // Dutch.
  "januari februari maart|mrt april mei juni juli augustus september oktober november december",
  // Polish.
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  // Russian, then Ukrainian.
  "января|янв февраля|фев марта апреля|апр мая июня|июн июля|июл августа|авг сентября|сен|сент октября|окт ноября|ноя декабря|дек",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  // Turkish.
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  // Arabic, as in Egypt and the Gulf.
  "يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",
];

const numbers: ReadonlyMap<string, number> = new Map(
  rows.flatMap((row) =>
    row.split(" ").flatMap((forms, at) => forms.split("|").map((form) => [form, at + 1] as const)),
  ),
);
