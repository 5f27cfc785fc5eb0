/** Walks over the import graph. */
import type { Import } from "./imports.ts";

/** All imports that loading `path` brings in at run time, directly or through other files; each once. */
export function reachable(imports: readonly Import[], path: string): Import[] {
  const byFile = Map.groupBy(imports, ({ from }) => from);
  const found: Import[] = [];
  const seen = new Set([path]);
  const waiting = [path];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const needed of byFile.get(file) ?? []) {
      if (file !== path && needed.typeOnly) continue;
      found.push(needed);
      if (needed.kind !== "file" || needed.typeOnly || seen.has(needed.target)) continue;
      seen.add(needed.target);
      waiting.push(needed.target);
    }
  }
  return found;
}

/** One cycle for each file from which an import leads back to it, as paths from that file to itself; each cycle once. */
export function cyclesOf(imports: readonly Import[]): string[][] {
  const needs = Map.groupBy(
    imports.filter(({ kind }) => kind === "file"),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const cycles: string[][] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at !== -1) cycles.push([...path.slice(at), file]);
    if (at !== -1 || done.has(file)) return;
    for (const { target } of needs.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of needs.keys()) walk(file, []);
  return cycles;
}
