/** How questions open in the languages that members are answered in, and how people say thanks. Lower case. */

/** Asking words and auxiliaries that open a question; a statement opens with them rarely ("Can you believe it" is one). */
export const questionOpeners: ReadonlySet<string> = new Set(
  // English. "Which", "when" and "while" also open clauses, but seldom a message.
  (
    "who whom whose what what's which when where why how is are was were do does did has have had will would can could should " +
    "whats wheres whos isn't aren't wasn't weren't don't doesn't didn't hasn't haven't won't " +
    // German.
    "wer wen wem wessen was welche welcher welches welchen welchem wann wo woher wohin warum wieso weshalb wozu wie wieviel ist sind " +
    "war waren hat haben hatte wird werden kann können gibt stimmt " +
    // Spanish, with and without accents: people leave them out.
    "quién quien quiénes quienes qué cuál cual cuáles cuándo cuando dónde donde cómo como cuánto cuanto cuántos cuantos cuánta cuántas"
  ).split(" "),
);

/** What asks without a question: "summarise", "explain the second point"; and with "me" or "us" behind it, "tell me more". */
export const requestOpeners: ReadonlySet<string> = new Set(
  "summarise summarize explain tldr zusammenfassung erkläre erklär resume resumen explica explícame".split(
    " ",
  ),
);
export const requestVerbs: ReadonlySet<string> = new Set("tell show give remind".split(" "));
export const requestObjects: ReadonlySet<string> = new Set("me us".split(" "));

/** Words that only join a question to what was said before. */
export const joiningWords: ReadonlySet<string> = new Set(
  "and but so ok okay und aber also y pero entonces then".split(" "),
);

/** Messages made of these alone want no answer, not even as a reply to one of ours. */
export const courtesies: ReadonlySet<string> = new Set(
  (
    "thanks thank thx ty you very much so lot lots cheers ok okay k kk cool great nice good perfect awesome wow lol lmao haha hahaha yes yep yeah no nope sure " +
    "right agreed exactly true interesting got it i see bot hi hello hey well done a bad boo that's was helpful " +
    "danke schön dank vielen sehr gut ja nein genau stimmt super toll klar alles hallo " +
    "gracias muchas vale sí si claro genial perfecto hola bien"
  ).split(" "),
);
