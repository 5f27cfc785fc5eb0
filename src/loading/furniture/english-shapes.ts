/** Shapes of lines and of words in brackets, as English-language news pages print them. Anchored and bounded, as in `english.ts`. */

/** Words in brackets inside a paragraph that point to another page: "(Related: …)", "[Read more: …]". */
export const inlinePointer =
  /^(?:related(?: (?:story|article|stories|articles|post|news))?|read more|read also|also read|see also|see more|read|see related|must read|more|watch|video|listen) ?: ?\S/u;

/** A picture's credit at the end of a block: agencies are named with a slash, "via" or in brackets. */
export const creditAtEnd =
  /(?:\((?:ap|afp|reuters|epa|getty(?: images)?|upi|pa|xinhua|tass)\)|(?:\/|via |photo: ?|image: ?|©|\()\s?(?:getty(?: images)?|ap(?: photo| images)?|associated press|reuters|afp|epa|shutterstock|istock|alamy|bloomberg|wikimedia(?: commons)?|flickr|pixabay|unsplash|pool)\)?|(?:ap|file|courtesy|handout|screen ?shot|stock) photo\)?(?:\/[^/]{2,40})?|\((?:photo|image|picture)s? (?:by|courtesy|via) [^()]{2,60}\)|\((?:(?:image|photo|picture|file|graphic|illustration)s?(?: credit| source| courtesy)?|credit|courtesy) ?: ?[^()]{2,60}\)|\((?:nasa|esa|noaa)\/[^()]{2,60}\)|photos? © ?[^.]{2,60})[.)\]]{0,2}$/u;

/** A photographer and for whom, in brackets at the end of a block: "(Jane Doe/Ellery Post)". Capitals tell names from "(and/or)". */
export const creditOfNames =
  /\((?:Photo: )?(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}\p{Lu}[\p{L}'’-]{1,20}\/\p{Lu}[\p{L}\p{N} .&'’-]{1,40}(?:\/\p{Lu}[\p{L} ]{1,20})?\)$/u;

/** "By Jane Doe - 11/18/19 11:04 PM EST": a byline with its date. */
export const datedByline =
  /^(?:[Bb]y|Von|Por|Par|Di|di|Door|Av|Af) (?:\p{Lu}[\p{L}.'’-]{0,20} ){1,5}[-–|•·,] ?.{0,20}\d/u;

/** "Opinion Columnist", "Senior Staff Writer": what the author is, alone under the name. */
export const roleShape =
  /^(?:(?:opinion|staff|senior|chief|guest|political|business|national|foreign|sports|science|health|special|contributing|deputy|managing|associate|assistant|white house) ){1,4}(?:columnist|writer|reporter|correspondent|editor|contributor)s?$/u;

/** Headings over links that are nothing else, even where the links are gone: no article has such a heading of its own. */
export const unmistakable =
  /^(?:(?:more |other )?(?:related|recommended|similar|popular|trending|recent|latest|top|most read|most popular) (?:stories|articles|posts|news|reading|content|coverage|videos)|you (?:may|might) also (?:like|enjoy)|most (?:read|popular|viewed|shared)|recommended for you|read next|up next) ?[:.…]*$/u;

/** "Published 5 Sept 2025, 10:31", "Updated: …", "September 5, 2025", "Publié le 5 septembre 2025", "2025年9月5日", "3 min read". A month alone is a word too: "March for the pier". */
export const datelineShape =
  /^(?:(?:published|updated|posted|last (?:updated|modified)|first published|created|date|on)\b ?:?.{0,20})?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.? (?:\d{1,2}(?:st|nd|rd|th)?\b|\d{4}\b))(?:[ ,|•·–—@(-].{0,70})?\.?$|^(?:\p{L}+(?:-\p{L}+)?,? )?(?:(?:\p{L}+ )?(?:am|vom|den|le|el|il|em|op|dnia|от) )?\d{1,2}(?:\.|er|º)? (?:de )?\p{L}{3,12} (?:de )?\d{4}\b.{0,25}$|^(?:\p{L}+ ?:? )?(?:(?:am|vom|den|le|el|il|em|op) )?\d{1,2}[.:/]\d{1,2}[.:/]\d{4}.{0,20}$|^(?:\p{L}{1,6} ?[:：]? ?)?\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일].{0,25}$|^updated (?:at|on) .{1,30}$|^\d{1,2} min(?:ute)?s? read$|^\d{4}-\d{2}-\d{2}.{0,20}$/u;
