/** Words that say of a verb whether it has happened. Lower case; each row with its reason. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before a verb: it may, is meant or ought to happen. */
export const opening: ReadonlySet<string> = set("may might could should ought");

/** Before "to" or "-ing": what somebody wants, weighs, faces or refuses to do is not done. */
export const leaning: ReadonlySet<string> = set(
  "open willing ready keen able unable hope hopes hoped hoping want wants wanted wish wishes aim aims aimed aiming face faces faced facing plan plans planned planning intend intends intended " +
    "consider considers considering considered threaten threatens threatened propose proposes proposed yet talks likely " +
    "refuse refuses refused decline declines declined fail fails failed",
);

/** Before somebody, "to" and a verb: what one is asked to do is not done. "Told to" is left out: it mostly is. */
export const asking: ReadonlySet<string> = set(
  "asked asks urged urges called calls want wants wanted invited pressed begged demanded",
);

/** Before a verb: it is to come. Against a perfect ("has decided") that is a difference; else tenses move in reports. */
export const coming: ReadonlySet<string> = set("will would shall");
export const perfect: ReadonlySet<string> = set("has have had");

/** Before a verb: it does not happen. */
export const undoing: ReadonlySet<string> = set("not never cannot neither nor nobody none");

/** They stand between those and the verb without changing either. */
export const between: ReadonlySet<string> = set("yet also be been have being still even ever already now");

/** Before a word these make a verb of it that is not told as done: it has a mood of its own. */
export const moody: ReadonlySet<string> = set(
  "may might could should ought would will shall can to not never cannot must if whether",
);

/** Before a word these make a noun of it: "the cost", "a promise". */
export const nounOpeners: ReadonlySet<string> = set(
  "a an the this that these those his her its their our my your no some any of in on at for from with by more less new",
);
