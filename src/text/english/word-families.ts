/**
 * Words of one family that a stemmer keeps apart. A question asks with the base ("did he give", "when was the sale") where the
 * article tells with another form ("gave", "sold"). Each row: the base, then its forms. Lower case.
 */

/** Irregular verbs of news prose, and nouns made from a verb otherwise than by an ending. */
const verbs = `arise arose arisen|awake awoke awoken|bear bore born borne|beat beaten|become became|begin began begun
|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
|build built|burn burnt|buy bought|catch caught|choose chose chosen choice|cling clung|come came|creep crept|deal dealt
|die died death dead deadly|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten
|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden
|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|give gave given|go went gone|grind ground
|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known
|lay laid|lead led|learn|leave left|lend lent|lie lay lain|light lit|live lived|lose lost
|make made|mean meant|meet met|pay paid|prove proved proven|ride rode ridden|ring rang rung|rise rose risen
|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|shrink shrank shrunk
|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|spread
|stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove|swear swore sworn|sweep swept|swim swam swum
|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood
|wake woke woken|wear wore worn|weave wove woven|win won|wind wound|withdraw withdrew withdrawn|write wrote written`;

/** Nouns whose plural a stemmer misses. */
const plurals =
  "man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese|wife wives|wolf wolves|half halves|leaf leaves|thief thieves|crisis crises|analysis analyses|basis bases|criterion criteria|phenomenon phenomena|medium media|datum data";

/** Countries and what is theirs, where the words share too few letters. */
const peoples = `america american americans|argentina argentine argentinian|australia australian|austria austrian|belgium belgian belgians|britain british britons briton
|bulgaria bulgarian|canada canadian canadians|china chinese|croatia croatian croat croats|cyprus cypriot|denmark danish dane danes|england english
|europe european europeans|finland finnish finn finns|france french|germany german germans|greece greek greeks|hungary hungarian|iceland icelandic
|india indian indians|iran iranian iranians|iraq iraqi iraqis|ireland irish|israel israeli israelis|italy italian italians|japan japanese|kurdistan kurdish kurd kurds
|lebanon lebanese|libya libyan|mexico mexican|morocco moroccan|netherlands dutch|norway norwegian norwegians|pakistan pakistani|palestine palestinian palestinians
|peru peruvian|philippines filipino philippine|poland polish pole poles|portugal portuguese|russia russian russians|saudi saudis|scotland scottish scots|serbia serbian serb serbs
|spain spanish spaniard spaniards|sweden swedish swede swedes|switzerland swiss|syria syrian syrians|thailand thai|turkey turkish turk turks|ukraine ukrainian ukrainians
|vietnam vietnamese|wales welsh|yemen yemeni|normandy norman normans|jew jews jewish|islam muslim muslims|christianity christian christians`;

/** Each form of a family → the family's base. */
export const wordFamilies: ReadonlyMap<string, string> = new Map([verbs, plurals, peoples].flatMap(formsOf));

/** The irregular verbs, which are the commonest and so say least: their bases. */
export const commonVerbs: ReadonlySet<string> = new Set(formsOf(verbs).map(([, base]) => base));

// --- internal ---

function formsOf(rows: string): (readonly [string, string])[] {
  return rows
    .split("|")
    .map((row) => row.trim().split(/\s+/u))
    .flatMap(([base, ...forms]) => [base!, ...forms].map((form) => [form, base!] as const));
}
