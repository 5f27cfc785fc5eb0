/**
 * Three more sets of thirty, each written and asked once before anything was changed on its account. Rules were then made with what the
 * first two had missed, and one with what the third had.
 */
import type { About } from "./questions.ts";

export const laterQuestions: readonly About[] = [
  {
    article: "school-streets",
    half: "develop",
    answerable: [
      ["How many streets will be closed to drivers?", "eleven streets around primary schools"],
      ["What was the result of the council's vote?", "voted 19 to 14"],
      ["Who is exempt from the closures?", "Residents, carers and holders"],
      ["How much is the fine if it is paid early?", "reduced to £35"],
      ["By how much did traffic fall on the trial streets?", "fell by 34 per cent"],
      ["Which road saw traffic increase by 12 per cent?", "12 per cent on Mill Road"],
      ["What will the scheme cost to set up?", "£410,000 to set up"],
      ["How many people signed the petition?", "signed by 2,300 people"],
    ],
    unanswerable: [
      "How many fines were issued during the trial?",
      "Who makes the cameras?",
      "What did the police say about the closures?",
      "How many children attend the eleven schools?",
      "When did the trial begin?",
      "What is the name of the head teacher on Acre Lane?",
      "How long has Ravi Menon been a councillor?",
      "How many people live in Penhallow?",
    ],
  },
  {
    article: "night-lights",
    half: "develop",
    answerable: [
      ["How many of the town's lamps would be affected?", "3,100 of the town's 9,400"],
      ["How much money would the plan save?", "£340,000 a year"],
      ["What did Moira Kell say about crime?", "no evidence that part-night"],
      ["When was the study of 62 councils done?", "from 2015"],
      ["Who is the chairman of the traders' association?", "Hugh Pendry"],
      ["When does the full council vote?", "votes on 3 December"],
      ["How many English councils switch off lamps at night?", "28 English councils"],
    ],
    unanswerable: [
      "How much does one lamp cost?",
      "Who is the leader of Tolbridge council?",
      "How many burglaries were there in Tolbridge last year?",
      "How old is Claire Abbot?",
      "What is the name of the director of public health?",
      "How many accidents happened on unlit roads?",
      "When was the cabinet elected?",
    ],
  },
  {
    article: "charity-trial",
    half: "develop",
    answerable: [
      ["How old is Geraint Pugh?", "Geraint Pugh, 54"],
      ["How much did the treasurer steal from the charity?", "stole almost £186,000"],
      ["How many transfers did Mr Pugh make?", "212 transfers"],
      ["Who is Mr Pugh's barrister?", "Leonard Osei"],
      ["When did Patricia Innes die?", "died in 2022"],
      ["What did the accountant find in the books for 2018?", "gift of £12,000"],
      ["When was Pugh arrested?", "arrested the following month"],
      ["How long is the trial expected to last?", "expected to last three weeks"],
    ],
    unanswerable: [
      "How many children does Mr Pugh have?",
      "When was the Larkfield Trust founded?",
      "How much did the caravan cost?",
      "What sentence does Mr Pugh face?",
      "Which bank queried the payment?",
      "How many people work for the charity?",
      "What is the name of the cleaning company?",
      "How long had Molly Hart worked for the charity?",
    ],
  },
  {
    article: "pump-maker",
    half: "develop",
    answerable: [
      ["What operating profit does Corvane expect?", "between €310m and €330m"],
      ["How much did revenue rise?", "rose 9 per cent to €1.24bn"],
      ["Where is the group listed?", "listed in Amsterdam"],
      ["Who is the chief executive of Corvane?", "chief executive Helene Brandt"],
      ["How many jobs has the group cut?", "cut 640 jobs"],
      ["When will the board decide on the dividend?", "decide in February"],
      ["What did the union call the closure of the plant?", "called the closure premature"],
    ],
    unanswerable: [
      "How many people does Corvane employ?",
      "When was Corvane founded?",
      "How much would Corvane pay for Norrevig?",
      "Who is the chairman of the supervisory board?",
      "How many pumps did Corvane sell?",
      "What is the name of the chief executive of Norrevig?",
      "How many workers are employed at the Ludwigshafen plant?",
    ],
  },
  {
    article: "ferry-engine-fire",
    half: "measure",
    answerable: [
      ["Where was the ferry towed?", "towed into Brannoc"],
      ["Who runs the Anner Maid?", "run by Ellery Ferries"],
      ["How far off the harbour did the ferry stop?", "two miles off the harbour"],
    ],
    unanswerable: [
      "What caused the fire?",
      "How many passengers smelled smoke?",
      "When was the Anner Maid built?",
    ],
  },
  {
    article: "heater-recall",
    half: "measure",
    answerable: [
      ["How many heaters were sold in Norway?", "6,000 in Norway"],
      ["Who is the chairman of the consumer council?", "Anders Vium"],
      ["When did the authority hear from Halmark?", "on 14 January"],
      ["What sizes does the recall cover?", "1,500 and 2,000 watts"],
    ],
    unanswerable: [
      "How many complaints did the consumer council receive?",
      "Which insurer will pay for the recall?",
      "How long will the refund take?",
      "Who owns Halmark?",
    ],
  },
  {
    article: "pump-maker",
    half: "measure",
    answerable: [
      ["What was the net profit?", "Net profit was €71m"],
      ["How much is the net debt?", "Net debt stood at €890m"],
      ["Who is the finance chief?", "Piet van der Aa"],
      ["By how much did orders from chemical producers fall?", "fell 11 per cent"],
    ],
    unanswerable: [
      "When was Helene Brandt born?",
      "How many plants does Corvane have?",
      "What is the name of the plant manager in Ludwigshafen?",
      "How much did Corvane pay its chief executive?",
    ],
  },
  {
    article: "charity-trial",
    half: "measure",
    answerable: [
      ["Who is the judge?", "Judge Simon Ferris"],
      ["How many women are on the jury?", "seven women and five men"],
      ["What did Molly Hart do with the invoices?", "compared the invoices"],
      ["When did Pugh resign?", "resigned in August 2023"],
    ],
    unanswerable: [
      "Who is the treasurer of the charity now?",
      "How old is Neil Corrigan?",
      "How much does the trust spend in a year?",
      "Which school did the children attend?",
    ],
  },
];
