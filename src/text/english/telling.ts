/** Words that tell speech from telling. Lower case. */

/** The commonest words of attribution: enough to know that a sentence has one (who says what is read elsewhere). */
export const saidWords: ReadonlySet<string> = new Set(
  "said says told tells according added adds announced warned claimed".split(" "),
);

/** The first and second person: someone speaks, or the reader is spoken to. */
export const selfWords: ReadonlySet<string> = new Set(
  "i we my our you your me us i'm i've we're we've you're i'll".split(" "),
);
