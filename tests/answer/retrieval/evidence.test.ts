import { describe, expect, it } from "vitest";
import { type Evidence, evidenceOf } from "../../../src/answer/retrieval/evidence.ts";
import { rank } from "../../../src/answer/retrieval.ts";
import { contentOf } from "../../engine/content-of.ts";

const evidence = (text: string, question: string): Evidence => evidenceOf(rank(contentOf(text), question));

describe("what is to be named", () => {
  it.each([
    [
      "What is the name of the auditor?",
      "Before that the auditor must confirm it, and Lund Marine may appeal.",
    ],
    ["Who is the chairman of the traders?", "The firm said that the chairman of the traders was ill."],
    ["Which bank queried the payment?", "It came to light when a bank queried the payment."],
    ["Which church bought the bell?", "For a bell, most orders come from churches."],
    ["Which insurer will pay?", "Its insurer has not said whether it will pay."],
  ])("%s: has no name in “%s”", (question, text) => {
    expect(evidence(`${text}\n\nMembers of Lund Marine met.`, question).unnamed).toBe(1);
  });

  it.each([
    ["Who is the race director?", "The start was late, race director Callum Reid said."],
    ["Who is the head of safety?", "Three fires are too many, said Ditte Lund, head of safety."],
    ["Who is the chairman of the traders?", "The chairman of the traders, Hugh Pendry, disagreed."],
    ["What is the name of the prison?", "Pawiak, a prison, is closed."],
    ["Who is the director of the race?", "He was director of the race for years."],
    ["Which bank queried the payment?", "The bank queried the payment."],
    [
      "Which bank queried the payment?",
      "It was seen when a bank in Garsen, Lund Savings, queried the payment.",
    ],
    ["What pay rise did the firm offer?", "The firm did offer a pay rise of 4.5 per cent."],
  ])("%s: has one, or needs none, in “%s”", (question, text) => {
    const others = "Later Reid, Ditte Lund, Hugh Pendry and Lund Savings met in Garsen.";
    expect(evidence(`${text}\n\n${others}`, question).unnamed).toBe(0);
  });

  it("is looked for in a text of one word a hundred thousand times", () => {
    expect(evidence("auditor ".repeat(100_000), "What is the name of the auditor?").unnamed).toBe(1);
  });
});

describe("a statement turned round", () => {
  it.each([
    ["When did she win for the first time?", "She won for the second time; he crossed the line first.", 1],
    ["When did she win for the first time?", "She won for the first time in 2019.", 0],
    ["Who attacked the town?", "The army defended the town.", 1],
    ["Will the archive open on Sundays?", "The archive will close on Sundays.", 0],
  ] as const)("%s: “%s” %i", (question, text, turned) => {
    expect(evidence(text, question).turned).toBe(turned);
  });
});

describe("a value of the wanted kind", () => {
  it.each([
    ["How much did the repair cost?", "The repair took 15 minutes.", false],
    ["How much did the repair cost?", "The repair and a cable cost 64,000.", true],
    ["How much did the repair cost?", "The repair came to £6.4m.", true],
    ["What did the repair cost?", "The repair came to 214 million crowns.", true],
    ["How many fines were issued?", "He would not see a single fine issued.", false],
  ])("%s: “%s” %s", (question, text, has) => {
    expect(evidence(text, question).noValue).toBe(has ? 0 : 1);
  });

  it.each([
    ["How long will the barrier be?", "The barrier was voted on in an 11-hour session.", false],
    ["How long was the session?", "It was an 11-hour session.", true],
    ["How long has Reid run the race?", "Reid has run the race since 2017.", true],
    ["How long did Reid run the race?", "Reid ran the race from 2011 to 2017.", true],
    ["How long did Reid run the race?", "Reid ran the race in 2017.", false],
    ["How long is Acre Lane?", "Acre Lane has lost trade since 2017.", false],
    ["How long is Acre Lane?", "Acre Lane runs for two kilometres.", true],
    ["How long does it take to cast a bell?", "She has cast 148 bells since.", false],
    ["How long is the hall open?", "The hall is open from 11 a.m. to 5 p.m. that day.", true],
    ["When did the trial begin?", "His morning takings fell when the trial began.", false],
    ["When did the trial begin?", "The trial began this morning.", true],
    ["When did the trial begin?", "The trial began on Tuesday night.", true],
  ])("%s: “%s” %s", (question, text, has) => {
    expect(evidence(text, question).noTime).toBe(has ? 0 : 1);
  });
});

describe("what fits the question's words and not what it asks for", () => {
  it.each([
    ["What did the bank say about the loan?", "She says that the bank has a loan.", "unsaid", 1],
    ["What did the bank say about the loan?", "The bank said the loan was too large.", "unsaid", 0],
    [
      "What did Ada Lund say about the loan?",
      "Ada Lund met the bank. She said the loan was too large.",
      "unsaid",
      0,
    ],
    [
      "What did Ada Lund say about the loan?",
      "Norwegian President Ada Lund met the bank on Monday. The talks were short. The Norwegian president dismissed the loan as a trap.",
      "unsaid",
      0,
    ],
    ["Why did her father die?", "Her father did die in 2011. She has cast bells since.", "noReason", 1],
    ["Why did her father die?", "Her father did die after a fall.", "noReason", 0],
    [
      "Why did Ros vote against it?",
      "Ros cast a vote against it. He said that the roof leaks.",
      "noReason",
      0,
    ],
    ["Who won the race?", "Port Erran held the race.", "noDeed", 1],
    ["Who won the race?", "Karin Solheim won the race.", "noDeed", 0],
    ["What will happen to the workers?", "The union called on the workers.", "noFuture", 1],
    ["What will happen to the workers?", "The workers are to leave in May.", "noFuture", 0],
    [
      "How much did the hall cost last year?",
      "The trial of the hall will cost 48,000 crowns.",
      "otherTime",
      1,
    ],
    ["How much did the hall cost last year?", "The hall did cost 48,000 crowns last year.", "otherTime", 0],
    ["Which councils use all their lamps?", "The councils use some lamps.", "turned", 1],
    ["How many were cut?", "The group cut 640 jobs.", "uncounted", 0],
    ["Who did not object?", "The police did not object.", "denial", 0],
    ["Who did not object?", "The police did object.", "denial", 1],
    ["Is the hall open?", "The hall is closed.", "settled", 1],
    ["Is the hall open?", "The hall is large.", "settled", 0],
  ] as const)("%s: “%s” %s %i", (question, text, name, is) => {
    expect(evidence(text, question)[name]).toBe(is);
  });
});
