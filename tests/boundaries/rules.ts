/** The dependency rule, as functions from a set of files to what breaks it. Each finding names the rule and the import. */
import { cyclesOf, reachable } from "./graph.ts";
import { type Files, type Import, importsOf, withoutComments } from "./imports.ts";

export type Rule = { readonly name: string; readonly findings: (files: Files) => string[] };

export const rules: readonly Rule[] = [
  {
    name: "text, verify and types reach no I/O",
    findings: (files) =>
      [...files.keys()]
        .filter((path) => isPure(path))
        .flatMap((path) => reachable(importsOf(files), path).filter(doesInputOutput))
        .map(say),
  },
  {
    name: "text imports only text and types",
    findings: forbid(
      (path) => path.startsWith("src/text/"),
      (needed) =>
        needed.kind === "file" && !needed.target.startsWith("src/text/") && needed.target !== "src/types.ts",
    ),
  },
  {
    name: "verify never imports an engine",
    findings: forbid(
      (path) => path.startsWith("src/verify/"),
      (needed) => needed.target.startsWith("src/engine/"),
    ),
  },
  {
    name: "commands import answer, loading, verify, text and the contract types; the store by its interface",
    findings: forbid(
      (path) => path.startsWith("commands/"),
      (needed) => !mayCommandsImport(needed),
    ),
  },
  {
    name: "only src/discord imports discord.js at run time",
    findings: forbid(
      (path) => !path.startsWith("src/discord/"),
      (needed) =>
        !needed.typeOnly && (needed.target === "discord.js" || needed.target.startsWith("@discordjs/")),
    ),
  },
  {
    name: "what is loaded in production is among the dependencies of package.json",
    findings: undeclared,
  },
  {
    name: "only src/engine/claude.ts imports the Anthropic SDK",
    findings: forbid(
      (path) => path !== "src/engine/claude.ts",
      (needed) => needed.target === "@anthropic-ai/sdk" && !needed.typeOnly,
    ),
  },
  {
    name: "only main.ts, cli.ts, deploy.ts and the playground name a concrete store or engine",
    findings: forbid(
      (path) => !isRoot(path),
      (needed) => isConcrete(needed.target) && folderOf(needed.from) !== folderOf(needed.target),
    ),
  },
  {
    name: "only src/config.ts reads process.env",
    findings: (files) => textOutside(files, ["src/config.ts"], readsEnvironment),
  },
  {
    name: "only src/verify/brand.ts casts to a verified type",
    findings: (files) => textOutside(files, ["src/verify/brand.ts"], castsToVerified),
  },
  {
    name: "only src/verify uses the brand",
    findings: forbid(
      (path) => !path.startsWith("src/verify/"),
      (needed) => needed.target === "src/verify/brand.ts",
    ),
  },
  {
    name: "no import cycles",
    findings: (files) =>
      cyclesOf(importsOf(files).filter((needed) => !needed.typeOnly)).map((cycle) => cycle.join(" → ")),
  },
  { name: "every folder of src has a README.md", findings: foldersWithoutReadme },
];

// --- internal ---

/** Packages that compute and do nothing else, which pure code may use. */
const computing: ReadonlyMap<string, string> = new Map([
  ["stemmer", "word stems"],
  ["diff", "shows what differs between two texts"],
  ["approx-string-match", "finds the nearest words"],
  ["zod", "checks shapes of data"],
]);

/** What commands may know of the rest, by path. A folder ends in "/". */
const openToCommands = [
  "commands/",
  "src/answer/",
  "src/care/",
  "src/discussion/",
  "src/loading/",
  "src/recap/",
  "src/verify/",
  "src/text/",
  "src/words/",
  "src/types.ts",
  "src/command.ts",
  "src/chat.ts",
  "src/reply.ts",
  "src/errors.ts",
  "src/services.ts",
];
/** Interfaces of the store: no file of these names a database. */
const storeInterfaces = ["audit", "counters", "library", "previews"].map((name) => `src/store/${name}.ts`);

/** `open-services.ts` and `open-writing.ts` name the parts on behalf of the others, and are themselves for them alone. */
const roots = [
  "src/main.ts",
  "src/cli.ts",
  "src/deploy.ts",
  "src/open-library-command.ts",
  "src/open-services.ts",
  "src/open-writing.ts",
  "src/open-terminal.ts",
  "src/playground/",
];
/** Interfaces and pure parts of the two folders whose other files are concrete. */
const interfaces = ["src/store/library.ts", "src/engine/engine.ts"];
const concrete =
  /^src\/(?:store\/(?:open|kysely|sqlite|postgres|database)|engine\/|open-(?:services|writing)\.ts$)/u;

const readsEnvironment =
  /\bprocess\s*\??\.\s*env\b|\bprocess\[|\{[^}]*\benv\b[^}]*\}\s*(?:=\s*process\b|from\s*["'](?:node:)?process)/u;
const castsToVerified = /\bas\s+(?:readonly\s+)?(?:Verified(?:<|\w*\b)|Digest\b|Answer\b)/u;

const isPure = (path: string): boolean => /^src\/(?:text\/|verify\/|types\.ts$)/u.test(path);
const isRoot = (path: string): boolean =>
  roots.some((root) => path === root || (root.endsWith("/") && path.startsWith(root)));
const isConcrete = (path: string): boolean => concrete.test(path) && !interfaces.includes(path);
const folderOf = (path: string): string => path.split("/").slice(0, 2).join("/");
const say = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;

function doesInputOutput(needed: Import): boolean {
  if (needed.typeOnly) return false;
  return needed.kind === "built-in" || (needed.kind === "package" && !computing.has(needed.target));
}

function mayCommandsImport(needed: Import): boolean {
  if (needed.kind === "built-in") return false;
  if (needed.kind === "package") return needed.target === "discord-api-types" || computing.has(needed.target);
  if (storeInterfaces.includes(needed.target)) return true;
  return openToCommands.some(
    (open) => needed.target === open || (open.endsWith("/") && needed.target.startsWith(open)),
  );
}

function forbid(where: (path: string) => boolean, what: (needed: Import) => boolean): Rule["findings"] {
  return (files) =>
    importsOf(files)
      .filter((needed) => where(needed.from) && what(needed))
      .map(say);
}

function textOutside(files: Files, allowed: readonly string[], pattern: RegExp): string[] {
  return [...files]
    .filter(([path]) => path.endsWith(".ts") && !allowed.includes(path))
    .flatMap(([path, source]) => {
      const found = pattern.exec(withoutComments(source));
      return found ? [`${path}: ${found[0]}`] : [];
    });
}

function undeclared(files: Files): string[] {
  const manifest = JSON.parse(files.get("package.json") ?? "{}") as { dependencies?: Record<string, string> };
  return importsOf(files)
    .filter(
      ({ kind, typeOnly, target }) => kind === "package" && !typeOnly && !manifest.dependencies?.[target],
    )
    .map(say);
}

function foldersWithoutReadme(files: Files): string[] {
  const paths = [...files.keys()].filter((path) => /^src\/[^/]+\//u.test(path));
  const folders = new Set(paths.map(folderOf));
  return [...folders]
    .filter((folder) => !files.has(`${folder}/README.md`))
    .map((folder) => `${folder}/README.md is missing`);
}
