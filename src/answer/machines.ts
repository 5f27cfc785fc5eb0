/** AI systems that an article relies on, and how readers are told of them beside their words. Pure. */
import type { Line, Machines } from "../reply.ts";
import type { Source } from "../types.ts";
import { type Speech, speak } from "../words/speak.ts";

export const machinesOf = (sources: readonly Source[]): Machines =>
  sources.filter(({ kind }) => kind === "machine").map(({ name }) => name);

/** "Enoch, an AI system", or the name alone. By the whole name: the makers of a machine are people. */
export const named = (name: string, machines: Machines = [], speech: Speech = speak("en")): Line =>
  machines.includes(name) ? speech.line("reply.machine", { name: { foreign: name } }) : [{ foreign: name }];
