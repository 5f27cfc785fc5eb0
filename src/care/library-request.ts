/** What the operator asks of the libraries, from the words behind `library`. Pure. */
import { parseArgs } from "node:util";
import { UserError } from "../errors.ts";
import type { Wanted } from "../store/upkeep.ts";

export type LibraryRequest = { readonly dataDir: string | null } & (
  | { readonly kind: "guilds" }
  | { readonly kind: "export"; readonly guildId: string; readonly file: string | null }
  | { readonly kind: "import"; readonly guildId: string; readonly file: string }
  | { readonly kind: "remove"; readonly wanted: Wanted; readonly confirmed: boolean; readonly now: boolean }
  | { readonly kind: "purge"; readonly guildId: string; readonly confirmed: boolean }
);

const libraryHelp = `Usage: npm run -s verbatim -- library COMMAND …

  library guilds                            servers of which something is kept
  library export --guild ID [--out FILE]    a server's library as JSON Lines (left out: to standard output)
  library import --guild ID FILE            puts an export back into its own server; what is there stays
  library remove --article ID | --url URL | --site HOST [--now] --yes
                                            takes articles down on all servers. The bot then marks the answers that
                                            stand on them and deletes the articles; with --now they are deleted at once
  library purge --guild ID --yes            deletes everything that is kept of a server

Without --yes it is shown what would go, and nothing is changed. --data DIR: another data folder than DATA_DIR (the
playground's is DATA_DIR/playground).
`;

/** Throws UserError: no such command, or something is missing. */
export function readLibraryRequest(words: readonly string[]): LibraryRequest {
  const [command, ...rest] = words;
  const { values, positionals } = parsed(rest);
  const dataDir = values.data ?? null;
  switch (command) {
    case "guilds":
      return { kind: "guilds", dataDir };
    case "export":
      return { kind: "export", dataDir, guildId: guildOf(values.guild), file: values.out ?? null };
    case "import":
      return { kind: "import", dataDir, guildId: guildOf(values.guild), file: only(positionals) };
    case "remove":
      return {
        kind: "remove",
        dataDir,
        wanted: wantedOf(values),
        confirmed: values.yes ?? false,
        now: values.now ?? false,
      };
    case "purge":
      return { kind: "purge", dataDir, guildId: guildOf(values.guild), confirmed: values.yes ?? false };
    default:
      throw new UserError(libraryHelp.trimEnd());
  }
}

// --- internal ---

const options = {
  guild: { type: "string" },
  out: { type: "string" },
  article: { type: "string" },
  url: { type: "string" },
  site: { type: "string" },
  data: { type: "string" },
  yes: { type: "boolean" },
  now: { type: "boolean" },
} as const;

type Values = ReturnType<typeof parsed>["values"];

function parsed(words: string[]) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (fault) {
    throw new UserError(`${(fault as Error).message} See \`library\` alone for its usage.`, { cause: fault });
  }
}

function guildOf(id: string | undefined): string {
  if (id !== undefined && /^\d{1,20}$/u.test(id)) return id;
  throw new UserError("Name the server with --guild and its id. `library guilds` lists those that are kept.");
}

function only(positionals: readonly string[]): string {
  if (positionals.length === 1) return positionals[0]!;
  throw new UserError("Give the one file to import.");
}

function wantedOf({ article, url, site }: Values): Wanted {
  const given = [article, url, site].filter((value) => value !== undefined);
  if (given.length !== 1)
    throw new UserError("Name what to take down by one of --article, --url and --site.");
  if (article !== undefined) return { article };
  return url === undefined ? { site: site! } : { url };
}
