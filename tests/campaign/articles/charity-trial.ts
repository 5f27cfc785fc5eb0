/** A court case: an accusation with its denial, what each side says, somebody who is not accused. */
import { asks, type Fixture, lies, said, says } from "../article.ts";

export const charityTrial: Fixture = {
  name: "charity-trial",
  title: "Hospice charity treasurer stole £186,000, court told",
  byline: "Hannah Blythe",
  publishedAt: "2026-02-09",
  truths: [
    says(
      "A jury was told that the former treasurer of a children's hospice charity stole almost £186,000 over four years, which he denies.",
      "£186,000",
      "denies eleven counts",
    ),
    says(
      "Geraint Pugh, 54, denies eleven counts of fraud and one count of false accounting.",
      "denies eleven counts",
    ),
    says(
      "Prosecutor Farah Aziz said that Pugh had held the only device that could approve payments from the Larkfield Trust's accounts.",
      "the only device",
    ),
    says(
      "The prosecution says that Pugh made 212 transfers to the account of a cleaning company that, it says, never cleaned anything.",
      "212 transfers",
    ),
    says(
      "The cleaning company's only director was Pugh's brother-in-law Neil Corrigan, who has not been charged.",
      "Neil Corrigan",
      "212 transfers",
    ),
    says(
      "Jurors were told to draw no conclusion from Corrigan's absence.",
      "draw no conclusion",
      "Neil Corrigan",
    ),
    says(
      "His barrister, Leonard Osei, said that Pugh accepted having made the transfers but believed that they were owed.",
      "Leonard Osei",
    ),
    says(
      "Osei said that Pugh had lent the charity his own money in 2018, when it was close to collapse.",
      "close to collapse",
    ),
    says("According to the prosecution there is no record of a loan.", "no record of a loan"),
    says(
      "Accountant Yusuf Demir told the court that he had found a gift of £12,000 from Pugh in the books for 2018.",
      "Yusuf Demir",
    ),
    says(
      "Demir agreed that the minutes of three meetings in 2018 were missing.",
      "minutes of three meetings",
      "Yusuf Demir",
    ),
    says("The alleged fraud came to light when a bank queried a payment of £9,400 in July 2023.", "£9,400"),
    says(
      "Molly Hart, a trainee in the charity's office, told the jury that several invoices carried the same number.",
      "Molly Hart",
      "carried the same number",
    ),
    says(
      "Pugh resigned in August 2023 and was arrested a month later.",
      "resigned in August",
      "arrested the following month",
    ),
    says(
      "The court heard that Pugh answered no questions in police interviews, on his solicitor's advice.",
      "answered no questions",
    ),
    says("The Larkfield Trust has said that no services were cut.", "no services were cut"),
    says(
      "Chief executive Ada Kirwan said that two people must now approve every payment above £500.",
      "Ada Kirwan",
    ),
    says("The trial is expected to last three weeks.", "last three weeks"),
  ],
  falsehoods: [
    lies("wrong number", "Geraint Pugh denies twelve counts of fraud.", "denies eleven counts"),
    lies(
      "wrong number",
      "The prosecution says that Mr Pugh made 221 transfers to a cleaning company.",
      "212 transfers",
    ),
    lies("wrong number", "A bank queried a payment of £4,900 in July 2023.", "£9,400"),
    lies(
      "swapped name",
      "Neil Corrigan denies eleven counts of fraud and one of false accounting.",
      "denies eleven counts",
    ),
    lies(
      "swapped name",
      "Yusuf Demir, Mr Pugh's barrister, said that his client believed the transfers were owed.",
      "Leonard Osei",
    ),
    lies("dropped negation", "Neil Corrigan has been charged.", "Neil Corrigan"),
    lies("dropped negation", "The Larkfield Trust has said that services were cut.", "no services were cut"),
    lies("hedge as fact", "The fraud came to light when a bank queried a payment of £9,400.", "£9,400"),
    lies(
      "unattributed",
      "Geraint Pugh stole almost £186,000 from the accounts of a children's hospice charity.",
      "£186,000",
    ),
    lies(
      "unattributed",
      "The transfers paid back a loan that Mr Pugh had made to the charity.",
      "close to collapse",
    ),
    lies("unattributed", "There was nobody behind Mr Pugh to look.", "nobody behind him"),
    lies("invented fact", "Mr Pugh was convicted of a similar offence in 2011.", "denies eleven counts"),
    lies("invented fact", "Dame Patricia Innes left a letter that confirms the loan.", "close to collapse"),
    lies(
      "joined facts",
      "Mr Pugh resigned because Molly Hart had compared the invoices.",
      "resigned in August",
      "Molly Hart",
    ),
    lies("turned round", "The charity lent Mr Pugh money in 2018, Mr Osei said.", "close to collapse"),
    lies(
      "turned round",
      "The court heard that Mr Pugh answered every question of the police.",
      "answered no questions",
    ),
    lies(
      "wrong citation",
      "Chief executive Ada Kirwan said that two people must now approve every payment above £500.",
      "£9,400",
    ),
  ],
  quotes: [
    said("Farah Aziz", "He was treasurer, bookkeeper and auditor in one"),
    said("Farah Aziz", "There was nobody behind him to look."),
    said("Leonard Osei", "This is not a story about a thief"),
    said(
      "Leonard Osei",
      "It is a story about a small charity that kept its promises on the back of an envelope.",
    ),
    said("Molly Hart", "I thought I had made a mistake, so I counted them again the next day"),
    said("An accountant called by the Crown, Yusuf Demir", "nothing that looks like a debt"),
  ],
  questions: [
    asks(
      "What does Mr Pugh say about the transfers?",
      says(
        "His barrister said that Mr Pugh accepted having made the transfers but believed that they were owed.",
        "Leonard Osei",
      ),
    ),
    asks(
      "How did the alleged fraud come to light?",
      says("The alleged fraud came to light when a bank queried a payment of £9,400 in July 2023.", "£9,400"),
    ),
    asks("What did the caravan cost?", null),
    asks("When will there be a verdict?", null),
  ],
};
