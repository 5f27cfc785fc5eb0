/** Company results: amounts, ranges, comparisons with last year, two anonymous sources. */
import { asks, type Fixture, lies, said, says } from "../article.ts";

export const pumpMaker: Fixture = {
  name: "pump-maker",
  title: "Pump maker Corvane raises forecast on water orders",
  byline: "Dirk Aaldering",
  publishedAt: "2026-10-29",
  truths: [
    says(
      "Corvane raised its profit forecast for the year after strong orders from water companies.",
      "raised its profit forecast",
    ),
    says("The company now expects an operating profit of €310m to €330m, up from €280m to €300m.", "€310m"),
    says("Revenue rose 9 per cent to €1.24bn in the three months to the end of September.", "€1.24bn"),
    says("Net profit was €71m, against €58m in the same quarter a year earlier.", "€71m"),
    says(
      "Corvane's shares rose 6.2 per cent in the morning and then gave up about half of that gain.",
      "6.2 per cent",
    ),
    says(
      "Orders from water and waste-water utilities rose 27 per cent, led by contracts in Spain and Poland.",
      "27 per cent",
    ),
    says("Orders from chemical producers fell by 11 per cent.", "11 per cent"),
    says(
      "Chief executive Helene Brandt does not expect the chemical business to recover before the second half of next year.",
      "before the second half",
      "Helene Brandt",
    ),
    says(
      "Corvane has cut 640 jobs at its chemical division since January and plans to close a plant in Ludwigshafen by March.",
      "640 jobs",
    ),
    says(
      "The IG Metall union called the closure of the Ludwigshafen plant premature.",
      "called the closure premature",
      "640 jobs",
    ),
    says(
      "Corvane said that it did not plan to reverse the decision to close the plant.",
      "no plans to reverse",
      "640 jobs",
    ),
    says(
      "Finance chief Piet van der Aa said that the cost of copper and specialised steel had risen faster than Corvane could raise its prices.",
      "Piet van der Aa",
    ),
    says("The operating margin slipped from 9.4 per cent to 9.1 per cent.", "9.1 per cent"),
    says("Free cash flow was negative for a second quarter running, at minus €22m.", "minus €22m"),
    says(
      "Corvane would not comment on a report by Het Parool that it is in talks to buy Norrevig, a Danish valve maker.",
      "Het Parool",
    ),
    says(
      "Two people familiar with the matter said that the talks were at an early stage and might not lead to an offer.",
      "Two people familiar",
    ),
    says(
      "Analysts at Lindqvist called the results solid but said that the market had hoped for a bigger increase in the forecast.",
      "Lindqvist",
    ),
    says("The supervisory board is to decide on the dividend in February.", "decide in February"),
    says(
      "Helene Brandt said that it was too early to say whether the dividend would rise.",
      "too early to say",
      "decide in February",
    ),
  ],
  falsehoods: [
    lies("wrong number", "Revenue in the quarter rose 9 per cent to €1.42bn.", "€1.24bn"),
    lies("wrong number", "Corvane has cut 460 jobs at its chemical division since January.", "640 jobs"),
    lies("wrong number", "Net debt stood at €890bn.", "€890m"),
    lies("wrong number", "The operating margin slipped to 9.4 per cent from 9.1 per cent.", "9.1 per cent"),
    lies(
      "swapped name",
      "Finance chief Piet van der Aa does not expect the chemical business to recover before the second half of next year.",
      "before the second half",
    ),
    lies("swapped name", "Norrevig is in talks to buy Corvane, Het Parool reported.", "Het Parool"),
    lies("dropped negation", "Corvane said it had plans to reverse the decision.", "no plans to reverse"),
    lies("dropped negation", "Norrevig confirmed the talks.", "Norrevig declined"),
    lies("hedge as fact", "Corvane is buying the Danish valve maker Norrevig.", "Het Parool"),
    lies("hedge as fact", "Some customers in Germany will not come back at all.", "may not come back"),
    lies("unattributed", "The upgrade is less generous than it looks.", "less generous"),
    lies(
      "unattributed",
      "The closure of the Ludwigshafen plant is premature.",
      "called the closure premature",
      "640 jobs",
    ),
    lies("invented fact", "Corvane will open a new plant in Poland next year.", "27 per cent"),
    lies(
      "invented fact",
      "Ms Brandt said that the dividend would rise to €1.30 a share.",
      "too early to say",
    ),
    lies(
      "joined facts",
      "Shares gave up half of their gain because of the cost of copper.",
      "6.2 per cent",
      "Piet van der Aa",
    ),
    lies(
      "turned round",
      "Orders from chemical producers climbed 27 per cent and orders from water utilities fell 11 per cent.",
      "27 per cent",
      "11 per cent",
    ),
    lies("turned round", "The company lowered its forecast for operating profit.", "€310m"),
    lies("wrong citation", "The supervisory board is to decide on the dividend in February.", "27 per cent"),
  ],
  quotes: [
    said("Helene Brandt", "Water is no longer the quiet part of this business"),
    said("Helene Brandt", "Cities that put off repairs for fifteen years have stopped putting them off."),
    said(
      "Jonas Wirth",
      "The order books that are full today were empty when this decision was taken, and nobody has looked at it again",
    ),
    said(
      "Analysts at the bank Lindqvist",
      "The upgrade is less generous than it looks, because a third of it comes from the weaker krona",
    ),
    said("Helene Brandt", "may not come back at all"),
  ],
  questions: [
    asks(
      "What is the new forecast for operating profit?",
      says("Corvane now expects an operating profit of between €310m and €330m.", "€310m"),
    ),
    asks("How large is the net debt?", says("Net debt stood at €890m.", "€890m")),
    asks("How many people work for Corvane?", null),
    asks("What would Corvane pay for Norrevig?", null),
  ],
};
