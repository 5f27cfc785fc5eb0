/** Sports: times and places, a dispute about facts, who did what first. */
import { asks, type Fixture, lies, said, says } from "../article.ts";

export const coastalRace: Fixture = {
  name: "coastal-race",
  title: "Alemayehu wins coast race after leader is disqualified",
  byline: "Ewan Sellick",
  publishedAt: "2026-04-18",
  truths: [
    says(
      "Tigist Alemayehu won the Skerry Coast ultramarathon for a second time after the runner who finished first was disqualified.",
      "for the second time",
    ),
    says(
      "Alemayehu, a nurse from Dundee, finished the 87-kilometre race in 8 hours, 41 minutes and 12 seconds.",
      "a nurse from Dundee",
    ),
    says(
      "Karin Solheim of Norway had reached the harbour almost four minutes before Alemayehu.",
      "almost four minutes",
      "a nurse from Dundee",
    ),
    says(
      "Officials ruled that Solheim had missed the checkpoint at Gannet Head and so cut about 1.3 kilometres from the course.",
      "1.3 kilometres",
      "Karin Solheim",
    ),
    says("Solheim did not protest against the decision.", "did not protest"),
    says("No leader of the race had been disqualified before in its 22 years.", "the 22 years"),
    says(
      "Race director Callum Reid said that visibility at Gannet Head had fallen to less than 20 metres.",
      "less than 20 metres",
    ),
    says(
      "Two other runners took the same wrong turn but noticed it and went back, according to Reid.",
      "two other runners",
    ),
    says(
      "Callum Reid rejected the idea that the course had been badly marked.",
      "rejected the idea",
      "Callum Reid",
    ),
    says(
      "Bryn Maddox, who finished ninth, said that he had counted no more than a dozen flags.",
      "Bryn Maddox",
      "forty flags",
    ),
    says(
      "The Association of Trail Runners said that it would ask the organisers for photographs of the course.",
      "Association of Trail Runners",
    ),
    says("Iker Zubiri of Spain won the men's race in a course record of 7:19:48.", "Iker Zubiri"),
    says("The previous record of the men's race had stood since 2014.", "since 2014", "Iker Zubiri"),
    says(
      "Jonas Keller, last year's winner, gave up after 62 kilometres with an injured ankle.",
      "Jonas Keller",
    ),
    says("Of the 611 runners who started, 498 reached the finish.", "611 runners"),
    says(
      "The mountain rescue team took eleven runners off the course, most of them with hypothermia.",
      "hypothermia",
    ),
    says(
      "Fiona Abara, leader of the rescue team, said that too many people had set out without a waterproof jacket.",
      "Fiona Abara",
    ),
    says("Reid said that kit checks at the start had been dropped in 2022 to save time.", "in 2022"),
    says("Next year's race might start an hour later if fog is forecast, Reid said.", "an hour later"),
    says(
      "Alemayehu said that she had offered half of the prize to Solheim, who refused it.",
      "offered half",
      "The prize for the winner",
    ),
    says("The race raised £212,000 for the lifeboat station at Port Erran.", "£212,000"),
  ],
  falsehoods: [
    lies(
      "wrong number",
      "Alemayehu finished the 87-kilometre race in 8 hours 14 minutes and 12 seconds.",
      "a nurse from Dundee",
    ),
    lies("wrong number", "Of 611 runners who started, 489 finished.", "611 runners"),
    lies("wrong number", "Zubiri broke the course record by more than sixteen minutes.", "Iker Zubiri"),
    lies("swapped name", "Tigist Alemayehu missed the checkpoint at Gannet Head.", "1.3 kilometres"),
    lies("swapped name", "Jonas Keller broke the course record, finishing in 7:19:48.", "Iker Zubiri"),
    lies("dropped negation", "Solheim protested against the ruling.", "did not protest"),
    lies("dropped negation", "Zubiri said he had known how fast he was going.", "his watch had stopped"),
    lies("hedge as fact", "Next year's race will start an hour later.", "an hour later"),
    lies("hedge as fact", "Kit checks at the start are being brought back.", "in 2022"),
    lies("unattributed", "There were only a dozen flags on the headland.", "Bryn Maddox", "forty flags"),
    lies("unattributed", "Too many people set out without a waterproof jacket.", "Fiona Abara"),
    lies("invented fact", "Solheim has been banned from next year's race.", "did not protest"),
    lies("invented fact", "One runner broke a leg at Gannet Head.", "hypothermia"),
    lies("joined facts", "Jonas Keller gave up because of the fog.", "Jonas Keller", "less than 20 metres"),
    lies(
      "turned round",
      "Solheim said she had offered half of the prize to Alemayehu, who had refused.",
      "offered half",
    ),
    lies(
      "turned round",
      "Alemayehu reached the harbour almost four minutes before Solheim.",
      "almost four minutes",
      "a nurse from Dundee",
    ),
    lies(
      "wrong citation",
      "The race raised £212,000 for the lifeboat station at Port Erran.",
      "Jonas Keller",
    ),
  ],
  quotes: [
    said("Tigist Alemayehu", "I did not win this on the road and I won't pretend that I did"),
    said("Tigist Alemayehu", "Karin was stronger than me today. She just had the fog at the wrong moment."),
    said("Karin Solheim", "The flags were there. I ran past them with my head down"),
    said("Karin Solheim", "That is my mistake and nobody else's."),
    said(
      "Callum Reid",
      "There were forty flags on that headland at dawn and there were forty there when we took them down",
    ),
    said("Tigist Alemayehu", "She said I could buy her dinner instead, so I am doing that"),
    said("Callum Reid", "open to bringing them back"),
  ],
  questions: [
    asks(
      "Who won the men's race, and in what time?",
      says("Spain's Iker Zubiri won the men's race in 7:19:48.", "Iker Zubiri"),
    ),
    asks(
      "Why was Solheim disqualified?",
      says(
        "Officials ruled that Karin Solheim had missed the checkpoint at Gannet Head, cutting about 1.3 kilometres from the course.",
        "1.3 kilometres",
        "Karin Solheim",
      ),
    ),
    asks("How old is Tigist Alemayehu?", null),
    asks("Who sponsored the race?", null),
  ],
};
