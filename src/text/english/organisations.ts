/** English words that tell a body from a person where the name alone does not. Lower case; each row with its reason. */

const words = (rows: readonly (readonly [string, string])[]): ReadonlySet<string> =>
  new Set(rows.flatMap(([row]) => row.split(" ")));

/** The last word of a firm's or public body's name: "Lund Marine", "Ellery Ferries". Surnames are none of these. */
export const organisationEndings = words([
  ["marine ferries shipping maritime shipyard shipyards dockyard lines harbours ports", "seafaring firms"],
  ["rail railway railways trains buses transit transport logistics freight trucking haulage", "carriers"],
  ["aviation aerospace aircraft air aeronautics", "flying and who builds for it"],
  ["works foundry metals mining minerals cement chemicals plastics timber", "makers and mines"],
  ["motor motors automotive electronics semiconductors devices instruments appliances", "makers of goods"],
  ["technologies technology tech software systems solutions networks robotics analytics data", "technology"],
  ["pharmaceuticals pharma biosciences biotech genetics therapeutics healthcare diagnostics", "medicine"],
  ["holding ventures equity investments investors securities financial finance insurance", "finance"],
  ["savings mortgage lending credit assurance", "banks by their other names"],
  ["construction builders engineering contractors properties estates realty homes housing", "building"],
  ["utilities electricity renewables petroleum pipelines fuels nuclear", "supply"],
  ["foods dairy brewery breweries brewing bakery farms fisheries", "food"],
  ["stores supermarkets retail hotels resorts restaurants casinos cinemas theatres", "shops and houses"],
  ["entertainment studios pictures records games publishing publishers productions", "entertainment"],
  [
    "consulting associates consultants advisors advisers strategies communications",
    "services by several people",
  ],
  ["brothers bros. sons co. co s.a. ag se nv oy ab pte", "legal forms and family firms"],
  ["international worldwide global enterprises", "endings that only firms choose"],
  ["coastguard brigade ambulance constabulary battalion regiment command", "uniformed services"],
  ["directorate inspectorate registry ombudsman secretariat treasury bundestag knesset", "public bodies"],
  ["library museum gallery orchestra theatre zoo laboratory observatory clinic", "institutions"],
  ["workers teamsters dockers movement front watch caucus lobby forum", "those who join for a cause"],
]);

/** Nouns for bodies that news writes small and that speak: "the coast guard", "the regional auditor", "the city". */
export const publicBodyNouns = words([
  [
    "board guard coastguard brigade treasury exchequer inspectorate directorate secretariat",
    "run by several",
  ],
  [
    "ombudsman auditor comptroller coroner registrar",
    "an office, whoever holds it; only with “the” or an owner",
  ],
  ["city town county state municipality district province borough village", "those who govern there"],
  ["panel jury tribunal task-force taskforce unit squad division bench caucus", "a group that decides"],
  [
    "operator developer contractor carrier retailer utility supplier maker carmaker",
    "a firm by what it does",
  ],
  ["chamber museum library clinic charity nonprofit lobby nation bloc opposition ministry", "institutions"],
  [
    "business brand chain shipyard yard lender insurer brewer publisher studio label shop",
    "firms of a trade",
  ],
]);

/** Of these, offices that are one person's where no “the” and no owner stands before them: "an auditor". */
export const officeNouns: ReadonlySet<string> = new Set(
  "ombudsman auditor comptroller coroner registrar operator developer contractor maker insurer brewer publisher lender supplier".split(
    " ",
  ),
);

/** What a firm has and a person has not: "the chief executive of X", "X’s shareholders". Politicians have spokesmen too. */
export const employedNouns = words([
  [
    "ceo cfo coo executive founder co-founder director directors shareholder shareholders",
    "who runs or owns a firm",
  ],
  [
    "employee employees workers staff workforce headquarters subsidiary subsidiaries plant factory",
    "its people and places",
  ],
]);

/** Who speaks for a body; for a politician too, whom the text calls by the last name alone soon. */
export const spokesNouns = words([
  ["spokesman spokeswoman spokesperson spokespeople", "speak for those who employ them"],
]);

/** End as nouns for people do and are things. Without the plural's s. */
export const notPeople = words([
  [
    "answer number matter letter paper order offer cover chapter header footer banner poster folder",
    "written or said",
  ],
  [
    "merger tender transfer takeover disaster murder weather winter summer september october november december",
    "events and times",
  ],
  [
    "center centre quarter corner border shelter tower theater theatre chamber river water harbor sewer",
    "places",
  ],
  ["computer server router printer scanner filter counter meter trigger timer laser", "machines"],
  ["power danger anger hunger gender finger shoulder liver cancer", "states and parts of the body"],
  [
    "factor sector error terror mirror motor vector labor humor rumor favor honor color flavor behavior corridor door floor",
    "in -or",
  ],
  ["plant grant warrant restaurant covenant variant pendant elephant", "in -ant"],
  ["list twist mist fist wrist checklist playlist shortlist", "in -ist"],
]);
