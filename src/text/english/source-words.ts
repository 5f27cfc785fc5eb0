/** English words by which news names what it leans on. Lower case; each set with its reason. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words in the names of media. A body with one of them in its name is an outlet. */
export const mediaWords = set(
  `times post journal news herald tribune guardian telegraph gazette chronicle observer press magazine weekly radio television tv channel
  broadcasting reuters bloomberg bbc cnn npr pbs nbc abc cbs msnbc afp ap cnbc newsweek economist politico newsmax wire dispatch sun mirror mail independent standard star globe examiner inquirer enquirer courier register sentinel
  zeitung spiegel monde figaro pais mundo repubblica corriere tass interfax xinhua aljazeera jazeera podcast`,
);
/** Nouns between a speaker and the outlet that had the words: "in an interview with Fox News". */
export const mediaOccasions = set(
  "interview statement conversation comments remarks op-ed column article appearance story report",
);
/** Lead to the outlet after such a noun. */
export const occasionLinks = set("with to in on for by");
/** People whom the text does not name. */
export const anonymousNouns = set(
  "official officials source sources person people insider insiders aide aides adviser advisers advisor advisors operative operatives staffer staffers diplomat diplomats spokesman spokeswoman spokesperson lawmaker lawmakers witness witnesses analyst analysts expert experts critic critics executive executives observer observers resident residents",
);
/** Speak for everybody and nobody: no source. */
export const nobody = set(
  "some many most several others all people critics one everyone everybody nobody somebody someone anyone few both voters americans opponents supporters observers i we you who it that this",
);
/** People whose nouns have no ending that tells so. Singular. */
export const peopleNouns = set(
  `steward clerk chef cook pilot guide host guest cop spy priest monk nun vicar dean mechanic medic paramedic coroner tenant
  passenger crewman crew-member crewmate colleague friend relative parent peer patient client victim suspect defendant plaintiff juror
  pupil graduate dropout teenager youth adult boy girl guy kid cousin widow widower orphan refugee evacuee retiree trustee employee
  appointee nominee attendee interviewee celebrity magnate patriot rebel militant guard recruit cadet freelance official delegate
  candidate advocate associate ally rival foe opponent proponent fan acquaintance member individual human source staffer aide`,
);
/** Behind "people", what tells that they know something: no crowd, but sources who are not named. */
export const knowing = set("familiar with close briefed involved inside");
/** Between a document and the medium that had it: "a memo seen by the Post". */
export const handling = set("seen obtained reviewed viewed published reported broadcast aired");
/** Open a phrase for a crowd that is no source where it is only said to hold something. */
export const crowdWords = set("other another such no neither either more fewer countless numerous various");
/** Lines that open a list of sources, and lines of such a list that name none. */
export const sourceHeading =
  /^(?:sources?|references?|sources include|sources for this article(?: include)?|see also|read full article(?: here)?|read more(?: here)?|learn more|more)\s*:?$/iu;
/** Endings of files and nouns of links that are documents rather than pages. */
export const documentFile = /\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|rtf)(?:[?#]|$)/iu;
