/** Frames in which news tells what it does not vouch for: a court, a label, a condition, an estimate. Lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Who hears a case. What they "heard" or "were told" is what one side says. */
export const hearers: ReadonlySet<string> = set(
  "court jury jurors juror judge judges magistrates magistrate tribunal inquest hearing inquiry panel",
);
export const hearing: ReadonlySet<string> = set("heard hears told");

/** A charge is no finding: "charged with stealing", "accused of stealing", "suspected of stealing". */
export const charging: ReadonlySet<string> = set(
  "accused accuses accuse accusing charged indicted suspected denies denied pleaded",
);
export const chargeLinks: ReadonlySet<string> = set("of with");

/** In a claim, or beside what it rests on, these keep a charge a charge. */
export const keepsCharge: ReadonlySet<string> = set(
  "court jury jurors heard told said says say according alleged allegedly allege alleges accused accuses charge charged charges " +
    "suspected denies denied deny trial tried prosecution prosecutors prosecutor claims claimed claim suspicion indicted pleaded",
);

/** Verbs that name a thing in somebody's words: "called it reckless", "described the plan as unsafe". */
export const labels: ReadonlySet<string> = set(
  "call calls called calling describe describes described describing brand brands branded dub dubs dubbed label labels labelled labeled " +
    "dismiss dismissed dismisses denounce denounced condemn condemned criticise criticised criticize criticized praise praised hail hailed",
);

/** Between a claim's subject and a label told as fact. */
export const being: ReadonlySet<string> = set("is are was were");

/** What comes if a condition is met. "Even if" and "as if" are none. */
export const conditions: ReadonlySet<string> = set("if unless");
export const noConditions: ReadonlySet<string> = set("even as only what and");

/** In a claim these leave open whether it comes. */
export const keepsCondition: ReadonlySet<string> = set(
  "if unless provided when once would could may might can should until depend depends depending whether conditional subject possible possibly " +
    "propose proposes proposed plan plans planned want wants hope hopes expect expects expected likely proposal asked",
);
/** In a claim these tell it as coming or done. */
export const tellsAsSure: ReadonlySet<string> = set("will shall is are has have was were had");

/** A figure behind these is somebody's reckoning. */
export const reckoning: ReadonlySet<string> = set(
  "estimate estimates estimated estimating estimation guess guessed guesses reckon reckons reckoned projected projection projections",
);
/** In a claim these keep it a reckoning. */
export const keepsReckoning: ReadonlySet<string> = set(
  "estimate estimates estimated estimation guess guessed reckon reckons reckoned about around roughly approximately some nearly almost " +
    "would could may might likely expected expects forecast forecasts projected projection projections according says said say believe believes thought " +
    "calculated put puts suggest suggests up",
);
