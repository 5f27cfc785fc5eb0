/**
 * Words for how a thing came out, and the words for its coming out otherwise: what a vote, a court or a forecast did. Sides
 * are parted by a bar. Lower case, all forms, because "passed" the motion and "pass" the salt differ. What is one
 * and the same from two sides ("A beat B", "B lost to A"; bought, sold) is not here.
 */
const pairs: readonly string[] = [
  // Votes and decisions.
  "passed carried adopted approved backed endorsed ratified | defeated rejected blocked scrapped failed vetoed",
  "accepted accepts agreed | rejected rejects refused refuses declined",
  "granted grants allowed allows upheld upholds | denied dismissed overturned quashed refused banned barred",
  "reinstated restored extended renewed | cancelled canceled suspended revoked scrapped ended",
  // Courts.
  "convicted guilty jailed | acquitted cleared freed",
  "charged arrested detained | released freed cleared",
  // Figures.
  "raised raises raising lifted lifts increased increases rose rises climbed climbs grew grows gained gains jumped soared up | " +
    "lowered lowers lowering cut cuts decreased decreases fell falls dropped drops shrank shrinks lost slipped slid plunged down reduced reduces",
  "doubled tripled | halved",
  "strengthened improved widened | weakened worsened narrowed",
  "accelerated | slowed",
  "above over more | below under less fewer",
  "upgraded upgrades | downgraded downgrades",
  // Doings.
  "opened reopened opens reopens started began resumed | closed closes shut ended stopped halted",
  "hired hires recruited | fired sacked dismissed",
  "joined joins entered | left leaves quit withdrew",
  "arrived arrives | departed departs",
  "survived survives | died dies killed",
  "confirmed confirms admitted admits | denied denies",
  "supports supported favours favoured welcomed praised | opposes opposed criticised criticized condemned",
  "safe harmless | unsafe dangerous harmful",
  "success succeeded | failure failed",
];

/** A word's own side of a row, and the other. */
export type Sides = { readonly own: ReadonlySet<string>; readonly other: ReadonlySet<string> };

/** Each word → the rows that it stands in. */
export const outcomes: ReadonlyMap<string, readonly Sides[]> = readPairs();

// --- internal ---

function readPairs(): Map<string, Sides[]> {
  const found = new Map<string, Sides[]>();
  for (const pair of pairs) {
    const [one, other] = pair.split(" | ").map((side) => new Set(side.trim().split(" ")));
    for (const sides of [
      { own: one!, other: other! },
      { own: other!, other: one! },
    ])
      for (const word of sides.own) found.set(word, [...(found.get(word) ?? []), sides]);
  }
  return found;
}
