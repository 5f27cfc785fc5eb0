/** English words that stand in and around names: they tell people from bodies and places. Lower case; each set with its reason. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Before a person's name, capitalised or not: "President Putin", "spokesman Dmitry Peskov". */
export const titles = set(
  `mr. mrs. ms. miss mr mrs ms mx dr. dr prof. professor rev. reverend fr. father sister brother sir lady lord dame hon. saint st. imam rabbi pope cardinal archbishop bishop pastor sheikh ayatollah
  king queen prince princess duke duchess emperor sultan emir crown
  president vice-president premier chancellor minister secretary undersecretary sen. sen senator rep. rep representative congressman congresswoman lawmaker mp mep gov. gov governor lt. mayor councilman councilwoman councillor
  commissioner ambassador envoy consul diplomat delegate speaker whip leader chief head chair chairman chairwoman chairperson deputy
  gen. gen general col. colonel maj. major capt. captain cmdr. commander sgt. sergeant cpl. lt lieutenant admiral adm. marshal officer detective inspector sheriff constable deputy
  judge justice attorney prosecutor lawyer solicitor barrister counsel magistrate
  ceo cfo coo founder co-founder executive director manager boss owner banker investor entrepreneur economist analyst strategist pollster consultant adviser advisor aide
  spokesman spokeswoman spokesperson candidate nominee activist organizer campaigner commentator pundit columnist journalist reporter correspondent editor anchor host author writer novelist historian
  scientist researcher scholar physicist chemist biologist psychologist doctor surgeon physician nurse engineer teacher lecturer coach quarterback striker goalkeeper midfielder manager actor actress singer musician rapper comedian producer filmmaker artist
  farmer resident student veteran mogul billionaire magnate tycoon teammate rival mate supporter voter mother father son daughter wife husband uncle aunt cousin neighbor neighbour dictator`,
);
/** Titles that tell a man or a woman. */
export const maleWords = set(
  "mr. mr sir lord father fr. brother king prince duke emperor sultan emir pope cardinal congressman councilman chairman spokesman businessman salesman policeman fireman cameraman actor son husband uncle man boy gentleman lad grandfather dad brother-in-law his him himself he",
);
export const femaleWords = set(
  "mrs. mrs ms. ms miss lady dame sister queen princess duchess congresswoman councilwoman chairwoman spokeswoman businesswoman policewoman actress daughter wife aunt mother woman girl mom grandmother widow her hers herself she",
);
/** Inside names of bodies; a name with one of them is no person. */
export const bodyWords = set(
  `ministry department office agency bureau committee commission council court parliament congress senate assembly cabinet administration government authority board
  party campaign coalition alliance union league federation confederation association society club team organization organisation institute institution foundation trust fund center centre
  university college school academy hospital church army navy force forces police guard corps service services intelligence
  company corporation corp. corp inc. inc ltd. ltd llc plc gmbh group holdings partners bank capital industries airlines airways motors energy oil gas electric
  times post journal news herald tribune guardian telegraph gazette chronicle observer press magazine daily weekly radio television tv network channel media broadcasting reuters bloomberg
  pac pacs super-pac nations states kingdom republic house pentagon kremlin embassy summit conference project initiative network lab labs laboratory laboratories studies research survey poll`,
);
/** Nouns for bodies that speak: "the ministry said". The last word of the phrase. */
export const bodyNouns = set(
  `ministry department office agency bureau committee commission council court parliament congress senate assembly cabinet administration government authority board
  party campaign coalition alliance union league federation association society club organization organisation institute institution foundation fund center centre
  university college school hospital church army navy military police force company corporation firm startup manufacturer airline bank group network magazine newspaper paper journal station channel broadcaster outlet
  complaint lawsuit indictment filing ruling report study survey poll document statement letter memo bill law resolution charter website site embassy team regulator watchdog kremlin pentagon`,
);
/** Documents among them. */
export const documentNouns = set(
  "complaint lawsuit indictment filing ruling report study survey poll document statement letter memo bill law resolution charter affidavit transcript email book memoir paper article editorial website review analysis piece ad advert advertisement column op-ed constitution treaty contract petition subpoena manual guide handbook audit factsheet agenda",
);
/** Nouns for artificial speakers. */
export const machineNouns = set(
  "chatbot bot ai a.i. engine model algorithm assistant llm chatgpt gpt robot machine",
);
/** Nouns for artificial speakers where "AI" stands with them: "the AI system Enoch", "Enoch, an AI tool". */
export const machineKinds = set("system tool program programme platform software app service product agent");
/** Join the parts of a person's name in many languages: "Ursula von der Leyen". */
export const particles = set(
  "de del della der den di da dos das du el la le van von ver ten ter bin ibn al abu af av zu y e",
);
/** Before places: "in Ohio". Reason: people are not what one is in or across. */
export const placePrepositions = set("in near across throughout inside outside within around");
/** Parts of a name that do not tell two people apart. */
export const suffixes = set("jr sr jr. sr. ii iii iv esq. md phd");
/** After a title and "of": "Secretary of State", "Chief of Staff". The title goes on before the name. */
export const offices = set(
  "state staff defense defence treasury education commerce energy labor labour transportation agriculture interior health",
);
