/** `/talk`: threads, lists, menus, uploads, progress and plain messages, as a test tells it to. */
import { ApplicationCommandType } from "discord-api-types/v10";
import type { Command, Heard as HeardMessage, Pick, Pointed } from "../../../src/command.ts";
import { UserError } from "../../../src/errors.ts";
import type { Form, OpenThread, Outcome, Reply, Standing } from "../../../src/reply.ts";
import { type Gates, lines, text } from "./tiny-commands.ts";

/** What came besides commands, as the command was told it; and how it answers messages. */
export type Talk = {
  readonly pointed: Pointed[];
  readonly picked: Pick[];
  readonly messages: (HeardMessage & { readonly edited: boolean })[];
  readonly gone: object[];
  readonly followed: object[];
  /** What its answers stand on: an article that is stored. */
  standing: Standing | null;
  /** Replaced by a test. */
  answer: (heard: HeardMessage, edited: boolean) => Promise<Reply | null>;
};

export function newTalk(): Talk {
  return {
    pointed: [],
    picked: [],
    messages: [],
    gone: [],
    followed: [],
    standing: null,
    answer: async ({ message }) => lines([`Heard: ${message.content}`]),
  };
}

export function talk(gates: Gates, told: Talk): Command {
  return {
    definition: { name: "talk", description: "Talks", options: [text("as"), text("gate")] },
    guard: "everyone",
    needs: [{ permission: "CreatePublicThreads", reason: "to open a thread" }],
    async run({ options: { strings }, progress }): Promise<Outcome> {
      const as = strings.as ?? "thread";
      if (as === "stages") {
        progress({ kind: "reading" });
        await gates.pass("read");
        progress({ kind: "checking", done: 7, of: 12 });
        await gates.pass("checked");
        return lines(["Done."]);
      }
      if (strings.gate !== undefined) await gates.pass(strings.gate);
      return outcomes[as]?.(told) ?? thread(as, gates, told);
    },
    menus: [
      {
        definition: {
          type: ApplicationCommandType.Message,
          name: "Point",
          name_localizations: { de: "Zeigen" },
        },
        guard: "everyone",
        visibility: "private",
        async run(pointed) {
          told.pointed.push(pointed);
          return lines([`Pointed at: ${pointed.message.content}`], { visibility: "private" });
        },
      },
    ],
    buttons: {
      discuss: async ({ args: [gate] }) => {
        if (gate !== undefined) await gates.pass(gate);
        return thread("thread", gates, told);
      },
    },
    selects: {
      choose: async (pick) => {
        told.picked.push(pick);
        return lines([`Chosen: ${pick.chosen}`], {
          visibility: pick.args[0] === "public" ? "public" : "private",
        });
      },
    },
    forms: {
      upload: async ({ attachments }) => lines([`Uploaded: ${attachments.file?.name ?? "nothing"}`]),
    },
    follower: {
      edited: async (messages) => void told.followed.push({ edited: messages.messageIds }),
      deleted: async (messages) => {
        told.followed.push({ deleted: messages.messageIds });
        throw new Error("of no consequence");
      },
      threadDeleted: async ({ threadId }) => void told.followed.push({ thread: threadId }),
    },
    listener: {
      async heard(heard) {
        told.messages.push({ ...heard, edited: false });
        return told.answer(heard, false);
      },
      async edited(heard) {
        told.messages.push({ ...heard, edited: true });
        return told.answer(heard, true);
      },
      deleted: async (gone) => void told.gone.push(gone),
      threadDeleted: async (gone) => void told.gone.push(gone),
    },
  };
}

// --- internal ---

const outcomes: Readonly<Record<string, (told: Talk) => Outcome>> = {
  stands: (told) =>
    lines(["Stands on an article."], {
      ...standsOn(told),
      posted: async (where) => {
        told.gone.push({ posted: where });
        throw new Error("of no consequence");
      },
    }),
  "stands in private": (told) =>
    lines(["Stands on an article."], { ...standsOn(told), visibility: "private" }),
  list: () => list("public", "private"),
  "private list": () => list("private", "private"),
  "public choice": () => list("private", "public"),
  file: () => upload,
};

const standsOn = ({ standing }: Talk): Partial<Reply> => (standing === null ? {} : { standsOn: standing });

function list(visibility: Reply["visibility"], answer: string): Reply {
  const choices = [
    { label: "The first", value: "one", description: "Of two" },
    { label: "The second", value: "two" },
  ];
  return lines(["Which?"], {
    visibility,
    select: { id: `choose:${answer}`, placeholder: "Choose one", choices },
    actions: [
      { label: "Again", id: "again:x" },
      { label: "Discuss", id: "discuss" },
      { label: "Discuss later", id: "discuss:door" },
    ],
  });
}

const upload: Form = {
  kind: "form",
  id: "upload",
  title: "A file",
  fields: [{ id: "file", label: "File", kind: "file", required: true, maxLength: 0 }],
};

/** `thread that fails`: what it stands on can't be stored. */
function thread(as: string, gates: Gates, told: Talk): OpenThread {
  return {
    kind: "open thread",
    name: "A talk about it",
    announcement: (threadId) => lines([`Opened ${threadId}`]),
    opening: lines(["Ask away."], standsOn(told)),
    async opened(threadId) {
      told.gone.push({ opened: threadId });
      if (as === "slow thread") await gates.pass("opened");
      if (as === "thread that fails") throw new UserError("It can't be stored.");
    },
  };
}
