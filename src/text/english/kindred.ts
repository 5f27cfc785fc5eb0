/**
 * Words that name one thing or act in a question and in news: members ask in plain words ("who decided that", "were kids hurt"), articles
 * tell in theirs ("councillors voted", "three children were injured"). Each row is one meaning. Kept to words that news itself uses for
 * each other: a longer list finds more wrong places than right ones.
 */
const rows: readonly string[] = [
  // A decision is told by how it was made.
  "decide decision vote rule approve agree resolve",
  "criticise criticize condemn denounce attack complain object protest blame oppose",
  "object oppose dispute",
  "against oppose object critic",
  "sue lawsuit court prosecute",
  "accuse charge allege deny",
  "guilty deny convict acquit",
  "sack dismiss fire",
  "quit resign leave",
  "notice spot query discover find detect",
  "repair fix mend",
  "buy purchase acquire takeover",
  "stop cancel halt suspend close scrap end",
  "start begin launch open",
  "close shut closure",
  "reject defeat refuse",
  "win victory winner",
  "earn profit wage salary",
  "hurt injure wound",
  "die kill death",
  // People and things by their plain names.
  "boss chief director chairman chairwoman manager head leader",
  "kid child",
  "cop police officer",
  "doctor physician medic",
  "job worker staff employee",
  "town city",
  "car vehicle",
  "plane aircraft jet",
  "ship boat vessel ferry",
  "big large great",
  "biggest largest greatest",
  "money cash fund",
];

/** Each word → the words of its rows. A word of two rows has both. Lower case. */
export const kindred: ReadonlyMap<string, ReadonlySet<string>> = readRows();

// --- internal ---

function readRows(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const words of rows.map((row) => row.split(" "))) {
    for (const word of words) {
      const others = words.filter((other) => other !== word);
      found.set(word, new Set([...(found.get(word) ?? []), ...others]));
    }
  }
  return found;
}
