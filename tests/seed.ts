const wanted = process.env.VERBATIM_TEST_SEED;

/** A whole number below 2^31. */
export const testSeed =
  wanted === "random" ? Math.floor(Math.random() * 2 ** 31) : Number(wanted ?? 20_261_123);
