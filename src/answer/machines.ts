/** AI systems that an article relies on, and how readers are told of them beside their words. Pure. */
import type { Line, Machines } from "../reply.ts";
import type { Source } from "../types.ts";

export const machinesOf = (sources: readonly Source[]): Machines =>
  sources.filter(({ kind }) => kind === "machine").map(({ name }) => name);

/** "Enoch, an AI system", or the name alone. By the whole name: the makers of a machine are people. */
export const named = (name: string, machines: Machines = []): Line => [
  { foreign: name },
  ...(machines.includes(name) ? [", an AI system"] : []),
];
