/** A finding of science: hedges, ranges, a limit that the authors name, an outside voice, who paid. */
import { asks, type Fixture, lies, said, says } from "../article.ts";

export const seagrassStudy: Fixture = {
  name: "seagrass-study",
  title: "Irish seagrass may hold twice the carbon on the books",
  byline: "Niamh Corless",
  publishedAt: "2026-06-17",
  truths: [
    says(
      "A study suggests that seagrass meadows off the west coast of Ireland may store more carbon than had been assumed.",
      "west coast of Ireland",
    ),
    says(
      "Researchers of the Marine Institute of Cleggan took 84 cores of sediment from six bays in Galway and Mayo.",
      "84 cores",
    ),
    says(
      "In four of the bays they found carbon layers that had been undisturbed for about 2,000 years.",
      "four of the bays they found",
    ),
    says("Earlier studies had usually gone no deeper than one metre.", "depth of one metre"),
    says("The team estimates that the six meadows hold 90,000 to 140,000 tonnes of carbon.", "90,000"),
    says("The estimate is roughly twice the figure in the national inventory.", "roughly twice", "90,000"),
    says(
      "According to the authors, the national inventory relies on measurements from the Mediterranean.",
      "Mediterranean",
    ),
    says("The study does not show that the meadows absorb more carbon today.", "does not show"),
    says("Most of the carbon that the team found was laid down centuries ago.", "centuries ago"),
    says(
      "Dr Aoife Brannigan said that the loss of a meadow could release carbon that has been out of circulation since Roman times.",
      "Roman times",
      "Aoife Brannigan",
    ),
    says(
      "Hugo Lindahl of Uppsala University, who was not involved, called the cores impressive but warned against applying the result elsewhere.",
      "Hugo Lindahl",
    ),
    says(
      "Lindahl said that the dating of the deepest layers rests on only seven samples.",
      "seven samples",
      "Hugo Lindahl",
    ),
    says(
      "Seagrass in Irish waters has declined by about a third since the 1980s, according to the National Parks and Wildlife Service.",
      "about a third",
    ),
    says(
      "Boat anchors, dredging and run-off from farms are among the causes of the decline.",
      "Boat anchors",
      "about a third",
    ),
    says("Two of the six bays are protected areas and four are not.", "protected areas"),
    says(
      "The environment department said that it would consider the findings at the next revision of the inventory, in 2028.",
      "in 2028",
    ),
    says(
      "A spokesperson for the department said that no decision had been made on extending protection.",
      "no decision had been made",
      "in 2028",
    ),
    says(
      "The fishermen's association of Connemara said that it had not been consulted about the study and feared new limits on dredging.",
      "not been consulted",
    ),
    says("The Ocean Trust, a charity that campaigns for marine reserves, contributed €60,000.", "€60,000"),
    says(
      "The authors state that the charity had no part in the study's design or in the decision to publish.",
      "no part in the design",
    ),
  ],
  falsehoods: [
    lies("wrong number", "The researchers took 48 cores of sediment from six bays.", "84 cores"),
    lies(
      "wrong number",
      "The six meadows hold between 90,000 and 410,000 tonnes of carbon, the team estimates.",
      "90,000",
    ),
    lies(
      "wrong number",
      "The estimate is roughly three times the figure in the national inventory.",
      "roughly twice",
    ),
    lies("swapped name", "Hugo Lindahl led the work.", "who led the work", "Hugo Lindahl"),
    lies("swapped name", "The Irish Research Fund campaigns for marine reserves.", "€60,000"),
    lies(
      "dropped negation",
      "The study shows that the meadows are absorbing more carbon today.",
      "does not show",
    ),
    lies(
      "dropped negation",
      "A decision has been made on extending protection, a spokesperson said.",
      "no decision had been made",
    ),
    lies(
      "hedge as fact",
      "Seagrass meadows off the west coast of Ireland store more carbon than anyone had assumed.",
      "west coast of Ireland",
    ),
    lies(
      "hedge as fact",
      "Losing a meadow will release carbon that has been out of circulation since Roman times.",
      "Roman times",
    ),
    lies("unattributed", "Scallop boats have worked two of the bays for generations.", "scallop boats"),
    lies("unattributed", "Six bays on one stretch of coast are a beginning, not a map.", "not a map"),
    lies("invented fact", "The team also found microplastics in the cores.", "84 cores"),
    lies("invented fact", "Ireland will ban dredging in the six bays from 2028.", "in 2028"),
    lies(
      "joined facts",
      "The range is wide because the dating rests on only seven samples.",
      "The range is wide",
      "seven samples",
    ),
    lies(
      "turned round",
      "Four of the six bays are protected areas; the other two are not.",
      "protected areas",
    ),
    lies(
      "turned round",
      "Seagrass has increased by about a third in Irish waters since the 1980s.",
      "about a third",
    ),
    lies("wrong citation", "Two of the six bays are protected areas and four are not.", "€60,000"),
  ],
  quotes: [
    said("Dr Aoife Brannigan", "We kept expecting the bottom of it, and the bottom did not come"),
    said(
      "Dr Aoife Brannigan",
      "That does not mean that every meadow is like this. It means that we have been measuring with a short ruler.",
    ),
    said("Prof Hugo Lindahl", "Six bays on one stretch of coast are a beginning, not a map"),
    said("Máirtín Ó Flatharta", "and the grass is still there"),
  ],
  questions: [
    asks(
      "Who paid for the research?",
      says(
        "The research was paid for by the Irish Research Fund, with €60,000 from the Ocean Trust.",
        "€60,000",
      ),
    ),
    asks(
      "Does the study show that meadows absorb more carbon now?",
      says("The study does not show that the meadows are absorbing more carbon today.", "does not show"),
    ),
    asks("How much carbon is stored in Bantry Bay?", null),
    asks("How many species live in the meadows?", null),
  ],
};
