/** Trouble on the way: the API refuses, is slow, falls silent or breaks off; once, or for as long as one asks. */
import type { Received, Scripted, Trouble } from "../../messages-api/script.ts";
import type { Misbehaviour, Try } from "../misbehaviour.ts";
import { honestly } from "../model/honest.ts";
import type { Subject } from "../subject.ts";
import { firstTruths } from "./writing.ts";

export const transportMisbehaviours: readonly Misbehaviour[] = [
  failing("429 with retry-after", { status: 429, headers: { "retry-after": "0.02" } }),
  failing("429 with a long retry-after", { status: 429, headers: { "retry-after": "3600" } }),
  failing("429 without retry-after", { status: 429 }),
  failing("529", { status: 529 }),
  failing("500", { status: 500 }),
  failing("502 from a proxy", {
    status: 502,
    body: "<html><body>Bad gateway</body></html>",
    headers: { "content-type": "text/html" },
  }),
  failing("key refused", { status: 401 }),
  failing("no credit", { status: 402 }),
  troubled("stalled before headers", { breaks: "stall before headers" }),
  troubled("stalled stream", { breaks: "stall midway" }),
  troubled("dropped before headers", { breaks: "drop before headers" }),
  troubled("dropped midway", { breaks: "drop midway" }),
  troubled("error event midway", { breaks: "error midway" }),
  troubled("slow headers", { headersAfter: 400 }),
  failing("wrong content type", {
    status: 200,
    body: "<html><body>Please log in to the network</body></html>",
    headers: { "content-type": "text/html" },
  }),
];

// --- internal ---

function failing(name: string, failed: Scripted): Misbehaviour {
  return onTheWay(name, () => failed);
}

function troubled(name: string, trouble: Trouble): Misbehaviour {
  return onTheWay(name, (honest) => ("status" in honest ? honest : { ...honest, trouble }));
}

/** Once, so that a second try has its answer; for ever; and for all but the draft. */
function onTheWay(name: string, broken: (honest: Scripted) => Scripted): Misbehaviour {
  return {
    name,
    group: "the way to it",
    tries: (subject) => [
      tryWhere(subject, broken, (at) => at === 0),
      tryWhere(subject, broken, () => true),
      tryWhere(subject, broken, (at) => at > 0),
    ],
  };
}

function tryWhere(
  subject: Subject,
  broken: (honest: Scripted) => Scripted,
  isBroken: (at: number) => boolean,
): Try {
  const honest = honestly(subject, {
    truths: firstTruths(subject),
    quotes: subject.fixture.quotes.slice(0, 1),
  });
  let at = 0;
  return {
    respond: (request: Received) => {
      const said = honest(request);
      return isBroken(at++) ? broken(said) : said;
    },
  };
}
