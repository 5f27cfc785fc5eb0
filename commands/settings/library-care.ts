/** What a server's owner may do with all that is kept of it: take it along, or have it deleted. */
import { privateLines } from "../../src/answer/private-lines.ts";
import type { Caller, Press, Submission } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Action, Form, Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import { said } from "../../src/words/said.ts";
import { type Speech, speak } from "../../src/words/speak.ts";

/** Shown to whoever may change the settings; who may use them is asked when they are pressed. */
export const libraryActions = (say: Speech): Action[] => [
  { label: say.text("care.button-export"), id: "export-library" },
  { label: say.text("care.button-delete"), id: "delete-everything" },
];

/** The library as a file, for the owner alone. */
export async function exportLibrary({ caller }: Press, { care, chat }: Services): Promise<Reply> {
  requireOwner(caller, chat);
  const exported = await care.exported(caller.guildId, caller.userId, mostBytes);
  if (!exported) throw new UserError(said("care.export-too-large", { megabytes: mostBytes / 1_000_000 }));
  const { bytes, articles, revisions } = exported;
  return {
    ...privateLines([speak(caller.locale).line("care.exported", { articles, revisions })], caller),
    file: { name: `library-${caller.guildId}.jsonl`, bytes },
  };
}

/** Asks for the server's name, so that nobody deletes everything with a slip of the finger. */
export async function askToDelete({ caller }: Press, { chat }: Services): Promise<Form> {
  requireOwner(caller, chat);
  const say = speak(caller.locale);
  return {
    kind: "form",
    id: "delete-everything",
    title: say.text("care.form-delete"),
    fields: [
      {
        id: "name",
        label: say.text("care.field-delete"),
        description: say.text("care.field-delete-hint"),
        kind: "short",
        required: true,
        maxLength: longestName,
      },
    ],
  };
}

export async function deleteEverything(
  { caller, values }: Submission,
  { care, chat }: Services,
): Promise<Reply> {
  const { name } = requireOwner(caller, chat);
  if (plain(values.name ?? "") !== plain(name))
    throw new UserError(said("care.not-confirmed", { name: plain(name) }));
  await care.deleteEverything(caller.guildId);
  return privateLines([speak(caller.locale).line("care.deleted")], caller);
}

// --- internal ---

/** Discord takes 10 MiB from any bot in any server; a little is left for what stands around the file. */
const mostBytes = 10_000_000;
/** Discord's longest name of a server is 100. */
const longestName = 120;

/** Throws UserError for everyone else, and where Discord has not told us of the server yet. */
function requireOwner({ guildId, userId }: Caller, chat: Services["chat"]): { readonly name: string } {
  const server = chat.server(guildId);
  if (server?.ownerId !== userId) throw new UserError(said("care.owner-only"));
  return server;
}

const plain = (name: string): string => name.replaceAll(/\s+/gu, " ").trim();
