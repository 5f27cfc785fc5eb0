/** What "how far" and its like measure: the units that an answer is written with. */
import { units } from "./units.ts";

const shortLengths =
  "mm millimetre millimetres millimeter millimeters cm centimetre centimetres centimeter centimeters metre metres meter meters inch inches ft foot feet";

/** The measuring word → the dimensions of `units`, and units that nothing else here reckons with. */
const rows: readonly (readonly [words: string, dimensions: string, others: string])[] = [
  ["far", "length", ""],
  // Nothing is a mile tall in the news: kilometres beside it are the length of something else.
  ["tall deep wide thick thin broad", "", `storey storeys floors ${shortLengths}`],
  ["heavy", "mass", ""],
  ["fast", "speed", "kilometres miles metres"],
  ["hot warm cold cool", "", "degrees degree celsius fahrenheit centigrade"],
  ["loud", "", "decibels decibel db"],
  ["steep", "percent", "degrees degree"],
];

/** Each measuring word → the words of its units. "High", "big", "large" and "strong" are measured in too many to tell: a fine is high, and so is a turnout. */
export const measures: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows.flatMap(([words, dimensions, others]) => {
    const found = [...units].filter(([, { dimension }]) => dimensions.split(" ").includes(dimension));
    const all = new Set([...found.map(([word]) => word), ...others.split(" ").filter((word) => word !== "")]);
    return words.split(" ").map((word) => [word, all] as const);
  }),
);

/** Of lengths alone: "how long is the bridge" asks for one where it does not ask for a time. */
export const lengthUnits: ReadonlySet<string> = new Set(
  [...units].flatMap(([word, { dimension }]) => (dimension === "length" ? [word] : [])),
);
