import { UserError } from "../../../../src/errors.ts";

/** The key of the sentence that `run` refuses with. Throws what is no refusal, and where there is none. */
export function keyOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (fault) {
    if (fault instanceof UserError) return fault.said?.key;
    throw fault;
  }
  throw new Error("It was not refused");
}

/** The same for what ends later. */
export async function keyOfLater(work: Promise<unknown>): Promise<string | undefined> {
  const fault: unknown = await work.then(
    () => new Error("It was not refused"),
    (error: unknown) => error,
  );
  if (fault instanceof UserError) return fault.said?.key;
  throw fault;
}
