/** Reads the import statements of TypeScript files: what a file needs of others, at run time or as types alone. */
import { builtinModules } from "node:module";
import { posix } from "node:path";

/** Paths from the project's root ("src/text/fold.ts") → what stands in the file. */
export type Files = ReadonlyMap<string, string>;

export type Import = {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** A path from the root, "node:…" for a built-in, or a package's name. */
  readonly target: string;
  readonly kind: "file" | "built-in" | "package";
  /** `import type` and `export type`: nothing is loaded. An inline `{ type X }` still loads the module. */
  readonly typeOnly: boolean;
};

/** All imports of all files, in order. */
export function importsOf(files: Files): Import[] {
  return [...files].flatMap(([path, source]) => importsIn(path, source));
}

/** The imports of one file: static, re-exported, for effect, and dynamic ones with a plain string. */
export function importsIn(path: string, source: string): Import[] {
  const code = withoutComments(source);
  return [...code.matchAll(statement), ...code.matchAll(forEffect), ...code.matchAll(dynamic)]
    .sort((one, other) => one.index - other.index)
    .map(({ groups }) => importOf(path, groups!.specifier!, groups!.type !== undefined));
}

/** The source without what only people read. A `//` inside a string goes with the rest of its line; imports hold none. */
export function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, " "))
    .replace(/(?<![:"'`\\])\/\/.*$/gmu, "");
}

// --- internal ---

/** The formatter sets statements at the start of a line; words inside a template text rarely stand there. */
const statement =
  /^(?:import|export)(?<type>\s+type\b(?!\s*(?:,|from\b)))?\s[^;'"`]*?\bfrom\s*["'](?<specifier>[^"'\n]+)["']/gmu;
const forEffect = /^import\s*["'](?<specifier>[^"'\n]+)["']/gmu;
const dynamic = /(?<![\w.$])import\s*\(\s*["'`](?<specifier>[^"'`$\n]+)["'`]/gu;

function importOf(from: string, specifier: string, typeOnly: boolean): Import {
  if (specifier.startsWith(".")) {
    return { from, specifier, target: posix.join(posix.dirname(from), specifier), kind: "file", typeOnly };
  }
  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) {
    return {
      from,
      specifier,
      target: `node:${specifier.replace(/^node:/u, "")}`,
      kind: "built-in",
      typeOnly,
    };
  }
  return { from, specifier, target: packageOf(specifier), kind: "package", typeOnly };
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
