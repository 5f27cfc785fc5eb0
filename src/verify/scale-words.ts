/**
 * Words behind a number that multiply it, by language (BCP 47, first part), as news writes them: a number that is carried into
 * another language keeps its digits and changes this word. English has its own table. Reason for each row: the long scale, where
 * a "billion" is a million millions, or short forms of headlines.
 */
const thousand = 1e3;
const million = 1e6;
const milliard = 1e9;
const longBillion = 1e12;

export const scaleWords: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  [
    "de",
    row(
      [thousand, "tausend tsd"],
      [million, "million millionen mio"],
      [milliard, "milliarde milliarden mrd"],
      [longBillion, "billion billionen bio"],
    ),
  ],
  [
    "fr",
    row(
      [thousand, "mille"],
      [million, "million millions"],
      [milliard, "milliard milliards md mds"],
      [longBillion, "billion billions"],
    ),
  ],
  ["es", row([thousand, "mil"], [million, "millón millones"], [longBillion, "billón billones"])],
  ["it", row([thousand, "mila"], [million, "milione milioni mln"], [milliard, "miliardo miliardi mld"])],
  // Brazil counts its billions short, and so does what of Portugal's news travels.
  [
    "pt",
    row(
      [thousand, "mil"],
      [million, "milhão milhões"],
      [milliard, "bilhão bilhões bi"],
      [longBillion, "bilião biliões"],
    ),
  ],
  [
    "nl",
    row([thousand, "duizend"], [million, "miljoen mln"], [milliard, "miljard mld"], [longBillion, "biljoen"]),
  ],
  [
    "pl",
    row(
      [thousand, "tys tysiąc tysiące tysięcy"],
      [million, "mln milion miliony milionów"],
      [milliard, "mld miliard miliardy miliardów"],
    ),
  ],
  ["tr", row([thousand, "bin"], [million, "milyon"], [milliard, "milyar"], [longBillion, "trilyon"])],
  [
    "ru",
    row(
      [thousand, "тыс тысяча тысячи тысяч"],
      [million, "млн миллион миллиона миллионов"],
      [milliard, "млрд миллиард миллиарда миллиардов"],
    ),
  ],
  [
    "uk",
    row(
      [thousand, "тис тисяча тисячі тисяч"],
      [million, "млн мільйон мільйони мільйонів"],
      [milliard, "млрд мільярд мільярди мільярдів"],
    ),
  ],
  ["ar", row([thousand, "ألف آلاف"], [million, "مليون ملايين"], [milliard, "مليار مليارات"])],
  // One character is one word.
  ["zh", row([1e4, "万 萬"], [1e8, "亿 億"])],
  ["ja", row([1e4, "万"], [1e8, "億"], [longBillion, "兆"])],
]);

// --- internal ---

function row(...scales: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(scales.flatMap(([scale, words]) => words.split(" ").map((word) => [word, scale] as const)));
}
