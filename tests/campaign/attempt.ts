/** Makes one try: what reached the reader, how long it took, and what the cache gives back afterwards. */

import type { Misbehaviour, Try } from "./misbehaviour.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import type { Rig } from "./rig.ts";
import type { Subject } from "./subject.ts";

export type Attempted = {
  readonly misbehaviour: string;
  readonly group: Misbehaviour["group"];
  readonly article: string;
  readonly outcome: Outcome;
  readonly ms: number;
  /** Thrown instead of an answer: a reader would see an apology. */
  readonly thrown: string | null;
  /** What the cache gave back, with no model to ask. Null: nothing was kept. */
  readonly kept: Outcome | null;
};

let guilds = 0;

/** In a guild of its own, so that no try reads what another one left. */
export async function attempt(
  rig: Rig,
  misbehaviour: Misbehaviour,
  subject: Subject,
  one: Try,
): Promise<Attempted> {
  const read = one.subject ?? subject;
  guilds += 1;
  const revision = { ...read.content, guildId: `guild-${guilds}` };
  rig.api.forget();
  rig.api.respond(one.respond);
  const pipeline = rig.pipeline(one.deadlines === undefined ? {} : { deadlines: one.deadlines });
  const ask = (asked: typeof pipeline) =>
    one.question === undefined
      ? asked.digest(revision, { length: "long" })
      : asked.answer(revision, { text: one.question });
  const began = performance.now();
  const result = await ask(pipeline).catch((fault: unknown) => String(fault));
  const ms = performance.now() - began;
  const asked = rig.api.requests.length;
  rig.api.respond({ status: 500 });
  const again = await ask(rig.pipeline()).catch((fault: unknown) => String(fault));
  const isKept = rig.api.requests.length === asked && typeof again !== "string";
  return {
    misbehaviour: misbehaviour.name,
    group: misbehaviour.group,
    article: subject.fixture.name,
    outcome: typeof result === "string" ? nothing : outcomeOf(read, result),
    ms,
    thrown: typeof result === "string" ? result : null,
    kept: isKept ? outcomeOf(read, again) : null,
  };
}

// --- internal ---

const nothing: Outcome = {
  statements: 0,
  wrongStatements: [],
  quotes: 0,
  wrongQuotes: [],
  wrongSources: [],
  instead: null,
  anything: false,
};
