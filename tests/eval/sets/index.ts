/** All data sets, in the order of the table. */
import type { DataSet } from "../data-set.ts";
import { alteredClaims } from "./altered-claims.ts";
import { alteredQuotes } from "./altered-quotes.ts";
import { ask } from "./ask.ts";
import { extraction } from "./extraction.ts";
import { extractionWcxb } from "./extraction-wcxb.ts";
import { faithfulness } from "./faithfulness.ts";
import { fragments } from "./fragments.ts";
import { questions } from "./questions.ts";
import { quotes } from "./quotes.ts";
import { recap } from "./recap.ts";
import { speakers } from "./speakers.ts";
import { summarisation } from "./summarisation.ts";
import { support } from "./support.ts";

export const dataSets: readonly DataSet[] = [
  extraction,
  extractionWcxb,
  fragments,
  quotes,
  alteredQuotes,
  speakers,
  alteredClaims,
  faithfulness,
  ask,
  questions,
  support,
  recap,
  summarisation,
];
