/** How many calls a crowd costs: a thousand digests of one article at once, and quotes and sources. */
import { honestly } from "./model/honest.ts";
import { openRig } from "./rig.ts";
import type { Subject } from "./subject.ts";

export type Crowd = {
  readonly asked: number;
  /** Calls by kind. */
  readonly calls: Readonly<Record<string, number>>;
  /** Different digests among those given out. */
  readonly digests: number;
  readonly ms: number;
  readonly callsForQuotesAndSources: number;
};

export async function crowdOn(subject: Subject, asked = 1_000): Promise<Crowd> {
  const rig = await openRig();
  try {
    const { truths, falsehoods, quotes } = subject.fixture;
    // Two false ones among them, so that there is something to mend and something to judge.
    const drafted = {
      truths: [...falsehoods.slice(0, 2), ...truths.slice(0, 6)],
      quotes: quotes.slice(0, 4),
    };
    rig.api.respond(honestly(subject, drafted));
    const revision = { ...subject.content, guildId: "crowd" };
    const pipeline = rig.pipeline();
    const began = performance.now();
    const digests = await Promise.all(
      Array.from({ length: asked }, (_, at) =>
        pipeline.digest(revision, { length: "long" }, { memberId: `member-${at}` }),
      ),
    );
    const ms = performance.now() - began;
    const calls = rig.api.calls();
    rig.api.forget();
    for (let at = 0; at < 100; at += 1) {
      pipeline.quotes(revision);
      pipeline.sources(revision);
    }
    const texts = new Set(digests.map(({ claims }) => JSON.stringify(claims)));
    return { asked, calls, digests: texts.size, ms, callsForQuotesAndSources: rig.api.requests.length };
  } finally {
    await rig.close();
  }
}
