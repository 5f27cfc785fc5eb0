/**
 * What the checks know of languages other than English: the words that negate or condition. A row a language (BCP 47, first
 * part). A language without a row has no polarity check, so that a claim in it is supported by its own words or not decided.
 */
export type LanguageRow = {
  readonly negators: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
};

export const otherLanguages: ReadonlyMap<string, LanguageRow> = new Map([
  [
    "de",
    row(
      "nicht nie niemals kein keine keinen keiner keinem keines weder noch ohne nirgends nichts niemand",
      "wenn falls sofern ob angenommen",
    ),
  ],
  [
    "fr",
    row(
      "ne n'a n'est pas jamais aucun aucune ni sans rien personne n'ai n'ont n'avons",
      "si s'il s'ils sauf pourvu",
    ),
  ],
  ["es", row("no nunca jamás ningún ninguna ninguno ni sin nada nadie tampoco", "si salvo")],
  ["it", row("non mai nessun nessuno nessuna né senza niente nulla", "se qualora purché")],
  ["pt", row("não nunca jamais nenhum nenhuma nem sem nada ninguém", "se caso")],
  ["nl", row("niet nooit geen noch zonder niets niemand", "als indien mits of tenzij")],
  ["ar", row("لا لم لن ليس ليست لسنا ما غير", "إذا لو إن")],
]);

/** Japanese denies and embeds after the clause: these open what follows it. */
export const japaneseTakingBack = /^(?:と|とは|わけ|なら|れば|ない|ではな|じゃな|なかった|ません|はずがな)/u;

// --- internal ---

function row(negators: string, conditions: string): LanguageRow {
  return { negators: new Set(negators.split(" ")), conditions: new Set(conditions.split(" ")) };
}
