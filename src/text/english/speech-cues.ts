/**
 * English words by which a text says that someone asserts something. One table a manner; each row has its reason. Verbs
 * are given in the base form and inflected by rule; those that English inflects otherwise are spelled out. Lower case.
 */

/**
 * `speech`: someone utters it ("said"). `assertion`: someone holds it, or does so by document ("believes", "estimates").
 * `label`: the verb takes what is spoken of, and the quoted words are a name for it or a part of it ("dismissed the plan as “absurd”").
 */
export type Manner = "speech" | "assertion" | "label";

export type CueVerb = {
  readonly manner: Manner;
  readonly form: "base" | "present" | "past" | "participle" | "gerund";
  /** Whether "said Costa" is English: the speaker may stand after it. */
  readonly inverts: boolean;
  /** Whether who is told stands after it ("told Reuters that …"). */
  readonly takesListener: boolean;
  /** Whether the same letters are a noun as often ("claims", "reports"): then only a plain subject before it makes it a verb. */
  readonly maybeNoun: boolean;
  /** It is a cue only with one of these after it; null where it needs none. */
  readonly particles: ReadonlySet<string> | null;
  /** It is a cue only directly beside a quotation. */
  readonly onlyQuoted: boolean;
  /** It is a cue only before a clause. */
  readonly needsClause: boolean;
};

/**
 * Verbs that speak only with a particle ("points out", "puts it", "went on"): base form and particles. "clear" and "out" may
 * stand one word off ("made it clear").
 */
export const particleVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    point: "out",
    spell: "out",
    lay: "out",
    cry: "out",
    blurt: "out",
    put: "it",
    make: "clear",
    chime: "in",
    weigh: "in",
    fire: "back",
    shoot: "back",
    hit: "back",
    go: "on",
    sum: "up",
    sound: "off",
  }).map(([verb, particles]) => [verb, new Set(particles.split(" "))]),
);

/** "according to X": what stands after is who says it. Words joined by one space. */
export const speakerPrepositions: readonly string[] = [
  "according to",
  "in the words of",
  "in the view of",
  "in the opinion of",
  "in the eyes of",
  "as per",
];

/** Nouns for something said; "Trump's claim that …", "the minister's remark". Reason: the possessor is who said it. */
export const saidNouns: ReadonlySet<string> = new Set(
  (
    "claim claims statement statements remark remarks comment comments assertion assertions description characterization " +
    "characterisation warning warnings promise promises pledge pledges vow vows call calls demand demands suggestion " +
    "suggestions accusation accusations allegation allegations complaint complaints quote quotes tweet tweets post posts " +
    "words phrase reply response answer answers question questions argument arguments insistence contention prediction " +
    "predictions declaration announcement admission denial denials criticism criticisms attack attacks speech letter memo email " +
    "report message slogan motto refrain boast reference references view views belief opinion advice joke rant appeal"
  ).split(" "),
);

/** Verbs with a reported object that make the next infinitive its own subject's: "prompting Trump to lament". */
export const causatives: ReadonlySet<string> = new Set(
  "prompting prompted prompts leading led leads causing caused causes forcing forced forces allowing allowed allows pushing pushed moving moved driving drove inspiring inspired spurring spurred compelling compelled".split(
    " ",
  ),
);

/** What people do with words. All of these stand beside a quotation, before or after its speaker. */
export const speaking =
  // Plain reporting verbs of news style.
  "say add ask reply respond answer explain note insist argue declare claim warn state announce testify conclude " +
  "joke continue observe remark comment confirm admit concede acknowledge complain predict quip counter charge " +
  "stress boast shout yell mutter whisper report suggest urge promise vow pledge contend maintain " +
  "emphasize emphasise reiterate repeat retort allege assert lament muse opine proclaim reveal disclose recount relate " +
  "exclaim plead caution advise deny demand agree interject intone gush snap fume crow scoff sneer marvel deadpan " +
  "wonder affirm recall elaborate clarify specify indicate signal imply hint estimate stipulate attest profess " +
  "swear preach protest grumble gripe bemoan rail rant thunder bellow sigh shrug murmur enthuse venture " +
  "speculate surmise theorize theorise posit advocate counsel preface volunteer " +
  "apologize apologise confess elucidate expound pronounce echo concur object chuckle laugh smile nod snort riff rasp " +
  // Writing and publishing.
  "write tweet retweet post text email blog caption publish " +
  "read";

/** After these a question waits for another's answer; one that is "said" is often the speaker's own to answer. */
export const asking: ReadonlySet<string> = new Set(
  "ask asks asked asking wonder wonders wondered inquired enquired demanded".split(" "),
);

/** Telling: who is told stands between the verb and what is told. */
export const telling =
  "tell inform remind assure notify convince ask warn advise urge promise reassure instruct lecture brief alert taunt";

/** These speak only beside a quotation: “…,” she laughed; the sign read “…”. Base forms. */
export const onlyQuoted: ReadonlySet<string> = new Set(
  "read laugh chuckle sigh shrug smile nod snort".split(" "),
);

/** What people hold, and what documents and studies do. They seldom invert. */
export const holding =
  "believe think feel hope expect fear consider doubt suspect assume guess worry figure know understand hold see view find show " +
  "conclude determine judge project forecast anticipate calculate envision recommend propose assess discover rule decide";

/** Of these, those that take a thing as often as a clause ("held a rally", "found the key"): cues only before a clause. Base forms. */
export const needClause: ReadonlySet<string> = new Set(
  "hold see feel find show know understand decide discover judge rule view project figure assess".split(" "),
);

/** Forms that assert whatever stands between them and the clause: "said at a rally in Dunmore he would go". */
export const plainSaying: ReadonlySet<string> = new Set(["say", "says", "said", "saying"]);

/** The quoted words are a name for something, or a part of what was said of it. */
export const labelling =
  "call describe dub brand label characterize characterise denounce dismiss condemn blast slam criticize criticise praise hail " +
  "accuse decry deride mock refer reject ridicule rip tout defend cite liken compare attack portray depict " +
  "paint pan lambast lambaste assail bash berate blame champion commend compliment congratulate cheer disparage " +
  "discuss mention invoke promote hype herald laud salute thank welcome trumpet knock skewer savage " +
  "scold chide rebuke rap bristle balk mischaracterize pronounce term tag cast frame quote detail outline underscore underline " +
  "highlight express voice vent utter question challenge dispute coin endorse propose threaten consider insult exclaim invoke";

/** Past and participle where English does not say -ed: base, past, participle. Only verbs in the tables. */
export const irregular: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["say", ["said", "said"]],
  ["put", ["put", "put"]],
  ["make", ["made", "made"]],
  ["go", ["went", "gone"]],
  ["shoot", ["shot", "shot"]],
  ["hit", ["hit", "hit"]],
  ["lay", ["laid", "laid"]],
  ["tell", ["told", "told"]],
  ["write", ["wrote", "written"]],
  ["read", ["read", "read"]],
  ["swear", ["swore", "sworn"]],
  ["think", ["thought", "thought"]],
  ["feel", ["felt", "felt"]],
  ["know", ["knew", "known"]],
  ["understand", ["understood", "understood"]],
  ["hold", ["held", "held"]],
  ["see", ["saw", "seen"]],
  ["find", ["found", "found"]],
  ["show", ["showed", "shown"]],
  ["speak", ["spoke", "spoken"]],
  ["seek", ["sought", "sought"]],
  ["cast", ["cast", "cast"]],
  ["forecast", ["forecast", "forecast"]],
  ["paint", ["painted", "painted"]],
]);

/** Final consonants that double before -ed and -ing in these verbs. */
export const doubling: ReadonlySet<string> = new Set(
  "admit quip dub rip snap pan tag rap blog refer put hit sum".split(" "),
);

/** Forms that are nouns at least as often as verbs in news. Reason: "the claims", "his remarks", "a state". */
export const nounForms: ReadonlySet<string> = new Set(
  (
    "claim claims note notes report reports comment comments charge charges state states demand demands post posts tweet tweets " +
    "promise promises pledge pledges vow vows remark remarks answer answers reply question questions call calls label labels brand brands " +
    "attack attacks fear fears hope hopes view views estimate estimates request forecast forecasts project projects " +
    "judge judges rule rules find finds show shows hold holds feel figure figures text texts email emails blog blogs caption joke jokes " +
    "signal signals hint hints venture ventures counsel advocate advocates protest protests object objects volunteer volunteers sum sums " +
    "echo laugh use uses issue issues release releases offer offers plan plans support address addresses cheer thanks term terms tag frame frames " +
    "quote quotes detail details outline blast defend knock boast boasts doubt doubts guess worry brief alert lecture lament cast champion talk talks " +
    "cite voice savage insult challenge challenges highlight highlights dispute disputes blame praise compliment suspect suspects " +
    "address complaint stress suggest whisper read say"
  ).split(" "),
);

/** Before a verb these say that nothing was said: "must confirm", "did not answer", "would say". */
export const unrealised: ReadonlySet<string> = new Set(
  "must should shall may might can could will would cannot not never nor neither hardly barely".split(" "),
);

/** Before "to" and a verb of saying: nothing was said. */
export const refusals: ReadonlySet<string> = new Set(
  "decline declined declines declining refuse refused refuses refusing fail failed fails failing yet want wants wanted plan plans planned due expected able unable ready going have has had need needs needed asked".split(
    " ",
  ),
);
