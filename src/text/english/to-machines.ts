/**
 * How texts speak to the machines that read them, and not to readers: signs in a sentence outside of quotation marks. A report about such
 * words quotes them, or tells of them ("told the assistant to ignore …"); here they are orders. Linear: no part repeats inside a
 * repeat, and every gap is bounded.
 */
export const toMachines: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern:
      /(?:^|[.:;!?\n]\s{0,3})(?:please\s)?(?:ignore|disregard|forget|override)\b[^.!?\n]{0,60}\b(?:instructions?|prompts?|rules|guidelines)\b/iu,
    reason:
      "an order to set aside what a machine was told; people are told to ignore a notice, not their instructions",
  },
  {
    pattern: /^\s{0,3}(?:system|assistant|developer)\s?(?:prompt|message)?\s?:/iu,
    reason: "opens a turn of a chat, as prompts are written",
  },
  {
    pattern: /<\/?\s?(?:system|assistant|user|instructions?|prompt|task|article|document)\b[^>\n]{0,60}>/iu,
    reason: "a tag of a prompt; an article's own markup is gone once it is read",
  },
  {
    pattern:
      /\b(?:note|notice|message|instructions?|attention)\s(?:to|for)\s(?:all\s|any\s)?(?:AIs?\b|AI[ -]|LLMs?\b|language models?\b|chat ?bots?\b|(?:virtual\s|digital\s)?assistants?\b|automat(?:ic|ed)\ssumm)/iu,
    reason: "names machines as whom it is written for",
  },
  {
    pattern:
      /\b(?:assistants?|models?|AIs?|LLMs?|chat ?bots?|bots|summari[sz]ers?|systems?)\b[^.!?\n]{0,40}\b(?:summari[sz]|read|process|pars|quot)[a-z]{0,4}\b[^.!?\n]{0,20}\bthis\s(?:page|article|text|document|report)\b[^.!?\n]{0,20}\b(?:must|should|shall|have to|are to|need to)\b/iu,
    reason: "says what whoever sums up this very page has to write",
  },
  {
    pattern:
      /(?:^|[.:;!?\n]\s{0,3})you are (?:now\s|no longer\s)[^.!?\n]{0,30}\b(?:mode|assistant|model|AI|bot)\b/iu,
    reason: "gives its reader another part to play",
  },
];
