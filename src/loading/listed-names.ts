/** Several authors as one byline. */

/** "A", "A and B", "A, B and C", as a byline is printed; "" for nobody. */
export const listedNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
