/** One run a key: who comes while it runs waits for the same result, and is told how far it is. */
import type { Stage } from "../engine/engine.ts";

type Tell = (stage: Stage) => void;

export type SharedRuns = <Result>(
  key: string,
  progress: Tell | undefined,
  run: (tell: Tell) => Promise<Result>,
) => {
  readonly result: Promise<Result>;
  /** Somebody else had begun it. */
  readonly joined: boolean;
};

/** Nothing is remembered after a run, so a failure is tried anew by the next caller. */
export function sharedRuns(): SharedRuns {
  const running = new Map<string, Running>();
  return <Result>(key: string, progress: Tell | undefined, run: (tell: Tell) => Promise<Result>) => {
    const known = running.get(key);
    if (known) {
      listen(known, progress);
      return { result: known.result as Promise<Result>, joined: true };
    }
    const started: Running = { listeners: new Set(), last: null, result: Promise.resolve() };
    listen(started, progress);
    const result = run((stage) => tellAll(started, stage)).finally(() => running.delete(key));
    started.result = result;
    running.set(key, started);
    return { result, joined: false };
  };
}

// --- internal ---

type Running = { readonly listeners: Set<Tell>; last: Stage | null; result: Promise<unknown> };

/** Who comes late hears at once how far it is. */
function listen(running: Running, progress: Tell | undefined): void {
  if (!progress) return;
  running.listeners.add(progress);
  if (running.last) progress(running.last);
}

function tellAll(running: Running, stage: Stage): void {
  running.last = stage;
  for (const tell of running.listeners) tell(stage);
}
