/** The words of a page's byline → a name, or none. */
import { femaleNames, maleNames } from "../../text/english/given-names.ts";
import { keyOf } from "./segment.ts";

/** A name without "By" in front and without role, date and outlet behind: "By Jane Doe, Staff Writer | 5 May" → "Jane Doe". */
export function tidyName(words: string): string {
  const name = words
    .slice(0, longestLine)
    .replaceAll(/[\s\u00a0]+/gu, " ")
    .trim()
    .replace(leadIn, "");
  const short = name
    .replace(tail, "")
    .replace(letters, "")
    .replace(/[\s,;:]+$/u, "");
  // An agency is named for its press: "The Associated Press".
  return /^(?:the)?$/iu.test(short) ? name : short;
}

/** A name without the outlet's behind it: pages set both in one line. */
export function withoutOutlet(name: string, outlet: string | null): string {
  const words = name.split(" ");
  for (let own = 1; own <= 4 && own < words.length - 1; own += 1)
    if (outlet !== null && keyOf(words.slice(-own).join(" ")) === keyOf(outlet))
      return words.slice(0, -own).join(" ");
  return name;
}

/** A name or two: no address, handle, date, role or button. */
export function isName(name: string): boolean {
  if (name.length < 3 || name.length > longestName || !/\p{L}{2}/u.test(name)) return false;
  if (/https?:|www\.|@|\d{2}|[{}<>[\]!?]/u.test(name)) return false;
  if (!name.includes(" ") && /[._\d]/u.test(name)) return false;
  if (/admin(?:istrator)?$|^web ?master/iu.test(name)) return false;
  const words = name.split(" ");
  return !notNames.has(name.toLowerCase()) && words.length <= mostWords && !isPhrase(words);
}

/** What somebody is called where they write, and nowhere else: "sara.r.peter". Better than nobody. */
export const isHandle = (name: string): boolean =>
  /^\p{L}[\p{L}\d]{0,30}(?:[._-]\p{L}[\p{L}\d]{0,30}){1,3}$/u.test(name) &&
  !/\.(?:com|org|net|de|info|io)$/iu.test(name);

/**
 * Whether a name is the outlet's own. A site may be named for the person who writes it ("Jane Doe Photography"): two or three
 * words that begin with a known given name stay a person.
 */
export function isOutletName(name: string, outlet: string | null): boolean {
  const [own, others] = [keyOf(name), keyOf(outlet ?? "")];
  if (others === "" || own === "") return false;
  if (own === others || own.startsWith(others)) return true;
  return others.startsWith(own) && !isPersonName(name);
}

// --- internal ---

/** Two or three words of which the first is a given name that the news knows. */
function isPersonName(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  return words.length > 1 && words.length < 4 && (maleNames.has(words[0]!) || femaleNames.has(words[0]!));
}

const leadIn =
  /^(?:(?:this (?:post|article|story) was )?(?:posted|submitted|written|reported|story|words|text|article|published|reviewed|edited|compiled|contributed|authored)?\s*by|authors?|from|von|por|par|di|door|av|af|escrito por|écrit par|publié par|ein (?:artikel|beitrag|kommentar) von|texto?|texte|автор|текст|بقلم)\s*(?::\s*|\s)|^(?:作者|记者|記者|文|撰文|글|기자)\s*[:：]\s*/iu;
/** A role after a comma, with or without whom it is held at: ", Trial Attorney at Doe & Sons", ", MD". */
const role =
  ",\\s(?:[\\p{L}'’&.-]{1,30}\\s){0,4}(?:correspondent|reporter|editor|writer|columnist|contributor|fellow|analyst|director|attorney|lawyer|professor|manager|founder|president|officer|specialist|consultant|author|producer|photographer|head|ceo|cto|md|phd|rn|esq|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in|a)?|redactora?|periodista|corresponsal|journaliste?)\\b|,\\s[^,]{2,40}\\s(?:at|of|bei|de la|del)\\s";
const tail = new RegExp(
  `\\s*(?:[|•·–—∙]|${role}|, ?\\p{Lu}?\\p{Ll}{2,8}\\.? \\d{1,2}\\b|,\\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:on|am|el|le)\\b (?:\\p{Lu}|\\d)|\\bin\\b \\p{Lu}|,? ?(?:staff|senior|contributing|special|associated press|ap |correspondent|reporter|writer|editor|follow|updated|published|posted|\\d{1,2}[ :/]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d)).*$`,
  "iu",
);
/** Degrees and agencies after a comma, and the site as an address: ", MS, RD", ", CNN", ", ellery.example". */
const letters = /,\s(?:\p{Lu}{2,5}(?:,\s\p{Lu}{2,5}){0,3}|[\w-]{1,40}\.[a-z]{2,8})$/u;
const longestLine = 400;
const longestName = 60;
const mostWords = 8;

/** Small words inside of names and lists of them; any other small word makes a phrase ("Skip to content"). */
const inside = new Set(
  "and & und y e et de da del della der den di do dos du van von ter ten la le al el bin ibn ben zu af av with mit con avec".split(
    " ",
  ),
);
const isPhrase = (words: readonly string[]): boolean => {
  const letters = words.join("");
  if (words.length < 2 || !/[\p{Lu}\p{Ll}]/u.test(letters)) return false;
  if (!/\p{Lu}/u.test(letters)) return true;
  const [, ...rest] = words.map((word) => word.replace(/,$/u, ""));
  return rest.some((word) => /^\p{Ll}[^'’]*$/u.test(word) && !inside.has(word));
};

const notNames = new Set(
  "editor|editors|staff|staff writer|staff reporter|author|authors|guest|guest author|contributor|contributors|none|null|undefined|unknown|about the author|anonymous|newsroom|web desk|read more|share|follow|all posts|view all posts|more posts|the editors|skip to content|home|contact|contact us|redaktion|redacción|rédaction|super user|superuser|user|test|root".split(
    "|",
  ),
);
