/** The trail: who was mentioned up to a point of the text, and who of them a pronoun there stands for. */
import { fits, type PronounKind, type Referent } from "./referent.ts";

export type Step = {
  readonly referent: Referent;
  readonly frame: number;
  readonly region: number;
  readonly token: number;
  /** The mention is the subject of its sentence or of a cue. */
  readonly subject: boolean;
  readonly speaker: boolean;
  /** It is the first subject of its sentence. */
  readonly main: boolean;
  readonly possessive: boolean;
};

/** Pronouns in news reach back a paragraph or two; further, a name is repeated. */
const reach = { steps: 30, frames: 6 };

export class Trail {
  readonly #steps: Step[] = [];

  add(step: Step): void {
    this.#steps.push(step);
  }

  /** The one, of those who `mayBe`, whom a pronoun at `at` most likely stands for; null if nobody fits. Bounded work. */
  antecedent(
    pronoun: PronounKind,
    at: Pick<Step, "frame" | "region" | "token" | "subject">,
    mayBe: (referent: Referent) => boolean = () => true,
  ): Referent | null {
    const scores = new Map<Referent, number>();
    for (const step of this.#near(at.frame)) {
      if (!fits(step.referent, pronoun) || !mayBe(step.referent)) continue;
      const score =
        salience(step, at) + (pronoun.gender !== null && step.referent.gender === pronoun.gender ? 1 : 0);
      scores.set(step.referent, Math.max(scores.get(step.referent) ?? Number.NEGATIVE_INFINITY, score));
    }
    return highest(scores);
  }

  /** Of those whom a description fits, the most salient near by; null if none was mentioned near. */
  mostSalient(
    fitting: readonly Referent[],
    at: Pick<Step, "frame" | "region" | "token" | "subject">,
  ): Referent | null {
    const scores = new Map<Referent, number>();
    for (const step of this.#near(at.frame)) {
      if (!fitting.includes(step.referent)) continue;
      scores.set(
        step.referent,
        Math.max(scores.get(step.referent) ?? Number.NEGATIVE_INFINITY, salience(step, at)),
      );
    }
    return highest(scores);
  }

  /** The only one near whom a pronoun fits; null if there are none or several. */
  onlyOne(pronoun: PronounKind, frame: number): Referent | null {
    const fitting = new Set<Referent>();
    for (const step of this.#near(frame))
      if (frame - step.frame <= 1 && fits(step.referent, pronoun)) fitting.add(step.referent);
    return fitting.size === 1 ? [...fitting][0]! : null;
  }

  /** The last who spoke in the frames up to `back` before `frame`. */
  lastSpeaker(frame: number, back: number): Referent | null {
    for (const step of this.#near(frame))
      if (step.speaker && step.frame < frame && frame - step.frame <= back) return step.referent;
    return null;
  }

  /** Steps from the last backwards, within reach. */
  *#near(frame: number): Generator<Step> {
    const least = Math.max(0, this.#steps.length - reach.steps);
    for (let at = this.#steps.length - 1; at >= least; at -= 1) {
      const step = this.#steps[at]!;
      if (frame - step.frame > reach.frames) return;
      yield step;
    }
  }
}

// --- internal ---

/** Weights: a subject outlives an object, who spoke outlives who was spoken of, and each sentence costs. */
function salience(step: Step, at: Pick<Step, "frame" | "region" | "token" | "subject">): number {
  const sentences = at.frame - step.frame;
  const paragraphs = at.region - step.region;
  let score = -2 * sentences - 0.5 * paragraphs;
  if (step.subject) score += 4;
  if (step.speaker) score += 2;
  if (step.main) score += 2;
  if (step.possessive) score -= 1;
  if (step.referent.kind === "person") score += 2;
  // "After meeting Zelensky, he said": a name before the subject in its own sentence is seldom who it is.
  if (sentences === 0 && !step.subject) score -= 2;
  return score;
}

/** The first of the highest: steps come from the last backwards, so that the nearest wins a tie. */
function highest(scores: ReadonlyMap<Referent, number>): Referent | null {
  let best: Referent | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [referent, score] of scores) {
    if (score <= most) continue;
    best = referent;
    most = score;
  }
  return best;
}
