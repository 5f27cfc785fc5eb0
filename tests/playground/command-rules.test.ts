import { describe, expect, it } from "vitest";
import { commandListProblems, commandProblems } from "../../src/playground/validation/command.ts";
import { COMMAND_RULES, LIST_RULES, OPTION_RULES } from "../../src/playground/validation/command-rules.ts";
import { choiceProblems, modalProblems } from "../../src/playground/validation/modal.ts";
import type { Json, Problem } from "../../src/playground/validation/rule.ts";

const codes = (problems: readonly Problem[]) => problems.map(({ path, code }) => `${path.join(".")} ${code}`);
const command = (more: Json = {}) => ({ name: "summary", description: "Sums up", ...more });
const option = (more: Json = {}) => ({ type: 3, name: "article", description: "Which one", ...more });
const sub = (more: Json = {}) => ({ type: 1, name: "add", description: "Adds one", ...more });

describe("a good command passes", () => {
  it.each<[string, Json]>([
    ["bare", command()],
    [
      "with options",
      command({
        options: [
          option({ required: true, autocomplete: true }),
          option({ name: "length", choices: [{ name: "Short", value: "short" }] }),
        ],
      }),
    ],
    ["with sub-commands", command({ options: [sub({ options: [option()] }), sub({ name: "remove" })] })],
    ["with a group", command({ options: [{ type: 2, name: "group", description: "G", options: [sub()] }] })],
    [
      "for moderators, in servers",
      command({ default_member_permissions: "8192", contexts: [0], integration_types: [0] }),
    ],
    ["in a menu", { type: 3, name: "Check against article" }],
    ["with a name without case", command({ name: "要約" })],
  ])("%s", (_what, good) => expect(commandProblems(good)).toEqual([]));
});

const broken: readonly [rule: string, bad: Json, problem: string][] = [
  [
    "a slash command's name is one lower-case word",
    command({ name: "Summary" }),
    "name APPLICATION_COMMAND_INVALID_NAME",
  ],
  ["a slash command has a description", { name: "summary" }, "description BASE_TYPE_REQUIRED"],
  [
    "a menu command has neither description nor options",
    { type: 3, name: "Check", description: "x" },
    "description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_FORBIDDEN",
  ],
  [
    "translations of a command keep the original's bounds, in locales that Discord has",
    { type: 3, name: "Check", name_localizations: { de: "x".repeat(33) } },
    "name_localizations.de BASE_TYPE_BAD_LENGTH",
  ],
  [
    "translations of an option keep the original's bounds, in locales that Discord has",
    command({ options: [option({ description_localizations: { klingon: "Qapla'" } })] }),
    "options.0.description_localizations.klingon ENUM_TYPE_COERCE",
  ],
  [
    "contexts are among the three and not repeated",
    command({ contexts: [0, 0] }),
    "contexts BASE_TYPE_CHOICES",
  ],
  [
    "a command holds 8000 characters",
    command({
      options: [1, 2, 3, 4].map((id) =>
        option({
          name: `o${id}`,
          choices: Array.from({ length: 25 }, (_, at) => ({
            name: `${at}`.padEnd(100, "x"),
            value: `${at}`,
          })),
        }),
      ),
    }),
    " APPLICATION_COMMAND_TOO_LARGE",
  ],
  [
    "choices and autocomplete exclude each other",
    command({ options: [option({ autocomplete: true, choices: [{ name: "A", value: "a" }] })] }),
    "options.0.autocomplete APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
  ],
  [
    "only texts and numbers have choices or autocomplete",
    command({ options: [option({ type: 11, autocomplete: true })] }),
    "options.0.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
  ],
  [
    "a choice's value is of its option's type",
    command({ options: [option({ choices: [{ name: "A", value: 1 }] })] }),
    "options.0.choices.0.value BASE_TYPE_CHOICES",
  ],
  [
    "required options come first",
    command({ options: [option(), option({ name: "text", required: true })] }),
    "options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
  ],
  [
    "option names are unique",
    command({ options: [option(), option()] }),
    "options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
  ],
  [
    "sub-commands stand alone and nest once",
    command({ options: [sub(), option()] }),
    "options.0.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
  ],
];

describe("each rule of commands", () => {
  it.each(broken)("%s", (_rule, bad, problem) => expect(codes(commandProblems(bad))).toContain(problem));
  it("is broken by a case above, and says why it is there", () => {
    const rules = [...COMMAND_RULES, ...OPTION_RULES, ...LIST_RULES];
    const covered = new Set(broken.map(([rule]) => rule));
    expect(rules.filter(({ name }) => !covered.has(name)).map(({ name }) => name)).toEqual([]);
    expect(rules.every(({ why }) => why.length > 5)).toBe(true);
  });
});

describe("a command is refused", () => {
  it.each<[string, unknown, string]>([
    ["that is no object", 5, " DICT_TYPE_CONVERT"],
    ["without a name", { description: "x" }, "name BASE_TYPE_REQUIRED"],
    [
      "with a long description",
      command({ description: "x".repeat(101) }),
      "description BASE_TYPE_MAX_LENGTH",
    ],
    [
      "with permissions as a number",
      command({ default_member_permissions: 8192 }),
      "default_member_permissions STRING_TYPE_CONVERT",
    ],
    [
      "with an option name of two words",
      command({ options: [option({ name: "two words" })] }),
      "options.0.name APPLICATION_COMMAND_INVALID_NAME",
    ],
    [
      "with 26 options",
      command({ options: Array.from({ length: 26 }, (_, at) => option({ name: `o${at}` })) }),
      "options BASE_TYPE_MAX_LENGTH",
    ],
    [
      "with an option without description",
      command({ options: [{ type: 3, name: "a" }] }),
      "options.0.description BASE_TYPE_REQUIRED",
    ],
    [
      "with a group in a sub-command",
      command({ options: [sub({ options: [sub()] })] }),
      "options.0.options.0.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    ],
    ["with an unknown field", command({ permissions: "1" }), "permissions UNKNOWN_FIELD"],
  ])("%s", (_what, bad, problem) => expect(codes(commandProblems(bad))).toContain(problem));

  it("when its name stands twice in the list", () => {
    expect(codes(commandListProblems([command(), command()]))).toEqual([
      "1.name APPLICATION_COMMANDS_DUPLICATE_NAME",
    ]);
    expect(commandListProblems([command(), { type: 3, name: "summary" }])).toEqual([]);
    expect(codes(commandListProblems({}))).toEqual([" LIST_TYPE_CONVERT"]);
  });
});

describe("a dialog", () => {
  const field = (more: Json = {}) => ({
    type: 18,
    label: "Text",
    component: { type: 4, custom_id: "text", style: 2, ...more },
  });
  const modal = (more: Json = {}) => ({
    custom_id: "add",
    title: "Add an article",
    components: [field()],
    ...more,
  });

  it("with labelled fields passes", () => {
    const file = { type: 18, label: "File", description: "A page", component: { type: 19, custom_id: "f" } };
    expect(
      modalProblems(
        modal({ components: [{ type: 10, content: "Paste" }, field({ max_length: 4000 }), file] }),
      ),
    ).toEqual([]);
  });
  it.each<[string, Json, string]>([
    ["a title over 45", modal({ title: "x".repeat(46) }), "title BASE_TYPE_BAD_LENGTH"],
    ["no custom id", { title: "T", components: [field()] }, "custom_id BASE_TYPE_REQUIRED"],
    ["no component", modal({ components: [] }), "components BASE_TYPE_BAD_LENGTH"],
    [
      "six components",
      modal({ components: Array.from({ length: 6 }, (_, at) => field({ custom_id: `f${at}` })) }),
      "components BASE_TYPE_BAD_LENGTH",
    ],
    [
      "two fields of one id",
      modal({ components: [field(), field()] }),
      "components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
    ],
    [
      "a label over 45",
      modal({ components: [{ ...field(), label: "x".repeat(46) }] }),
      "components.0.label BASE_TYPE_BAD_LENGTH",
    ],
    [
      "a button",
      modal({ components: [{ type: 1, components: [{ type: 2, style: 1, label: "x", custom_id: "x" }] }] }),
      "components.0.components.0.type UNION_TYPE_CHOICES",
    ],
  ])("with %s is refused", (_what, bad, problem) => expect(codes(modalProblems(bad))).toContain(problem));
});

describe("choices of an autocomplete", () => {
  it("up to 25 pass", () => {
    const choices = Array.from({ length: 25 }, (_, at) => ({ name: `n${at}`, value: `v${at}` }));
    expect(choiceProblems({ choices }, 3)).toEqual([]);
    expect(codes(choiceProblems({ choices: [...choices, { name: "n", value: "v" }] }, 3))).toEqual([
      "choices BASE_TYPE_MAX_LENGTH",
    ]);
  });
  it.each<[string, Json, string]>([
    ["a long name", { name: "x".repeat(101), value: "v" }, "choices.0.name BASE_TYPE_BAD_LENGTH"],
    ["a long value", { name: "n", value: "x".repeat(101) }, "choices.0.value BASE_TYPE_BAD_LENGTH"],
    [
      "a number for a text option",
      { name: "n", value: 5 },
      "choices.0.value APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_TYPE",
    ],
  ])("%s is refused", (_what, choice, problem) =>
    expect(codes(choiceProblems({ choices: [choice] }, 3))).toContain(problem),
  );
});
