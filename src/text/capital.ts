/** Whether a word is written as a name is. */

/** Whether a capital letter stands at offset `at`, also one outside of the basic plane. */
export const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2));
