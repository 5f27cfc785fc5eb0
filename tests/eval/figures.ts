/** Figures of others to stand beside ours. All as their origin prints them; none is measured here. */

export type Figure = {
  readonly set: string;
  readonly measure: string;
  /** What needs no understanding: a regular expression, word overlap, the first sentences. */
  readonly floor: string | null;
  readonly published: string | null;
  /** Where the two come from. */
  readonly origin: string;
};

const notes = "the notes that come with the evaluation data";

export const figures: readonly Figure[] = [
  {
    set: "extraction",
    measure: "F1 (P/R)",
    floor: ".952 Readability + linkedom",
    published: ".970 (.984/.956) AutoExtract; .970 (.951/.990) rs_trafilatura",
    origin: `article-extraction-benchmark's published table; ${notes} for the floor`,
  },
  {
    set: "extraction",
    measure: "median ms a page",
    floor: "13 Readability + linkedom",
    published: null,
    origin: notes,
  },
  {
    set: "extraction-wcxb",
    measure: "word F1 (P/R)",
    floor: ".885 extractus",
    published: ".957 Readability",
    origin: `${notes}: npm's newest on these 143 pages`,
  },
  {
    set: "extraction-wcxb",
    measure: "title",
    floor: null,
    published: ".77 defuddle",
    origin: `${notes}: other WCXB pages`,
  },
  {
    set: "extraction-wcxb",
    measure: "author",
    floor: null,
    published: ".72 Readability",
    origin: `${notes}: other WCXB pages`,
  },
  {
    set: "extraction-wcxb",
    measure: "date",
    floor: null,
    published: ".69 defuddle",
    origin: `${notes}: other WCXB pages`,
  },
  {
    set: "quotes",
    measure: "detection F1 at IoU .8, all",
    floor: ".937 regex",
    published: ".97-.98 people",
    origin: `${notes}: regex on other PolNeAR articles`,
  },
  {
    set: "quotes",
    measure: "detection F1 at IoU .8, fully quoted",
    floor: ".910 regex",
    published: ".818 DistilBERT on DirectQuote",
    origin: `${notes}: regex on other PolNeAR articles`,
  },
  {
    set: "quotes",
    measure: "named speaker right, all",
    floor: ".634 regex",
    published: ".865 GenderGapTracker, its own data",
    origin: `${notes}: regex on other PolNeAR articles`,
  },
  {
    set: "quotes",
    measure: "named speaker right, fully quoted",
    floor: ".765 regex",
    published: "1.00 people",
    origin: `${notes}: regex on other PolNeAR articles`,
  },
  {
    set: "quotes",
    measure: "quote and speaker F1, all",
    floor: ".521 regex",
    published: null,
    origin: notes,
  },
  {
    set: "quotes",
    measure: "quote and speaker F1, fully quoted",
    floor: ".624 regex",
    published: null,
    origin: notes,
  },
  {
    set: "faithfulness",
    measure: "QAGS-CNN/DM BAcc-cv",
    floor: "76.0 word overlap",
    published: "about 90 people",
    origin: `${notes}: the best lexical floor`,
  },
  {
    set: "faithfulness",
    measure: "QAGS-XSum BAcc-cv",
    floor: "64.4 word overlap",
    published: "about 90 people",
    origin: `${notes}: the best lexical floor`,
  },
  {
    set: "faithfulness",
    measure: "BUMP BAcc-cv",
    floor: "56.5 word overlap",
    published: null,
    origin: `${notes}: the best lexical floor`,
  },
  {
    set: "faithfulness",
    measure: "BUMP AUC",
    floor: null,
    published: "71.5 QAFactEval",
    origin: `${notes}: from the data set's paper`,
  },
  {
    set: "faithfulness",
    measure: "BUMP consistency",
    floor: "66.7 bigrams",
    published: "91.9 BARTScore",
    origin: `${notes}: from the data set's paper`,
  },
  {
    set: "faithfulness",
    measure: "WiCE dev BAcc-cv",
    floor: "69.7 word overlap",
    published: "83.0 Bespoke-MiniCheck-7B, test part",
    origin: `${notes}: the best lexical floor`,
  },
  { set: "ask", measure: "answer's sentence first", floor: "79.9 BM25", published: null, origin: notes },
  {
    set: "ask",
    measure: "answer's sentence in the first three",
    floor: "91.8 BM25",
    published: null,
    origin: notes,
  },
  {
    set: "ask",
    measure: "kept / refused (balanced)",
    floor: "70.1 / 41.0 (55.5) word overlap",
    published: null,
    origin: notes,
  },
  { set: "ask", measure: "AUC", floor: "61.1 word overlap", published: null, origin: notes },
  {
    set: "ask",
    measure: "rightly answered or refused",
    floor: "51.7 word overlap",
    published: "F1 about 83 BERT-large, 89 people, whole set",
    origin: notes,
  },
  {
    set: "summarisation",
    measure: "R1/R2/RL/RLsum, 3 sentences",
    floor: "37.7/16.8/23.8/34.2 lead-3",
    published: "54.2/32.0/38.7/50.2 greedy oracle",
    origin: `${notes}: measured on these 198`,
  },
];

/** The row of others' figures for one of ours; null where nobody measured it. */
export function figureFor(set: string, measure: string): Figure | null {
  return figures.find((figure) => figure.set === set && figure.measure === measure) ?? null;
}
