/** Timing for benchmarks: medians of repeated runs, in milliseconds. */

export type Sample = { readonly median: number; readonly p99: number; readonly least: number };

/** Runs `work` until `runs` samples are there, after a tenth as many that warm up and do not count. */
export async function measure(runs: number, work: () => unknown): Promise<Sample> {
  for (let warm = 0; warm < Math.ceil(runs / 10); warm += 1) await work();
  const times: number[] = [];
  for (let at = 0; at < runs; at += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return sampleOf(times);
}

export function sampleOf(times: readonly number[]): Sample {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { median: at(0.5), p99: at(0.99), least: sorted[0]! };
}

export const milliseconds = (value: number): string =>
  `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
