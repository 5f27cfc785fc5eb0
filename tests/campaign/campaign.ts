/** All tries over all articles, several at a time. */
import { type Attempted, attempt } from "./attempt.ts";
import { type Arrived, arrivalsOf } from "./honesty.ts";
import type { Misbehaviour } from "./misbehaviour.ts";
import { openRig, type Rig } from "./rig.ts";
import type { Subject } from "./subject.ts";

/** Each with an API and a store of its own: most of a try is waiting. */
const atOnce = 4;

export async function campaign(
  subjects: readonly Subject[],
  misbehaviours: readonly Misbehaviour[],
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Attempted[]> {
  const work = misbehaviours.flatMap((misbehaviour) =>
    subjects.flatMap((subject) =>
      misbehaviour
        .tries(subject)
        .slice(0, most)
        .map((one) => (rig: Rig) => attempt(rig, misbehaviour, subject, one)),
    ),
  );
  return inTurns(work);
}

export const honestRun = (subjects: readonly Subject[]): Promise<readonly Arrived[]> =>
  inTurns(subjects.map((subject) => (rig: Rig) => arrivalsOf(rig, subject)));

// --- internal ---

async function inTurns<Result>(work: readonly ((rig: Rig) => Promise<Result>)[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    const rig = await openRig();
    try {
      while (next < work.length) {
        const at = next++;
        results[at] = await work[at]!(rig);
      }
      requireSecret(rig);
    } finally {
      await rig.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, work.length) }, worker));
  return results;
}

/** The key is in no log line and in no fault. */
function requireSecret({ api, logged }: Rig): void {
  if (logged.some((line) => line.includes(api.key))) throw new Error("The key was logged.");
}
