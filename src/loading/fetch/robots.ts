/** Whether a site lets us read a page: its robots.txt (RFC 9309). */
import robotsParser from "robots-parser";
import { UserError } from "../../errors.ts";
import { said } from "../../words/said.ts";
import type { Answer } from "./exchange.ts";
import { ownRules, stepsFor } from "./own-rules.ts";
import { robotName } from "./user-agent.ts";

/** Asks for an address with redirects followed, each of them guarded. */
export type AskFor = (url: URL) => Promise<Answer>;

export interface Robots {
  /** Throws UserError: the site forbids the page to us, or fails to say. */
  refuseForbidden(url: URL, ask: AskFor): Promise<void>;
}

/** Keeps what sites said for a while; nothing is kept of a site that failed to say. `now` in milliseconds. */
export function createRobots(robotsBytes: number, now: () => number = Date.now): Robots {
  const kept = new Map<string, Kept>();
  const rulesFor = async (origin: string, ask: AskFor): Promise<string | null> => {
    const known = kept.get(origin);
    if (known && known.until > now()) return known.rules;
    const rules = await rulesOf(robotsAt(origin), ask, robotsBytes);
    kept.delete(origin);
    kept.set(origin, { rules, until: now() + keptTime });
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
    return rules;
  };
  return {
    async refuseForbidden({ origin, href }, ask) {
      const rules = await rulesFor(origin, ask);
      if (rules === null) return;
      if (stepsFor(rules, href) > mostSteps) throw new UserError(said("loading.robots-unknown"));
      if (robotsParser(robotsAt(origin).href, rules).isAllowed(href, robotName) === false)
        throw new UserError(said("loading.robots"));
    },
  };
}

// --- internal ---

/** `rules`: null where the site has none. */
type Kept = { readonly rules: string | null; readonly until: number };
/** RFC 9309 lets a day pass; a site that changes its mind is heard sooner. */
const keptTime = 600_000;
const mostKept = 200;
/** A tenth of a second of the bot's own thread. A hostile file takes ten seconds; the longest real ones a millisecond. */
const mostSteps = 40_000_000;

const robotsAt = (origin: string): URL => new URL("/robots.txt", origin);

/** 4xx: the site has no rules, everything is allowed; 5xx and whatever else is unclear: nothing is (RFC 9309, 2.3.1). */
async function rulesOf(url: URL, ask: AskFor, robotsBytes: number): Promise<string | null> {
  const answer = await askedFor(url, ask);
  if (answer === null) return null;
  if (answer.status >= 200 && answer.status <= 299)
    return ownRules(new TextDecoder().decode(await answer.bytes(robotsBytes, true)), robotName);
  answer.discard();
  if (answer.status >= 400 && answer.status <= 499) return null;
  throw new UserError(said("loading.robots-unknown"));
}

/** Null where redirects lead nowhere: such a file counts as none (RFC 9309, 2.3.1.2). */
async function askedFor(url: URL, ask: AskFor): Promise<Answer | null> {
  try {
    return await ask(url);
  } catch (fault) {
    if (fault instanceof UserError && fault.said?.key.startsWith("loading.redirect-")) return null;
    throw fault;
  }
}
