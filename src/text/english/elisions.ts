/** English words that begin with an apostrophe for letters left out: "’em", "’tis". Lower case, without it. */
export const elisions: ReadonlySet<string> = new Set(
  "em tis twas til till cause bout n nuff round cuz coz ere neath twere twill nother ol".split(" "),
);
