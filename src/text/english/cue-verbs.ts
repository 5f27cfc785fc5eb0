/** The cue verbs of `speech-cues.ts` in all their forms, by the rules of English spelling. */
import {
  type CueVerb,
  doubling,
  holding,
  irregular,
  labelling,
  needClause,
  nounForms,
  onlyQuoted,
  particleVerbs,
  speaking,
  telling,
} from "./speech-cues.ts";

/** Every form of every cue verb, lower case. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = inflected();

// --- internal ---

function inflected(): Map<string, CueVerb> {
  const forms = new Map<string, CueVerb>();
  addTable(forms, labelling, { manner: "label", inverts: false, takesListener: false, particles: null });
  addTable(forms, holding, { manner: "assertion", inverts: false, takesListener: false, particles: null });
  addTable(forms, speaking, { manner: "speech", inverts: true, takesListener: false, particles: null });
  addTable(forms, telling, { manner: "speech", inverts: true, takesListener: true, particles: null });
  for (const [base, particles] of particleVerbs)
    addVerb(forms, base, { manner: "speech", inverts: false, takesListener: false, particles });
  return forms;
}

type VerbTraits = Pick<CueVerb, "manner" | "inverts" | "takesListener" | "particles">;

function addTable(forms: Map<string, CueVerb>, table: string, traits: VerbTraits): void {
  for (const base of table.split(" ")) addVerb(forms, base, traits);
}

function addVerb(forms: Map<string, CueVerb>, base: string, traits: VerbTraits): void {
  const [past, participle] = irregular.get(base) ?? [ed(base), ed(base)];
  const row = { ...traits, onlyQuoted: onlyQuoted.has(base), needsClause: needClause.has(base) };
  put(forms, base, "base", row);
  put(forms, third(base), "present", row);
  put(forms, `${stemBeforeVowel(base)}ing`, "gerund", row);
  put(forms, participle, "participle", row);
  put(forms, past, "past", row);
}

function put(
  forms: Map<string, CueVerb>,
  word: string,
  form: CueVerb["form"],
  traits: Omit<CueVerb, "form" | "maybeNoun">,
): void {
  const maybeNoun = nounForms.has(word) || form === "base";
  forms.set(word, { ...traits, form, maybeNoun });
}

function third(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function ed(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith("e") ? `${base}d` : `${stemBeforeVowel(base)}ed`;
}

function stemBeforeVowel(base: string): string {
  if (base.endsWith("ee")) return base;
  if (base.endsWith("e")) return base.slice(0, -1);
  return doubling.has(base) ? base + base.at(-1) : base;
}
