/**
 * Words by which news tells that somebody is blamed, and that somebody answers the blame. A summary that shows the first
 * without the second takes a side. Lower case, all forms spelled out: "charge" the fee and "charged" the crime differ.
 */

/** Blame. Each row: the forms, and why it counts. */
const blame: readonly (readonly [string, string])[] = [
  ["accuse accused accuses accusing accusation accusations accuser accusers", "the word itself"],
  [
    "allege alleged alleges alleging allegation allegations allegedly",
    "said without proof: the other side is owed",
  ],
  ["blame blamed blames blaming", "fault is laid on a party"],
  ["claim claimed claims claiming", "news uses it for what a party says and others doubt"],
  ["denounce denounced denounces denouncing condemn condemned condemns condemning", "an act is called wrong"],
  ["suspect suspected suspects suspicion suspicions", "guilt not shown"],
  [
    "sue sued sues suing lawsuit lawsuits complaint complaints",
    "a claim before a court; the defendant has an answer",
  ],
  ["indict indicted indictment prosecutors prosecutor", "a charge before a court"],
  [
    "fraud bribe bribes bribery bribed corruption embezzled embezzlement embezzling",
    "crimes that a party answers to",
  ],
  ["misled misleading lied lying lies deceived cheated cheating", "a party's honesty is attacked"],
  [
    "abused abusing abuse harassed harassment assaulted misconduct wrongdoing negligence negligent",
    "acts that a party answers to",
  ],
  ["violated violating violation violations breached breaching broke", "a rule is said to be broken"],
  ["covered-up cover-up concealed concealing", "hiding is alleged"],
  ["pollution polluted polluting dumped dumping poisoned", "harm is laid at a party's door"],
];

/** Answers to blame. */
const answers: readonly (readonly [string, string])[] = [
  ["deny denied denies denying denial denials", "the plain denial"],
  ["reject rejected rejects rejecting rejection", "of a charge or a claim"],
  ["dispute disputed disputes disputing", "the account is contested"],
  ["refute refuted refutes refuting rebut rebutted rebuts rebuttal", "an answer with reasons"],
  ["dismiss dismissed dismisses dismissing", "the charge is waved away"],
  ["innocent innocence", "a plea"],
  ["baseless groundless unfounded untrue false fabricated defamatory", "what the accused calls the charge"],
  ["contradict contradicted contradicts", "another account"],
  ["defend defended defends", "the accused's own account"],
];

/** Answers of several words. */
export const answerPhrases: readonly string[] = [
  // Pleas and set forms.
  "not guilty",
  "no wrongdoing",
  "any wrongdoing",
  "did nothing wrong",
  "done nothing wrong",
  "never happened",
  "no evidence",
  "no basis",
  "no truth",
  "declined to comment",
];

/** Verbs whose object is the charge that they answer: "denied that" alone does not say what. */
export const denyingVerbs: ReadonlySet<string> = new Set(
  (
    "deny denied denies denying reject rejected rejects rejecting dispute disputed disputes disputing refute refuted refutes " +
    "refuting rebut rebutted rebuts rebutting dismiss dismissed dismisses dismissing contradict contradicted contradicts"
  ).split(" "),
);

/** Names for a charge; after a pointing word, with nothing that says which, they lean on the sentence that makes it. */
export const chargeNouns: ReadonlySet<string> = new Set(
  (
    "claim claims allegation allegations accusation accusations charge charges suggestion suggestions complaint complaints " +
    "assertion assertions criticism criticisms accusers"
  ).split(" "),
);

/** After a charge's name these say which one it is: "the charge of dumping oil", "claims that he lied". */
export const chargeLinks: ReadonlySet<string> = new Set("of that about made by over".split(" "));

/** What may follow a lone "that": "denied that, saying …", "rejected that and left". Else it opens what is denied. */
export const afterLoneThat: ReadonlySet<string> = new Set(
  "and but saying adding calling insisting arguing too strongly flatly outright entirely yesterday".split(
    " ",
  ),
);

export const blameWords: ReadonlySet<string> = formsOf(blame);
export const answerWords: ReadonlySet<string> = formsOf(answers);

// --- internal ---

function formsOf(rows: readonly (readonly [string, string])[]): ReadonlySet<string> {
  return new Set(rows.flatMap(([forms]) => forms.split(" ")));
}
