/** Words by which one fact is told to bring about another, or to come before it. Lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** In a claim these say that what follows brought about what is before. */
export const causal: ReadonlySet<string> = set("because due owing thanks");
/** Between a cause and what it brought about, in this order. */
export const causing: ReadonlySet<string> = set(
  "caused causes causing led prompted prompting prompts triggered triggering sparked sparking forced forcing resulted",
);

/** With any of these a text ties two facts together itself; a participle ("cutting") does so too. */
export const ties: ReadonlySet<string> = set(
  "because since as so due owing thanks therefore thus hence result results resulted reason reasons why cause caused causes " +
    "led leads leading lead prompted prompting triggered sparked forced forcing blame blamed blames blaming put attributed explained",
);

/** Between two facts: the one came later. "Before" tells the same the other way round. */
export const ordering: ReadonlySet<string> = set("after following before");
