/** Units of measure and money. One row a unit: dimension, size in the dimension's base unit, and its spellings. */

export type Unit = { readonly dimension: string; readonly factor: number };

const hour = 1 / 24;
const rows: readonly [dimension: string, factor: number, spellings: string][] = [
  // Time, in days. A month is a twelfth of a year, so that "12 months" is "a year".
  ["time", hour / 3600, "second seconds sec secs"],
  ["time", hour / 60, "minute minutes min mins"],
  ["time", hour, "hour hours hr hrs"],
  ["time", 1, "day days"],
  ["time", 7, "week weeks"],
  ["time", 365.25 / 12, "month months"],
  ["time", 365.25, "year years yr yrs"],
  ["time", 3652.5, "decade decades"],
  ["time", 36525, "century centuries"],
  // Length, in metres.
  ["length", 0.001, "mm millimetre millimetres millimeter millimeters"],
  ["length", 0.01, "cm centimetre centimetres centimeter centimeters"],
  ["length", 1, "metre metres meter meters"],
  ["length", 1000, "km kilometre kilometres kilometer kilometers kms"],
  ["length", 0.0254, "inch inches"],
  ["length", 0.3048, "ft foot feet"],
  ["length", 0.9144, "yard yards yd yds"],
  ["length", 1609.344, "mile miles mi"],
  // Mass, in grams. A short ton and a tonne differ by a tenth, and papers mix them: one row each.
  ["mass", 0.001, "mg milligram milligrams"],
  ["mass", 1, "gram grams"],
  ["mass", 1000, "kg kilo kilos kilogram kilograms"],
  ["mass", 453.592, "lb lbs pound-weight"],
  ["mass", 28.3495, "oz ounce ounces"],
  ["mass", 1e6, "tonne tonnes"],
  ["mass", 907185, "ton tons"],
  ["mass", 6350.29, "stone"],
  // Speed, in km/h.
  ["speed", 1, "kph kmh"],
  ["speed", 1.609344, "mph"],
  ["speed", 1.852, "knot knots"],
  // Area, in square metres.
  ["area", 10_000, "hectare hectares ha"],
  ["area", 4046.86, "acre acres"],
  // Volume, in litres.
  ["volume", 1, "litre litres liter liters"],
  ["volume", 3.78541, "gallon gallons"],
  ["volume", 158.987, "barrel barrels"],
  // Power and energy.
  ["power", 1, "watt watts"],
  ["power", 1000, "kw kilowatt kilowatts"],
  ["power", 1e6, "mw megawatt megawatts"],
  ["power", 1e9, "gw gigawatt gigawatts"],
  // Shares of a hundred.
  ["percent", 1, "percent per-cent pct pc prozent pourcent"],
];

export const units: ReadonlyMap<string, Unit> = new Map(
  rows.flatMap(([dimension, factor, spellings]) =>
    spellings.split(" ").map((word): [string, Unit] => [word, { dimension, factor }]),
  ),
);

/** Signs. A bare dollar is any dollar; see `moneyAgrees`. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "dollar"],
  ["£", "pound"],
  ["€", "euro"],
  ["¥", "yen"],
  ["₹", "rupee"],
  ["₽", "rouble"],
  ["₩", "won"],
  ["₺", "lira"],
  ["₴", "hryvnia"],
]);

/** Words and codes, with how many make one: a cent is a hundredth. "pounds" may be weight: the sources decide. */
export const currencyWords: ReadonlyMap<string, { readonly currency: string; readonly factor: number }> =
  new Map(
    (
      [
        ["dollar", 1, "dollar dollars usd buck bucks"],
        ["dollar", 0.01, "cent cents"],
        ["pound", 1, "pound pounds gbp sterling quid"],
        ["pound", 0.01, "pence penny"],
        ["euro", 1, "euro euros eur"],
        ["yen", 1, "yen jpy"],
        ["yuan", 1, "yuan renminbi cny rmb"],
        ["rupee", 1, "rupee rupees inr"],
        ["rouble", 1, "rouble roubles ruble rubles rub"],
        ["franc", 1, "franc francs chf"],
        ["won", 1, "krw"],
        ["lira", 1, "lira try"],
        ["peso", 1, "peso pesos mxn"],
        ["krona", 1, "krona kronor krone kroner sek nok dkk"],
        ["zloty", 1, "zloty pln"],
        ["rand", 1, "rand zar"],
      ] as const
    ).flatMap(([currency, factor, spellings]) =>
      spellings
        .split(" ")
        .map((word): [string, { currency: string; factor: number }] => [word, { currency, factor }]),
    ),
  );
