/** Commands of the tests' own, which do what a test tells them while it runs. */
import { ApplicationCommandOptionType, PermissionFlagsBits } from "discord-api-types/v10";
import type { Caller, Command, Submission } from "../../../src/command.ts";
import { UserError } from "../../../src/errors.ts";
import type { Form, Outcome, Reply } from "../../../src/reply.ts";

/** Doors that a handler waits at until the test opens them. */
export class Gates {
  readonly #gates = new Map<string, PromiseWithResolvers<void>>();
  readonly waiting = new Set<string>();

  async pass(name: string): Promise<void> {
    this.waiting.add(name);
    await this.#gate(name).promise;
  }
  open(name: string): void {
    this.#gate(name).resolve();
  }

  #gate(name: string): PromiseWithResolvers<void> {
    const gate = this.#gates.get(name) ?? Promise.withResolvers<void>();
    this.#gates.set(name, gate);
    return gate;
  }
}

export function lines(words: readonly string[], over: Partial<Reply> = {}): Reply {
  const shown = words.map((foreign) => [{ foreign }]);
  return { kind: "reply", visibility: "public", sections: [{ kind: "lines", lines: shown }], ...over };
}

export const text = (name: string) => ({
  type: ApplicationCommandOptionType.String as const,
  name,
  description: "Text",
});

/** What came to the commands, as they were told it. */
export type Heard = { callers: Caller[]; submissions: Submission[] };

export function tinyCommands(gates: Gates, heard: Heard): readonly Command[] {
  return [say(gates, heard), list, write(gates, heard), care];
}

// --- internal ---

/** `/say`: answers with its text. `gate`: waits there; `as`: public, private, or a failure. */
function say(gates: Gates, heard: Heard): Command {
  return {
    definition: {
      name: "say",
      description: "Says it",
      options: [{ ...text("text"), autocomplete: true }, text("gate"), text("as")],
    },
    guard: "everyone",
    async run({ caller, options: { strings } }) {
      heard.callers.push(caller);
      if (strings.gate !== undefined) await gates.pass(strings.gate);
      return outcome(strings.as ?? "public", strings.text ?? "");
    },
    async complete({ typed, option }) {
      if (typed === "break") throw new Error(`secret words: ${typed}`);
      return Array.from({ length: 40 }, (_, index) => ({
        name: `${option} ${typed} ${index} ${"long ".repeat(40)}`,
        value: `${index}`,
      }));
    },
    buttons: {
      again: async ({ args: [words, gate] }) => {
        if (gate !== undefined) await gates.pass(gate);
        return lines([`Pressed: ${words}`]);
      },
      ask: async ({ args: [gate] }) => {
        if (gate !== undefined) await gates.pass(gate);
        return noteForm;
      },
      breaks: async () => outcome("bug", "of a member"),
    },
    formButtons: ["ask"],
  };
}

function outcome(as: string, words: string): Outcome {
  const actions = [
    { label: "Again", id: `again:${words.slice(0, 20)}` },
    { label: "Slowly", id: "again:slowly:door" },
    { label: "Ask", id: "ask" },
    { label: "Breaks", id: "breaks" },
  ];
  switch (as) {
    case "public":
    case "private":
      return lines([words], { visibility: as, actions });
    case "user error":
      throw new UserError("That article is gone. `/articles` lists what is here.");
    case "bug":
      throw new Error(`secret words: ${words}`);
    case "refused":
      return lines([words], {
        actions: [
          { label: "Twice", id: "again:x" },
          { label: "Twice", id: "again:x" },
        ],
      });
    default:
      return noteForm;
  }
}

/** `/list`: three hundred lines in pages. */
const list: Command = {
  definition: { name: "list", description: "A long list", options: [text("as")] },
  guard: "everyone",
  run: async ({ options }) => longList(options.strings.as === "private" ? "private" : "public"),
  buttons: { list: async () => longList("public") },
};

function longList(visibility: Reply["visibility"]): Reply {
  return lines(
    Array.from({ length: 300 }, (_, index) => `Line ${index + 1} of a list that is long.`),
    {
      visibility,
      again: "list",
      actions: [
        { label: "Elsewhere", id: "again:here" },
        { label: "Onward", id: "again:onward", turns: true },
      ],
    },
  );
}

const noteForm: Form = {
  kind: "form",
  id: "note:7",
  title: "A note",
  fields: [
    { id: "title", label: "Title", kind: "short", required: false, maxLength: 100, value: "Given" },
    {
      id: "body",
      label: "Body",
      description: "All of it",
      kind: "paragraph",
      required: true,
      maxLength: 4_000,
    },
  ],
};

/** `/write`: opens a form, at once or once a gate opens; `note` answers it, the word "form" with another form. */
function write(gates: Gates, heard: Heard): Command {
  return {
    definition: { name: "write", description: "Opens a form", options: [text("gate")] },
    guard: "everyone",
    opensForm: () => true,
    async run({ options: { strings } }) {
      if (strings.gate !== undefined) await gates.pass(strings.gate);
      return noteForm;
    },
    forms: {
      note: async (submission) => {
        heard.submissions.push(submission);
        return submission.values.body === "form" ? noteForm : lines([`Noted: ${submission.values.body}`]);
      },
    },
  };
}

/** `/care`: for moderators. */
const care: Command = {
  definition: {
    name: "care",
    description: "For moderators",
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    options: [{ ...text("what"), autocomplete: true }],
  },
  guard: "moderators",
  run: async () => lines(["Cared for."], { visibility: "private", actions: [{ label: "More", id: "more" }] }),
  complete: async () => [{ name: "one", value: "one" }],
  buttons: { more: async () => lines(["More care."], { visibility: "private" }) },
};
