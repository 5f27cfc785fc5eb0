/** The only cast to `Verified`. Imported by `verify` alone: a test keeps it so. */
import type { Verified } from "../types.ts";

/** Marks a value whose every string was checked against the stored text, or printed from it. */
export const brand = <T>(value: T): Verified<T> => value as Verified<T>;
