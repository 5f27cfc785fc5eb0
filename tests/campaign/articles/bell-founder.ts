/** An interview: questions between, one speaker for most of it, her beliefs and plans kept as hers. */
import { asks, type Fixture, lies, said, says } from "../article.ts";

export const bellFounder: Fixture = {
  name: "bell-founder",
  title: "“I wanted it to be kind”: a bell founder on her trade",
  byline: "Leonie Strasser",
  publishedAt: "2026-05-30",
  truths: [
    says(
      "Ottilie Brandauer is the last of five generations of bell founders in Grassau.",
      "last of five generations",
    ),
    says(
      "Brandauer reopened the foundry in 2011, when she was 31, and has cast 148 bells since then.",
      "148 bells",
      "last of five generations",
    ),
    says("Her father died when Ottilie Brandauer was nine.", "when she was nine", "last of five generations"),
    says(
      "Brandauer says that her grandfather never wrote down the mixture of his clay, only the weather on the day.",
      "mixture of his clay",
      "fireproof box",
      "My grandfather",
    ),
    says("About one bell in twenty fails, Brandauer says.", "one in twenty", "How many of your bells fail"),
    says("Each failure costs her between 6,000 and 9,000 euros.", "6,000", "How many of your bells fail"),
    says("In 2019 Brandauer lost three bells in a row and considered giving up.", "In 2019"),
    says("Fewer than half of Brandauer's orders now come from churches, she says.", "fewer than half"),
    says(
      "A hospice in Linz strikes one of Brandauer's small bells each time somebody dies.",
      "hospice in Linz",
    ),
    says("Two families sued Brandauer in 2023 over the testing of bells on Saturdays.", "Two families"),
    says(
      "The court in Traunstein ruled that Brandauer may test bells for no more than forty minutes a week, and not before ten in the morning.",
      "Traunstein",
    ),
    says("Brandauer did not appeal against the court's ruling.", "did not appeal", "Traunstein"),
    says(
      "Neighbour Sepp Hollerieth said that he had nothing against the foundry and that the matter was settled for him.",
      "Sepp Hollerieth",
    ),
    says(
      "Brandauer believes that a program written by her student Malik Osterhues saves her a month on a large bell.",
      "Malik Osterhues",
    ),
    says("Brandauer still files the rim of each bell by hand.", "files the rim"),
    says(
      "The largest bell that Brandauer has cast, for the town hall of Rosenheim, weighed 2.1 tonnes and cost 64,000 euros.",
      "2.1 tonnes",
    ),
    says(
      "Brandauer says that she may have to turn down an order for a bell of more than three tonnes.",
      "more than three tonnes",
    ),
    says("The bank has so far refused Brandauer a loan for another furnace.", "so far refused"),
    says(
      "Osterhues has asked whether he could take over the foundry one day, and Brandauer has not said yes.",
      "take over one day",
    ),
    says("Brandauer has no children.", "no children"),
  ],
  falsehoods: [
    lies("wrong number", "Brandauer has cast 184 bells since she reopened the foundry.", "148 bells"),
    lies("wrong number", "About one in twelve of her bells fails, she says.", "one in twenty"),
    lies("wrong number", "The largest bell she has cast weighed 3.1 tonnes.", "2.1 tonnes"),
    lies(
      "swapped name",
      "Sepp Hollerieth wrote the program that calculates the profile of every bell.",
      "Malik Osterhues",
    ),
    lies(
      "swapped name",
      "The court in Rosenheim ruled that she might test for no more than forty minutes a week.",
      "Traunstein",
    ),
    lies("dropped negation", "Brandauer appealed against the ruling.", "did not appeal"),
    lies(
      "dropped negation",
      "Brandauer has told Osterhues that he is better than she was at his age.",
      "I have not told him",
    ),
    lies(
      "hedge as fact",
      "Brandauer has turned down an order for a bell of more than three tonnes.",
      "more than three tonnes",
    ),
    lies("hedge as fact", "Osterhues will take over the foundry.", "take over one day"),
    lies("unattributed", "The program saves a month on a large bell.", "Malik Osterhues"),
    lies("invented fact", "Brandauer employs four apprentices.", "148 bells"),
    lies(
      "invented fact",
      "The foundry was destroyed in the war and rebuilt in 1952.",
      "last of five generations",
    ),
    lies(
      "joined facts",
      "She lost three bells in 2019 because the clay was wrong.",
      "In 2019",
      "mixture of his clay",
    ),
    lies(
      "joined facts",
      "Brandauer reopened the foundry after two families had taken her to court.",
      "148 bells",
      "Two families",
    ),
    lies("turned round", "Brandauer took two families to court in 2023.", "Two families"),
    lies(
      "turned round",
      "More than half of Brandauer's orders now come from churches, she says.",
      "fewer than half",
    ),
    lies("wrong citation", "Brandauer has no children.", "2.1 tonnes"),
  ],
  quotes: [
    said(
      "Ottilie Brandauer",
      "Less than I hoped. I can tell you why a bell sounds wrong. My grandfather could tell you before it was cast",
    ),
    said(
      "Ottilie Brandauer",
      "I had the letter to the bank written. Then a parish in Tyrol rang and asked for four",
    ),
    said("Ottilie Brandauer", "It is rung more often than any cathedral's"),
    said("Ottilie Brandauer", "It was right about the note and wrong about the bell"),
    said("Ottilie Brandauer", "I wanted it to be kind."),
    said("Ottilie Brandauer", "He is better than I was at his age. I have not told him that either."),
  ],
  questions: [
    asks(
      "How much does a small bell cost?",
      says("A small bell starts at 1,800 euros.", "1,800 euros", "What does a bell cost"),
    ),
    asks(
      "Did she appeal against the court's ruling?",
      says(
        "Brandauer did not appeal against the ruling of the court in Traunstein.",
        "did not appeal",
        "Traunstein",
      ),
    ),
    asks("How many people work at the foundry?", null),
    asks("What is the name of her grandfather?", null),
  ],
};
