/** Whether words are the tag of a language. */

/** By the form of BCP 47 alone: "en-GB" is one, "English" and "${lang}" are none. */
export const isLanguageTag = (words: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(words);
