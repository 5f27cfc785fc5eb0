/**
 * What tells a language: the words that its grammar cannot do without, or a script that no other language of the press
 * uses. Words shared by neighbours are left out where they would decide (Spanish and Portuguese "de", Dutch and German "in").
 */

/** Function words, lower case, by BCP 47 tag. */
export const languageWords: Readonly<Record<string, string>> = {
  en: "the and of to that is was for with his they from have this been which were their said not but are it by",
  de: "der die und das nicht ist von den mit sich des auf für ein eine dem auch es an werden hat wird dass sie",
  fr: "les des est une dans pour qui pas sur au plus par avec sont aux cette mais ses été nous il elle ce du",
  es: "el los las una por con para del no su se más pero sus como está han ha fue sobre entre también este y",
  pt: "os uma não com para do da dos das em no na mais foi pelo pela são mas seu sua também ao está pelos",
  it: "il di che è per una non sono della con del dei alla nel anche gli dal più ha si le ma ai questo",
  nl: "het een van en niet dat zijn voor met op aan ook door maar bij naar wordt heeft uit hij deze te er nog",
  sv: "och att det som är på för inte med den till har av om ett var jag från kan men så vid sig",
  pl: "nie się na że jest do to jak ale przez po jego dla był są od tym które oraz może już tylko przy",
  tr: "ve bir bu için ile de da çok olarak olan daha ne gibi kadar sonra ancak ise değil var oldu en",
  ru: "и в не на что он по это как из за от но его для был она они о к у же было при",
  uk: "і в не на що та у з до це як за від його для але був які про ми й є або при",
  ar: "في من على إلى أن التي عن الذي مع هذا هذه كان قد بعد ما لا بين كما ذلك أو وقد وفي",
  fa: "و در به از که این را با است برای آن یک خود تا کرد شد بر هم نیز ها می شده ای",
};

/** Scripts that one language of the press is written in; kana is asked before Han, which Japanese shares with Chinese. */
export const languageScripts: readonly { readonly script: RegExp; readonly language: string }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: "ja" },
  { script: /\p{Script=Hangul}/gu, language: "ko" },
  { script: /\p{Script=Han}/gu, language: "zh" },
  { script: /\p{Script=Hebrew}/gu, language: "he" },
  { script: /\p{Script=Greek}/gu, language: "el" },
  { script: /\p{Script=Thai}/gu, language: "th" },
];
