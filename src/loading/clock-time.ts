/** A time of day with its zone, as pages print it → the end of an ISO date. */

/**
 * "T10:15:00+01:00" for the time that `words` open with ("10:15 GMT", "at 9:14 a.m. EST", "10:15:00 +0100"); null without a zone, for
 * then it is no moment, or where there is no time.
 */
export function zonedTime(words: string): string | null {
  const [, hours, minutes, seconds = "00", half, given] = opening.exec(words.slice(0, longest)) ?? [];
  const zone = given === undefined ? null : zoneOf(given);
  if (hours === undefined || zone === null) return null;
  const hour = hourOf(Number(hours), half);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  return `T${String(hour).padStart(2, "0")}:${minutes}:${seconds}${zone}`;
}

// --- internal ---

const longest = 60;
const opening =
  /^[ ,|·•–-]{0,4}(?:at |um |à |T)?(\d{1,2})[:.](\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?([ap])\.?m\b\.?)?(?: uhr)? ?\(?((?:GMT|UTC)?[+-]\d{2}:?\d{2}|[A-Z]{1,4}\b)/iu;

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);

function zoneOf(given: string): string | null {
  const offset = /([+-]\d{2}):?(\d{2})$/u.exec(given);
  if (offset) return `${offset[1]}:${offset[2]}`;
  return zones.get(given.toUpperCase()) ?? null;
}

/** The names of RFC 5322, then those of European pages. "IST", "CST" of China and their like name several: of these the American alone. */
const zones: ReadonlyMap<string, string> = new Map([
  ["Z", "Z"],
  ["GMT", "Z"],
  ["UTC", "Z"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CST", "-06:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
  ["BST", "+01:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["MEZ", "+01:00"],
  ["MESZ", "+02:00"],
]);
