/** Words whose full stop does not end a sentence, as news writes them. Compared in lower case, without the stop. */

/** A name follows: the sentence goes on whatever stands next. */
export const beforeName: ReadonlySet<string> = new Set(
  // Titles before a person's name.
  (
    "mr mrs ms mx dr prof rev fr sr hon st gen lt col maj capt cmdr sgt cpl pvt adm brig gov sen sens rep reps pres " +
    "atty supt det insp amb messrs mme mlle " +
    // What stands before the other party, an editor or a place.
    "vs v ed eds mt ft"
  ).split(" "),
);

/** A number follows: before anything else the sentence ends ("She said no. The vote was held."). */
export const beforeNumber: ReadonlySet<string> = new Set(
  "no nos nr art arts sec secs fig figs vol vols ch chap para pp p approx est ca circa tel ext ver apt rm sq min max".split(
    " ",
  ),
);

/** Times of day; what follows them decides (`afterTime`). */
export const times: ReadonlySet<string> = new Set(["a.m", "p.m"]);

/** After "4 a.m." these go on with the time: days, months and time zones. Lower case. */
export const afterTime: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september " +
    "october november december jan feb mar apr aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eastern central pacific mountain local"
  ).split(" "),
);

/** The sentence may end here: it does when a capital follows that does not go on with it. */
export const mayEnd: ReadonlySet<string> = new Set(
  // Latin short forms, companies, places, times.
  (
    "etc al inc ltd co corp bros llc plc jr sr esq ph.d m.d u.s u.k u.n e.u d.c l.a n.y a.m p.m i.e e.g " +
    // Months and weekdays in the style of American papers.
    "jan feb mar apr aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    // States in the style of American papers.
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
  ).split(" "),
);

/** Short forms that are followed by a capital inside the same sentence more often than not: "U.S. President", "Sept. 5". */
export const continues: ReadonlySet<string> = new Set(
  "u.s u.k u.n e.u d.c i.e e.g jan feb mar apr aug sept oct nov dec co corp inc ltd bros".split(" "),
);

/** Words that open a sentence; after "U.S." they tell an end from a title. Lower case. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "the a an this that these those it he she they we i you his her their its our my there here but and so yet or if when " +
    "while as in on at by for from with after before since until although though because however meanwhile moreover " +
    "nevertheless still then now what who why how where both some many most all no not one two three"
  ).split(" "),
);
