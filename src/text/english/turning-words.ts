/** Small words that turn or bound what a sentence says. Dropped or added, they make another statement. Lower case. */

/** Words that deny what they stand before; "n't" is tested as an ending. */
export const denying: ReadonlySet<string> = new Set(
  (
    "not never no none nobody nothing neither nor cannot without hardly scarcely barely unable " +
    // Verbs whose object did not happen.
    "deny denies denied denying refuse refuses refused refusing fail fails failed failing decline declines declined unlikely false untrue"
  ).split(" "),
);

/** What may be so: the article does not say that it is. */
export const possible: ReadonlySet<string> = new Set(
  "may might could possibly perhaps maybe potentially probably likely appears appear seems seem apparently".split(
    " ",
  ),
);

/** What somebody says against somebody: not shown to be so. */
export const alleged: ReadonlySet<string> = new Set(
  "alleged allegedly reportedly suspected accused rumoured rumored purportedly supposedly unconfirmed".split(
    " ",
  ),
);

/** What is meant to happen and has not happened. */
export const intended: ReadonlySet<string> = new Set(
  (
    "plan plans planned planning consider considers considering considered intend intends intended hope hopes hoping hoped want wants wanted " +
    "expect expects expected propose proposes proposed threaten threatens threatened aim aims mulling weighing pledged vowed promised seeking seeks"
  ).split(" "),
);

/** In a claim these keep open what is open: they stand for any of the three lists above. */
export const keepsOpen: ReadonlySet<string> = new Set(
  [...possible, ...alleged, ...intended].concat(
    "would can whether if says said claims claimed believes believed according warned suggests suggested feared fears looks talks bid ready prepare prepares preparing".split(
      " ",
    ),
  ),
);

/** What keeps open what is meant to happen: it has not happened yet. */
export const future: ReadonlySet<string> = new Set("will shall should set due going".split(" "));

export const universal: ReadonlySet<string> = new Set(
  "all every each everyone everybody always entire".split(" "),
);
export const partial: ReadonlySet<string> = new Set(
  "some several many most few half sometimes often usually majority mostly partly".split(" "),
);
/** What makes one the only one. */
export const exclusive: ReadonlySet<string> = new Set("only sole solely exclusively".split(" "));

/** Verbs and nouns by which the article keeps its distance from what somebody says. */
export const contested: ReadonlySet<string> = new Set(
  (
    "claim claims claimed claiming allege alleges alleged alleging accuse accuses accused accusing argue argues argued insist insists insisted " +
    "suggest suggests suggested believe believes believed think thinks thought contend contends contended maintain maintains maintained " +
    "suspect suspects suspecting speculate speculates speculated fear fears feared predict predicts predicted boast boasts boasted deny denies denied"
  ).split(" "),
);
