/** English words by which a text comes back to someone without the name. Lower case. */

/** Short titles before names and the nouns that stand for them later: "Sen. Smith … the senator". */
export const fullTitles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "sen.": "senator",
    sen: "senator",
    "rep.": "representative",
    rep: "representative",
    "gov.": "governor",
    gov: "governor",
    "gen.": "general",
    gen: "general",
    "lt.": "lieutenant",
    "sgt.": "sergeant",
    "capt.": "captain",
    "col.": "colonel",
    "dr.": "doctor",
    dr: "doctor",
    "prof.": "professor",
    "rev.": "reverend",
    "fr.": "father",
    congressman: "lawmaker",
    congresswoman: "lawmaker",
  }),
);

/** Verbs by which the one who spoke before goes on: "The engine adds". Lower-case forms. */
export const continuing: ReadonlySet<string> = new Set(
  "adds added adding continues continued concludes concluded goes went elaborated elaborates reiterated repeated insisted insists stressed stresses".split(
    " ",
  ),
);

/** What a person or a body issues: "in a statement it said". Reason: whoever does so is no document itself. */
export const issuedNouns: ReadonlySet<string> = new Set(
  "statement email e-mail letter memo release tweet post message note reply response filing bulletin communique communiqué".split(
    " ",
  ),
);
