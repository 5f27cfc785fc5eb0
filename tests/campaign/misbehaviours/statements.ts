/** Statements that the article does not carry: written by people, by kind, or made by rule. */
import type { FalseKind } from "../article.ts";
import type { Misbehaviour } from "../misbehaviour.ts";
import { type Claimed, sourceNamed } from "../model/draft-output.ts";
import { claimOf } from "../model/honest.ts";
import type { Subject } from "../subject.ts";
import { inGroups, writing } from "./writing.ts";

const kinds: readonly FalseKind[] = [
  "wrong number",
  "swapped name",
  "dropped negation",
  "hedge as fact",
  "unattributed",
  "invented fact",
  "joined facts",
  "turned round",
  "wrong citation",
  "instruction obeyed",
];

export const statementMisbehaviours: readonly Misbehaviour[] = [
  ...kinds.map((kind) => stating(kind, (subject) => listed(subject, kind), 2)),
  stating("cites passages that do not exist", (subject) =>
    subject.fixture.truths
      .slice(0, 4)
      .map(({ text }, at) => ({ text, passages: [[0], [-3], [999], [1, 100_000]][at]! })),
  ),
  stating("cites passages that do not carry it", misplaced),
  stating("cites nothing at all", (subject) =>
    subject.fixture.falsehoods.slice(0, 3).map(({ text }) => ({ text, passages: [] })),
  ),
  stating("invented names and numbers", () => [
    { text: "Margaret Thorne, who chairs the committee, called for an inquiry.", passages: [1, 2] },
    { text: "Some 17,450 people had signed a letter by Friday evening.", passages: [1] },
  ]),
  {
    name: "invented sources",
    group: "sources and numbers",
    tries: (subject) => inGroups(invented, 2).map((sources) => writing(subject, () => ({ sources }))),
  },
];

/** Everything that is false of an article by hand, as a writer would cite it. */
export const listed = (subject: Subject, kind?: FalseKind): readonly Claimed[] =>
  subject.fixture.falsehoods
    .filter((one) => kind === undefined || one.kind === kind)
    .map((one) => claimOf(subject, one));

// --- internal ---

const invented = [
  sourceNamed("The Northern Chronicle", "outlet"),
  sourceNamed("Institute for Applied Foresight", "organisation", "https://foresight.example/report"),
  sourceNamed("Margaret Thorne", "person"),
  sourceNamed("GPT-9", "machine"),
];

function stating(name: string, make: (subject: Subject) => readonly Claimed[], each = 2): Misbehaviour {
  const group =
    name.startsWith("invented n") || name.includes("exist") ? "sources and numbers" : "statements";
  return {
    name,
    group,
    tries: (subject) => inGroups(make(subject), each).map((claims) => writing(subject, () => ({ claims }))),
  };
}

/** True sentences that cite the passage half an article further on. */
function misplaced(subject: Subject): readonly Claimed[] {
  const count = subject.content.passages.length;
  return subject.fixture.truths.slice(2, 6).map((truth) => {
    const claim = claimOf(subject, truth);
    const far = ((claim.passages[0]! - 1 + Math.floor(count / 2)) % count) + 1;
    return { ...claim, passages: [far] };
  });
}
