/** Long work in slices, so that whoever else is waiting is answered in between: the bot has one thread. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Steps } from "../text/steps.ts";

/** In ms: how long others may be kept waiting by one slice, and by the last step in it. */
const slice = 30;

/** Drives `steps` to their end. After each slice everything else that is due has its turn. */
export async function inTurns<Made>(steps: Steps<Made>): Promise<Made> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await nextTurn();
  }
}

/** `inTurns` for what is made of an object: whoever asks while it is under way waits for the same work. */
export function sharedInTurns<Of extends object, Made>(
  stepsFor: (of: Of) => Steps<Made>,
): (of: Of) => Promise<Made> {
  const underWay = new WeakMap<Of, Promise<Made>>();
  return (of) => {
    const known = underWay.get(of);
    if (known) return known;
    const making = inTurns(stepsFor(of)).finally(() => underWay.delete(of));
    underWay.set(of, making);
    return making;
  };
}
