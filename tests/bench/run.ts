/** `npm run bench`: every benchmark, or those named. Ratios are of one run on one machine; single figures are not portable. */
import { cpus } from "node:os";
import { benchAcknowledgement } from "./acknowledgement.ts";
import { benchHeld } from "./held.ts";
import { benchHostileCheck } from "./hostile-check.ts";
import { benchReady } from "./ready.ts";
import { benchVerify } from "./verify.ts";
import { benchWarmSummary } from "./warm-summary.ts";

const benches: Readonly<Record<string, (print: (line: string) => void) => Promise<void>>> = {
  verify: benchVerify,
  "hostile-check": benchHostileCheck,
  held: benchHeld,
  acknowledgement: benchAcknowledgement,
  "warm-summary": benchWarmSummary,
  ready: benchReady,
};

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(benches);
print(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`);
for (const name of names) {
  const bench = benches[name];
  if (!bench)
    throw new Error(`There is no benchmark “${name}”; there are ${Object.keys(benches).join(", ")}.`);
  await bench(print);
}
