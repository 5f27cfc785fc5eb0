/**
 * How questions are worded, by BCP 47 tag: asking words, auxiliaries and verbs of saying, lower case. With a language's function words
 * they tell the language of a question, which is too short for those alone.
 */
export const askingWordsOf: Readonly<Record<string, string>> = {
  // English has a row so that what it shares with the others ("was", "die", "as") tells neither.
  en:
    "what who whom whose which when where why how did do does can could will would should is are was were has have had any anyone " +
    "a an in on it he she they you about say said says tell die war as come me so has more no do",
  de:
    "wer wen wem was welche welcher welches wann wo woher wohin warum wieso weshalb wozu wie wieviel viele sagt sagte sagen gesagt hat " +
    "haben hatte wird wurde wurden kann können gibt gab ist sind war waren meint meinte denkt stimmt kostet er ihr ihm ihn sein " +
    "jemand alle im zum zur beim über gegen um wirklich eigentlich bitte",
  fr:
    "qui quoi que quel quelle quels quelles quand où pourquoi comment combien est ce sont étaient ont eu dit dire fait faire le la de a " +
    "vendus y avait quelqu'un contre selon",
  es:
    "quién quien quiénes quienes qué que cuál cual cuáles cuándo cuando dónde donde cómo cuánto cuanto cuántos cuantos cuánta cuánta " +
    "cuántas cuantas por dijo dice dicho fue fueron es son hay había la de en cuesta costó alguien contra según",
  it: "chi che cosa quale quali quando dove perché come quanto quanti quante quanta ha hanno detto dice fu sono era c'è la",
  pt: "quem que qual quais quando onde como quanto quantos quantas porque disse diz foi foram é são havia há de em",
  nl: "wie wat welke wanneer waar waarom hoe hoeveel zei zegt heeft hebben was waren is zijn er werd werden kan",
};
