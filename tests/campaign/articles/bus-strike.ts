/** A labour dispute: two sides that contradict each other on facts, a mediator who does not say, estimates. */
import { asks, type Fixture, lies, said, says } from "../article.ts";

export const busStrike: Fixture = {
  name: "bus-strike",
  title: "Bus drivers to strike for five days as talks collapse",
  byline: null,
  publishedAt: "2026-11-06",
  truths: [
    says(
      "Bus drivers in the Marwood valley are to strike for five days from Monday after talks over rosters broke down.",
      "for five days from Monday",
    ),
    says("The strike leaves about 70,000 passengers a day without a service.", "70,000"),
    says(
      "The union said that 412 of its members at Valley Link voted for the strike and 37 against.",
      "412 of its members",
    ),
    says(
      "It is the first strike at Valley Link since the company took over the network in 2017.",
      "in 2017",
      "412 of its members",
    ),
    says(
      "The dispute is about split shifts, in which drivers work both peaks and are not paid for the hours in between.",
      "about split shifts",
    ),
    says("Valley Link wants to increase split shifts from two to three a week.", "from two a week"),
    says("The company has offered a 4.5 per cent pay rise in return.", "4.5 per cent", "from two a week"),
    says(
      "Managing director Stephen Farrow said that the union had walked away from an offer that most drivers would accept if they were asked.",
      "most drivers would accept",
    ),
    says(
      "Denise Okoro denied that the union had walked out of the talks.",
      "Ms Okoro denied",
      "Denise Okoro",
    ),
    says(
      "Farrow said that the unpaid breaks averaged three hours and ten minutes, while the union says that they average more than four hours.",
      "three hours and ten minutes",
      "more than four",
      "Stephen Farrow",
    ),
    says(
      "Neither side has published figures on the length of the breaks.",
      "Neither side",
      "three hours and ten minutes",
    ),
    says("Mediator Alun Prosser, a retired judge, would not say who had ended the meeting.", "Alun Prosser"),
    says("No buses will run on Monday and Tuesday.", "Monday and Tuesday"),
    says(
      "From Wednesday the company hopes to run six of its 58 routes with managers and agency staff.",
      "58 routes",
    ),
    says("School buses are not affected, because another operator runs them.", "School buses"),
    says(
      "The local chamber of commerce estimated the cost of a five-day strike at £1.8m but acknowledged that this was a rough guess.",
      "£1.8m",
    ),
    says("Hospital managers have asked staff to share cars.", "share cars"),
    says("Nadia Rahim, a care worker, said that she would have to cycle eleven miles.", "Nadia Rahim"),
    says("The county council pays Valley Link £6.4m a year and said that it would not intervene.", "£6.4m"),
    says(
      "The council may withhold part of its payment if fewer than half of the services run.",
      "withhold part",
      "£6.4m",
    ),
    says(
      "The union's mandate runs until the end of February, and further strikes have not been ruled out.",
      "ruled out",
      "end of February",
    ),
  ],
  falsehoods: [
    lies(
      "wrong number",
      "Of the union's members at Valley Link, 421 voted for the strike.",
      "412 of its members",
    ),
    lies("wrong number", "The county council pays Valley Link £4.6m a year.", "£6.4m"),
    lies(
      "wrong number",
      "From Wednesday the company hopes to operate sixteen of its 58 routes.",
      "58 routes",
    ),
    lies(
      "swapped name",
      "Stephen Farrow said the company's negotiators had no authority to change the rosters.",
      "no authority",
    ),
    lies(
      "swapped name",
      "The mediator, Denise Okoro, declined to say who had ended the meeting.",
      "Alun Prosser",
    ),
    lies("dropped negation", "School buses are affected.", "School buses"),
    lies("dropped negation", "The county council said it would intervene.", "£6.4m"),
    lies("hedge as fact", "From Wednesday the company will operate six of its 58 routes.", "58 routes"),
    lies("hedge as fact", "The strike will cost £1.8m.", "£1.8m"),
    lies(
      "unattributed",
      "The union's leaders misled members about the length of the unpaid breaks.",
      "accused its leaders",
    ),
    lies(
      "unattributed",
      "The union walked away from an offer that most drivers would accept.",
      "most drivers would accept",
    ),
    lies("unattributed", "The company's plan is unsafe.", "described the plan as unsafe"),
    lies("invented fact", "The government has asked both sides to return to the table.", "Alun Prosser"),
    lies("invented fact", "Passengers with season tickets will be refunded.", "Monday and Tuesday"),
    lies(
      "joined facts",
      "Nadia Rahim has to cycle because hospital managers asked staff to share cars.",
      "Nadia Rahim",
      "share cars",
    ),
    lies(
      "turned round",
      "Valley Link wants to cut the number of split shifts from three a week to two.",
      "from two a week",
    ),
    lies("turned round", "The company denied that it had walked out of the talks.", "Ms Okoro denied"),
    lies("wrong citation", "No buses will run on Monday and Tuesday.", "Nadia Rahim"),
  ],
  quotes: [
    said("Denise Okoro", "This has never been about the money"),
    said(
      "Denise Okoro",
      "A driver who starts at five and finishes at eight at night has no family life, whatever you pay him.",
    ),
    said("Stephen Farrow", "We left the door open and the lights on, and they chose to go home"),
    said("Denise Okoro", "You cannot negotiate with a fax machine"),
    said("Nadia Rahim", "Ask me again on Thursday."),
    said("Nadia Rahim", "I am on the drivers' side"),
  ],
  questions: [
    asks(
      "What is the dispute about?",
      says(
        "The dispute is about split shifts, under which drivers work both peaks and are not paid for the hours between.",
        "about split shifts",
      ),
    ),
    asks(
      "Are school buses affected?",
      says("School buses are run by another operator and are not affected.", "School buses"),
    ),
    asks("How much does a driver earn?", null),
    asks("Which side did the mediator blame?", null),
  ],
};
