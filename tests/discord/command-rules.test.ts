import { ApplicationCommandOptionType, InteractionContextType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import type { Command } from "../../src/command.ts";
import { commandProblems } from "../../src/discord/command-rules.ts";
import { commandProblems as discordsProblems } from "../../src/playground/validation/command.ts";
import { reply } from "./support/views.ts";

const option = { type: ApplicationCommandOptionType.String as const, name: "article", description: "Which" };
const good: Command = {
  definition: { name: "summary", description: "Sums up", options: [option] },
  guard: "everyone",
  run: async () => reply(),
};
const withOptions = (...options: object[]): Command => ({
  ...good,
  definition: { ...good.definition, options: options as never },
});
const defined = (over: object): Command => ({ ...good, definition: { ...good.definition, ...over } });

describe("a command that holds", () => {
  it("has no problems, for us or for Discord", () => {
    expect(commandProblems([good])).toEqual([]);
    expect(discordsProblems(good.definition)).toEqual([]);
  });

  it("under a guard asks Discord for the same permission", () => {
    expect(
      commandProblems([{ ...defined({ default_member_permissions: "8192" }), guard: "moderators" }]),
    ).toEqual([]);
    expect(
      commandProblems([{ ...defined({ default_member_permissions: "32" }), guard: "managers" }]),
    ).toEqual([]);
  });
});

describe("a command that does not hold", () => {
  const cases: [string, Command, RegExp][] = [
    ["an upper-case name", defined({ name: "Summary" }), /^\/Summary: its name/],
    ["a name of two words", defined({ name: "sum up" }), /its name/],
    ["no description", defined({ description: " " }), /its description/],
    ["a description of 101 characters", defined({ description: "x".repeat(101) }), /its description/],
    [
      "direct messages among its contexts",
      defined({ contexts: [InteractionContextType.Guild, InteractionContextType.BotDM] }),
      /servers alone/,
    ],
    ["a guard that Discord does not know of", { ...good, guard: "moderators" }, /do not fit its guard/],
    ["a permission without a guard", defined({ default_member_permissions: "8192" }), /do not fit its guard/],
    ["autocomplete that nobody answers", withOptions({ ...option, autocomplete: true }), /no complete\(\)/],
    [
      "autocomplete beside choices",
      {
        ...withOptions({ ...option, autocomplete: true, choices: [{ name: "a", value: "a" }] }),
        complete: async () => [],
      },
      /option article: it has both/,
    ],
    [
      "a required option after an optional one",
      withOptions(option, { ...option, name: "length", required: true }),
      /required option after/,
    ],
    [
      "the same in a sub-command",
      withOptions({
        type: 1,
        name: "add",
        description: "Adds",
        options: [option, { ...option, name: "b", required: true }],
      }),
      /option add: a list of options/,
    ],
    ["an option's name twice", withOptions(option, option), /repeats a name/],
    [
      "26 options",
      withOptions(...Array.from({ length: 26 }, (_, index) => ({ ...option, name: `o${index}` }))),
      /over 25/,
    ],
    [
      "an option without description",
      withOptions({ ...option, description: "" }),
      /option article: its description/,
    ],
    [
      "26 choices",
      withOptions({
        ...option,
        choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` })),
      }),
      /choices are over 25/,
    ],
    [
      "a choice of 101 characters",
      withOptions({ ...option, choices: [{ name: "x".repeat(101), value: "x" }] }),
      /over 100 characters/,
    ],
    [
      "over 8,000 characters",
      withOptions(
        ...Array.from({ length: 5 }, (_, at) => ({
          ...option,
          name: `o${at}`,
          choices: Array.from({ length: 25 }, (_, index) => ({
            name: `${index}`.padEnd(40, "x"),
            value: `${index}`.padEnd(40, "y"),
          })),
        })),
      ),
      /8000/,
    ],
    ["a form button that is no button", { ...good, formButtons: ["ask"] }, /formButtons/],
    [
      "a button's name with a colon",
      { ...good, buttons: { "a:b": async () => reply() } },
      /button's, list's or form's name/,
    ],
  ];

  it.each(cases)("with %s is named with its problem", (_, command, problem) => {
    expect(commandProblems([command])).toEqual([expect.stringMatching(problem)]);
  });

  it("because another has its name, its button or its form says which", () => {
    const owner = { ...good, buttons: { more: async () => reply() }, forms: { note: async () => reply() } };
    expect(commandProblems([owner, owner])).toEqual([
      'Two commands are called "summary".',
      'Two buttons are called "more".',
      'Two forms are called "note".',
    ]);
  });
});
