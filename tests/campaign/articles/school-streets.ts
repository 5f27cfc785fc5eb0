/** A council's decision: votes, figures with a caution, two sides. */
import { asks, type Fixture, lies, said, says } from "../article.ts";

export const schoolStreets: Fixture = {
  name: "school-streets",
  title: "Council makes school street closures permanent",
  byline: "Marta Holloway",
  publishedAt: "2026-03-26",
  truths: [
    says(
      "Penhallow councillors voted 19 to 14 to make a two-year trial of school streets permanent.",
      "voted 19 to 14",
      "known as school streets",
    ),
    says(
      "Cars will be kept out of eleven streets near primary schools for half an hour each morning and afternoon from September.",
      "voted 19 to 14",
    ),
    says("Residents, carers and blue badge holders are exempt from the closures.", "are exempt"),
    says(
      "Other drivers who use the closed streets can be fined £65, or £35 if they pay within 14 days.",
      "fined £65",
    ),
    says(
      "A council report found that traffic on the trial streets fell by 34 per cent while they were closed.",
      "fell by 34 per cent",
    ),
    says(
      "The share of children walking or cycling to the eleven schools rose from 58 per cent to 71 per cent, according to a survey of parents in March.",
      "from 58 per cent",
    ),
    says(
      "The report said that traffic rose on four neighbouring roads, by up to 12 per cent on Mill Road.",
      "four neighbouring roads",
    ),
    says(
      "The council's report cautioned that fewer than half of the families had answered the survey.",
      "fewer than half",
    ),
    says(
      "Opposition leader Judith Carne said that the figures did not justify a permanent scheme.",
      "did not justify",
    ),
    says(
      "Carne's amendment to extend the trial by a year was defeated by 18 votes to 15.",
      "Her amendment",
      "Judith Carne",
    ),
    says("Tom Abel and Siobhan Reyes, members of the ruling group, voted against the motion.", "Tom Abel"),
    says(
      "The scheme will cost £410,000 to set up, mostly for cameras, and about £90,000 a year to run.",
      "£410,000",
    ),
    says(
      "The council expects fines to pay for the running costs in the first two years but has published no estimate for the years after.",
      "expects fines",
    ),
    says("Ravi Menon replied that he would be delighted if the cameras never issued a fine.", "single fine"),
    says(
      "Baker Owen Tallis said that his morning takings had fallen by a fifth since the trial began.",
      "dropped by a fifth",
    ),
    says("The florist Amina Dar said that she had noticed no difference.", "noticed no difference"),
    says(
      "The council said that 640 of the 2,300 signatures on a petition against the closures came from outside the town.",
      "2,300 people",
      "640 of the signatures",
    ),
    says(
      "Open Roads Penhallow said that it had not decided whether to apply for a judicial review.",
      "judicial review",
    ),
    says("Work on the first cameras could start in June if there is no legal challenge.", "begin in June"),
  ],
  falsehoods: [
    lies("wrong number", "Councillors voted 21 to 14 to make the closures permanent.", "voted 19 to 14"),
    lies(
      "wrong number",
      "Traffic on the trial streets fell by 43 per cent during the closures.",
      "fell by 34 per cent",
    ),
    lies("wrong number", "The scheme will cost £410 million to set up, most of it for cameras.", "£410,000"),
    lies(
      "swapped name",
      "Councillor Judith Carne brought the motion.",
      "who brought the motion",
      "Judith Carne",
    ),
    lies(
      "swapped name",
      "Amina Dar said her morning takings had dropped by a fifth since the trial began.",
      "dropped by a fifth",
    ),
    lies(
      "dropped negation",
      "Open Roads Penhallow said it had decided to apply for a judicial review.",
      "judicial review",
    ),
    lies(
      "dropped negation",
      "Carne told the meeting that the people on the second doorstep had been asked.",
      "second doorstep",
    ),
    lies("hedge as fact", "Work on the first cameras will begin in June.", "begin in June"),
    lies("hedge as fact", "Fines will cover the running costs in the first two years.", "expects fines"),
    lies("unattributed", "The figures do not justify a permanent scheme.", "did not justify"),
    lies(
      "unattributed",
      "The closures have cut a bakery's morning takings by a fifth.",
      "dropped by a fifth",
    ),
    lies(
      "invented fact",
      "The council will also widen the pavements of Acre Lane.",
      "Acre Lane with a lollipop",
    ),
    lies("invented fact", "A boy was hurt on Mill Road during the trial.", "four neighbouring roads"),
    lies(
      "joined facts",
      "Tom Abel and Siobhan Reyes voted against the motion because traffic on Mill Road had increased.",
      "Tom Abel",
      "four neighbouring roads",
    ),
    lies(
      "turned round",
      "Carne's amendment to extend the trial by a year was passed by 18 votes to 15.",
      "Her amendment",
    ),
    lies(
      "turned round",
      "The share of children who walked or cycled to the schools fell from 71 per cent to 58 per cent.",
      "from 58 per cent",
    ),
    lies(
      "wrong citation",
      "The florist Amina Dar said that she had noticed no difference.",
      "three hours of debate",
    ),
    lies(
      "wrong citation",
      "Residents, carers and blue badge holders are exempt from the closures.",
      "2,300 people",
    ),
  ],
  quotes: [
    said(
      "Councillor Ravi Menon",
      "I have stood on Acre Lane with a lollipop and watched a van mount the kerb where my own daughter was walking",
    ),
    said("Councillor Ravi Menon", "We are not banning anyone. We are asking for one hour a day."),
    said(
      "Councillor Judith Carne",
      "You have moved the fumes from one doorstep to another, and you have not asked the people on the second doorstep",
    ),
    said(
      "Owen Tallis",
      "I am not against children walking to school. I am against closing my street at the one hour when people buy bread",
    ),
  ],
  questions: [
    asks(
      "How high is the fine for driving through?",
      says(
        "Drivers who are not exempt can be fined £65, reduced to £35 if paid within 14 days.",
        "fined £65",
      ),
    ),
    asks(
      "Who of the ruling group voted against it?",
      says("Tom Abel and Siobhan Reyes of the ruling group voted against the motion.", "Tom Abel"),
    ),
    asks("How much will the cameras on Mill Road cost?", null),
    asks("Did the mayor vote for the motion?", null),
  ],
};
