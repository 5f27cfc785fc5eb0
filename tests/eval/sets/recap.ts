/** Discussions of our own about articles of our own: no data of others is needed. */
import { findingsOf, isHeldAgainst, talks } from "../../recap/talks.ts";
import type { DataSet } from "../data-set.ts";

export const recap: DataSet = {
  name: "recap",
  needs: [],
  run: async () => {
    const said = talks.flatMap(({ lines }) => lines);
    const found = talks.flatMap((talk) => findingsOf(talk));
    const count = (holds: "true" | "false") => said.filter((line) => line.holds === holds).length;
    const against = found.filter(isHeldAgainst);
    const borneOut = found.filter((one) => !isHeldAgainst(one));
    return [
      {
        measure: `false statements found, of ${count("false")} in ${talks.length} discussions`,
        ours: String(against.filter(({ holds }) => holds === "false").length),
      },
      {
        measure: `held against the article though not false, of ${said.length - count("false")} messages`,
        ours: String(against.filter(({ holds }) => holds !== "false").length),
      },
      {
        measure: `false statements said to be in the article, of ${count("false")}`,
        ours: String(borneOut.filter(({ holds }) => holds === "false").length),
      },
      {
        measure: `true statements shown as in the article, of ${count("true")}`,
        ours: String(borneOut.filter(({ holds }) => holds === "true").length),
      },
    ];
  },
};
