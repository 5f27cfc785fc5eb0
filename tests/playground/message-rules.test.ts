import { describe, expect, it } from "vitest";
import { COMPONENT_RULES, TREE_RULES } from "../../src/playground/validation/component-rules.ts";
import { componentProblems } from "../../src/playground/validation/components.ts";
import {
  isEmptyMessage,
  isTooHeavy,
  MESSAGE_RULES,
  type MessageSubject,
  messageProblems,
} from "../../src/playground/validation/message.ts";
import type { Json, Problem } from "../../src/playground/validation/rule.ts";

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (more: Json = {}) => ({ type: 2, style: 1, label: "Go", custom_id: "go", ...more });
const row = (...components: unknown[]) => ({ type: 1, components });
const select = (more: Json = {}) => ({
  type: 3,
  custom_id: "s",
  options: [{ label: "A", value: "a" }],
  ...more,
});
const input = (more: Json = {}) => ({ type: 4, custom_id: "t", style: 1, ...more });
const subject = (body: Json, more: Partial<MessageSubject> = {}): MessageSubject => ({
  route: "reply",
  body,
  files: new Map(),
  before: null,
  ...more,
});
const codes = (problems: readonly Problem[]) => problems.map(({ path, code }) => `${path.join(".")} ${code}`);
const asSent = (flags: number) => ({ flags, attachmentIds: ["77"], attachmentNames: ["old.txt"] });

describe("a good message passes", () => {
  it.each<[string, MessageSubject]>([
    ["words", subject({ content: "x".repeat(2000) })],
    ["rows of buttons", subject({ content: "x", components: [row(button(), button({ custom_id: "b" }))] })],
    [
      "a link",
      subject({
        content: "x",
        components: [row({ type: 2, style: 5, label: "L", url: "https://a.example" })],
      }),
    ],
    ["a select", subject({ content: "x", components: [row(select())] })],
    [
      "components V2",
      subject({
        flags: V2,
        components: [
          {
            type: 17,
            accent_color: 1,
            components: [
              text("# Hi"),
              { type: 14, divider: true, spacing: 1 },
              { type: 9, components: [text("a")], accessory: button() },
              { type: 12, items: [{ media: { url: "https://a.example/a.png" } }] },
              row(button({ custom_id: "b" }), button({ custom_id: "c" })),
            ],
          },
        ],
      }),
    ],
    [
      "a file that was uploaded",
      subject(
        {
          flags: V2,
          components: [{ type: 13, file: { url: "attachment://a.txt" } }],
          attachments: [{ id: 0, filename: "a.txt" }],
        },
        { files: new Map([[0, "a.txt"]]) },
      ),
    ],
    [
      "a file that is there already",
      subject({ attachments: [{ id: "77" }] }, { route: "answer edit", before: asSent(0) }),
    ],
    ["mentions off", subject({ content: "x", allowed_mentions: { parse: [] } })],
    [
      "an embed",
      subject({
        embeds: [{ title: "t", description: "d".repeat(4096), fields: [{ name: "n", value: "v" }] }],
      }),
    ],
  ])("%s", (_what, good) => expect(messageProblems(good)).toEqual([]));
});

describe("a message is refused", () => {
  it.each<[string, MessageSubject, string]>([
    ["content over 2000", subject({ content: "x".repeat(2001) }), "content BASE_TYPE_MAX_LENGTH"],
    ["content that is no text", subject({ content: 5 }), "content STRING_TYPE_CONVERT"],
    ["an unknown field", subject({ content: "x", colour: 1 }), "colour UNKNOWN_FIELD"],
    [
      "eleven embeds",
      subject({ embeds: Array.from({ length: 11 }, () => ({ title: "t" })) }),
      "embeds BASE_TYPE_MAX_LENGTH",
    ],
    [
      "an embed title over 256",
      subject({ embeds: [{ title: "x".repeat(257) }] }),
      "embeds.0.title BASE_TYPE_MAX_LENGTH",
    ],
    [
      "an embed description over 4096",
      subject({ embeds: [{ description: "x".repeat(4097) }] }),
      "embeds.0.description BASE_TYPE_MAX_LENGTH",
    ],
    [
      "an embed with 26 fields",
      subject({ embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: "n", value: "v" })) }] }),
      "embeds.0.fields BASE_TYPE_MAX_LENGTH",
    ],
    [
      "an embed field without value",
      subject({ embeds: [{ fields: [{ name: "n" }] }] }),
      "embeds.0.fields.0.value BASE_TYPE_REQUIRED",
    ],
    [
      "a footer over 2048",
      subject({ embeds: [{ footer: { text: "x".repeat(2049) } }] }),
      "embeds.0.footer.text BASE_TYPE_MAX_LENGTH",
    ],
    [
      "embeds over 6000 together",
      subject({ embeds: [{ description: "x".repeat(4000) }, { description: "x".repeat(2001) }] }),
      "embeds MAX_EMBED_SIZE_EXCEEDED",
    ],
    [
      "a button label over 80",
      subject({ components: [row(button({ label: "x".repeat(81) }))] }),
      "components.0.components.0.label BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a custom id over 100",
      subject({ components: [row(button({ custom_id: "x".repeat(101) }))] }),
      "components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH",
    ],
    [
      "six buttons in a row",
      subject({ components: [row(...[1, 2, 3, 4, 5, 6].map((id) => button({ custom_id: `b${id}` })))] }),
      "components.0.components BASE_TYPE_BAD_LENGTH",
    ],
    [
      "V2 components without their flag",
      subject({ components: [text("x")] }),
      "components.0.type UNION_TYPE_CHOICES",
    ],
    [
      "a button outside of a row",
      subject({ flags: V2, components: [button()] }),
      "components.0.type UNION_TYPE_CHOICES",
    ],
    [
      "a container in a container",
      subject({ flags: V2, components: [{ type: 17, components: [{ type: 17, components: [text("x")] }] }] }),
      "components.0.components.0.type UNION_TYPE_CHOICES",
    ],
    [
      "a section without accessory",
      subject({ flags: V2, components: [{ type: 9, components: [text("x")] }] }),
      "components.0.accessory BASE_TYPE_REQUIRED",
    ],
    [
      "an empty text",
      subject({ flags: V2, components: [text("")] }),
      "components.0.content BASE_TYPE_BAD_LENGTH",
    ],
    ["a component that is none", subject({ flags: V2, components: ["x"] }), "components.0 DICT_TYPE_CONVERT"],
    [
      "a negative numeric id",
      subject({ flags: V2, components: [{ ...text("x"), id: -1 }] }),
      "components.0.id NUMBER_TYPE_MIN",
    ],
    [
      "a string as numeric id",
      subject({ flags: V2, components: [{ ...text("x"), id: "1" }] }),
      "components.0.id NUMBER_TYPE_COERCE",
    ],
  ])("for %s", (_what, bad, expected) => expect(codes(messageProblems(bad))).toContain(expected));
});

const seventeen = Array.from({ length: 41 }, (_, index) => text(String(index)));
const broken: readonly [rule: string, bad: MessageSubject, problem: string][] = [
  [
    "V2 has no content, embeds, polls or stickers",
    subject({ flags: V2, content: "x", components: [text("x")] }),
    "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
  ],
  [
    "at most 40 components, with those inside others",
    subject({
      flags: V2,
      components: [{ type: 17, components: seventeen.slice(0, 20) }, ...seventeen.slice(20, 40)],
    }),
    "components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
  ],
  [
    "at most 4000 characters in all texts",
    subject({ flags: V2, components: [text("x".repeat(4000)), text("y")] }),
    "components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
  ],
  [
    "at most five rows without V2",
    subject({
      content: "x",
      components: [1, 2, 3, 4, 5, 6].map((id) => row(button({ custom_id: `b${id}` }))),
    }),
    "components BASE_TYPE_BAD_LENGTH",
  ],
  ["only flags that a sender may set", subject({ content: "x", flags: 128 }), "flags BASE_TYPE_CHOICES"],
  [
    "the V2 flag stays",
    subject({ content: "x", flags: 0 }, { route: "answer edit", before: asSent(V2) }),
    "flags MESSAGE_FLAGS_CANNOT_REMOVE_COMPONENTS_V2",
  ],
  [
    "listed attachments were uploaded or are there already",
    subject({ content: "x", attachments: [{ id: 0, filename: "a.txt" }] }),
    "attachments.0.id ATTACHMENT_NOT_FOUND",
  ],
  [
    "what is shown as attachment://NAME was uploaded",
    subject({ flags: V2, components: [{ type: 13, file: { url: "attachment://a.txt" } }] }),
    "components.0.file.url ATTACHMENT_NOT_FOUND",
  ],
  [
    "allowed mentions do not contradict themselves",
    subject({ content: "x", allowed_mentions: { parse: ["users"], users: ["1"] } }),
    "allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
  ],
  [
    "a link button has a URL",
    subject({ components: [row({ type: 2, style: 5, label: "L" })] }),
    "components.0.components.0.url BASE_TYPE_REQUIRED",
  ],
  [
    "a link goes to the web or into Discord",
    subject({ components: [row({ type: 2, style: 5, label: "L", url: "javascript:alert(1)" })] }),
    "components.0.components.0.url URL_TYPE_INVALID_SCHEME",
  ],
  [
    "a link button has no custom id, others no URL",
    subject({ components: [row(button({ url: "https://a.example" }))] }),
    "components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
  ],
  [
    "a button that is no link has a custom id",
    subject({ components: [row({ type: 2, style: 1, label: "L" })] }),
    "components.0.components.0.custom_id BASE_TYPE_REQUIRED",
  ],
  [
    "a button shows a label or an emoji",
    subject({ components: [row({ type: 2, style: 1, custom_id: "x" })] }),
    "components.0.components.0.label BUTTON_COMPONENT_LABEL_REQUIRED",
  ],
  [
    "a select stands alone in its row",
    subject({ components: [row(select(), button())] }),
    "components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED",
  ],
  [
    "a select asks for no more than it offers",
    subject({ components: [row(select({ max_values: 2 }))] }),
    "components.0.components.0.max_values SELECT_COMPONENT_MAX_VALUES_TOO_LARGE",
  ],
  [
    "options of a select are whole and their values unique",
    subject({
      components: [
        row(
          select({
            options: [
              { label: "A", value: "a" },
              { label: "B", value: "a" },
            ],
          }),
        ),
      ],
    }),
    "components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
  ],
  [
    "pictures of a gallery are whole",
    subject({ flags: V2, components: [{ type: 12, items: [{}] }] }),
    "components.0.items.0.media BASE_TYPE_REQUIRED",
  ],
  [
    "a file component names an uploaded file",
    subject({ flags: V2, components: [{ type: 13, file: { url: "https://a.example/x" } }] }),
    "components.0.file.url URL_TYPE_INVALID_SCHEME",
  ],
  [
    "no two components share a custom id",
    subject({ components: [row(button()), row(button())] }),
    "components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
  ],
  [
    "no two components share a numeric id",
    subject({
      flags: V2,
      components: [
        { ...text("a"), id: 3 },
        { ...text("b"), id: 3 },
      ],
    }),
    "components.1.id COMPONENT_ID_DUPLICATED",
  ],
];
const brokenModals: readonly [rule: string, components: unknown[], problem: string][] = [
  [
    "a row in a modal holds one field",
    [row(input({ label: "A" }), input({ label: "B", custom_id: "u" }))],
    "components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED",
  ],
  [
    "a text input in a row has its own label",
    [row(input())],
    "components.0.components.0.label BASE_TYPE_REQUIRED",
  ],
  [
    "a text input's bounds fit each other and its first value",
    [{ type: 18, label: "L", component: input({ min_length: 9, max_length: 3 }) }],
    "components.0.component.min_length TEXT_INPUT_MIN_LENGTH_TOO_LARGE",
  ],
];

describe("each rule", () => {
  it.each(broken)("%s", (_rule, bad, problem) => expect(codes(messageProblems(bad))).toContain(problem));
  it.each(brokenModals)("%s (in a dialog)", (_rule, components, problem) =>
    expect(codes(componentProblems(components, "modal"))).toContain(problem),
  );
  it("is broken by a case above, and says why it is there", () => {
    const covered = new Set([...broken, ...brokenModals].map(([rule]) => rule));
    const rules = [...MESSAGE_RULES, ...COMPONENT_RULES, ...TREE_RULES];
    expect(rules.filter(({ name }) => !covered.has(name)).map(({ name }) => name)).toEqual([]);
    expect(rules.every(({ why }) => why.length > 5)).toBe(true);
  });
});

describe("what is refused in other ways", () => {
  it("a message with nothing in it is empty; an edit may be", () => {
    expect(isEmptyMessage(subject({}))).toBe(true);
    expect(isEmptyMessage(subject({ content: "  " }))).toBe(true);
    expect(isEmptyMessage(subject({ content: "x" }))).toBe(false);
    expect(isEmptyMessage(subject({}, { files: new Map([[0, "a"]]) }))).toBe(false);
    expect(isEmptyMessage(subject({}, { route: "answer edit", before: asSent(0) }))).toBe(false);
    expect(isEmptyMessage(subject({}, { route: "answer edit", before: asSent(128) }))).toBe(true);
  });
  it("V2 components over 10,000 bytes of UTF-8 are too heavy, though each rule is kept", () => {
    const heavy = subject({ flags: V2, components: [text("語".repeat(3500))] });
    expect(messageProblems(heavy)).toEqual([]);
    expect(isTooHeavy(heavy)).toBe(true);
    expect(isTooHeavy(subject({ flags: V2, components: [text("x".repeat(4000))] }))).toBe(false);
  });
});
