/** How much is read. */
import { UserError } from "../errors.ts";
import { said } from "../words/said.ts";

export type LoadingLimits = {
  /** Largest file, in bytes; Discord's own upload limit is 10 MiB by default. */
  readonly fileBytes: number;
  /** Milliseconds to fetch an attachment. */
  readonly fetchTime: number;
  /** Milliseconds, megabytes and number of the workers that read. */
  readonly readingTime: number;
  readonly readingMemory: number;
  readonly workers: number;
};

/** Longest text of an article in UTF-16 units: about 350,000 words, ten times the longest reports. Reading it takes a few seconds. */
export const longestText = 2_000_000;

/** For a text without a letter or a digit. */
export const noWords = (): UserError => new UserError(said("loading.no-text"));

/** Throws UserError for a text that is no article but a library. */
export function refuseLong(text: string): void {
  if (text.length <= longestText) return;
  throw new UserError(said("loading.text-too-long", { count: text.length, most: longestText }));
}

/** Throws UserError, with both sizes in words, for a file of more bytes than `limit`. */
export function refuseLarge(bytes: number, limit: number): void {
  if (bytes <= limit) return;
  throw new UserError(
    said("loading.file-too-large", { megabytes: megabytes(bytes), most: megabytes(limit) }),
  );
}

// --- internal ---

/** To a tenth, and half of one up. */
const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10;
