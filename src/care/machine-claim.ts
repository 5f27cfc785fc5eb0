/** Whether a page says that a machine wrote it, or had a part in it. Pure. */
import type { Content, Span } from "../types.ts";

/**
 * The sentence in which it says so, null where it does not. Articles about machines speak of what these wrote: so only the
 * byline, the furniture and the first and last sentences are read, and a sentence has to speak of the article itself.
 */
export function machineClaim({ text, byline, furniture, passages }: Content): string | null {
  if (byline !== null && machineNames.test(byline)) return byline;
  const ends: readonly Span[] = [
    ...passages.slice(0, openings),
    ...passages.slice(openings).slice(-closings),
  ];
  for (const { start, end } of [...furniture, ...ends]) {
    const sentence = text.slice(start, Math.min(end, start + longestNotice));
    if (rows.some(({ pattern }) => pattern.test(sentence))) return sentence.replaceAll(/\s+/gu, " ").trim();
  }
  return null;
}

// --- internal ---

/** A notice stands above an article or below it. */
const openings = 2;
const closings = 3;
/** UTF-16 units that are read of a piece: a notice is a sentence or two. */
const longestNotice = 400;

const machine = String.raw`(?:AI|A\.I\.|KI|IA|artificial intelligence|künstlicher? Intelligenz|inteligencia artificial|language model|chatbot|ChatGPT|GPT-?\d|Gemini|Claude|Copilot)`;
const machineNames = /(?<![\p{L}\p{N}])(?:AI|ChatGPT|GPT-?\d|Copilot|chatbot)(?![\p{L}\p{N}])/u;

/** Between two of the words at most so many others, each of at most 20 letters. */
const few = String.raw`(?:[\p{L}\p{N}'’,.-]{1,20}\s){0,6}`;

const rows: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:this|the above) (?:article|story|text|post|report|content|piece|summary|translation)\s${few}(?:written|generated|produced|created|drafted|summari[sz]ed|translated|edited)\s${few}${machine}(?![\p{L}\p{N}])`,
      "iu",
    ),
    reason: "English notices: “This article was generated with the help of AI”",
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:dieser|diese|dieses) (?:artikel|text|beitrag|bericht|zusammenfassung|übersetzung)\s${few}${machine}\s${few}(?:erstellt|geschrieben|verfasst|erzeugt|generiert|übersetzt|zusammengefasst)`,
      "iu",
    ),
    reason: "German notices, the verb at the end: “Dieser Text wurde mit KI erstellt”",
  },
  {
    pattern: new RegExp(
      String.raw`\beste (?:artículo|texto|contenido|resumen|reportaje)\s${few}(?:escrito|generado|producido|creado|elaborado|redactado|traducido|resumido)\s${few}${machine}(?![\p{L}\p{N}])`,
      "iu",
    ),
    reason: "Spanish notices: “Este artículo ha sido generado con inteligencia artificial”",
  },
  {
    pattern: /^\s*(?:AI|KI|IA)[- ](?:generated|assisted|generiert|generado)\b/iu,
    reason: "labels above a text",
  },
];
