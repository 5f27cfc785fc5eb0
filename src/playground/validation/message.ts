/** Is a message body one that Discord takes? For new messages, replies, follow-ups and edits alike. */
import { ComponentType as Type } from "discord-api-types/v10";
import { allComponents, componentProblems, displayedText } from "./components.ts";
import { embedProblems } from "./embeds.ts";
import { at, checkFields, type Field, lengthProblem } from "./fields.ts";
import { asList, asObject, type Json, type Problem, problemsBy, type Rule, under } from "./rule.ts";

/** Where a body is sent; each takes other fields and flags. */
export type MessageRoute = "message" | "message edit" | "reply" | "follow-up" | "answer edit";

export type MessageSubject = {
  readonly route: MessageRoute;
  readonly body: Json;
  /** Names of the files that come with the body, by their `files[n]` number. */
  readonly files: ReadonlyMap<number, string>;
  /** For an edit: what the message is now. */
  readonly before: {
    readonly flags: number;
    readonly attachmentIds: readonly string[];
    readonly attachmentNames: readonly string[];
  } | null;
};

export const COMPONENTS_V2 = 1 << 15;
export const EPHEMERAL = 1 << 6;
/** A deferred answer that is not there yet. */
export const LOADING = 1 << 7;

/** Every problem of the body, by the tables below. An empty message is not among them: see `isEmptyMessage`. */
export function messageProblems(subject: MessageSubject): Problem[] {
  const { body } = subject;
  return [
    ...checkFields(body, MESSAGE_FIELDS[subject.route]),
    ...problemsBy(MESSAGE_RULES, subject),
    ...componentProblems(body.components, isV2(subject) ? "message" : "message without V2"),
    ...embedProblems(body.embeds),
  ];
}

/** Nothing to show: Discord answers 50006, not a form error. An edit may leave all as it is, unless nothing is there yet. */
export function isEmptyMessage({ body, files, before }: MessageSubject): boolean {
  if (before !== null && (before.flags & LOADING) === 0) return false;
  const shown = ["embeds", "components", "sticker_ids", "poll"].some(
    (field) => asList(body[field]).length > 0 || asObject(body[field]) !== null,
  );
  return !shown && files.size === 0 && String(body.content ?? "").trim() === "";
}

/**
 * Bodies of Components V2 above about 10,000 bytes of UTF-8 get a 500 (discord-api-docs issue 8554), though each rule
 * is kept. Counted over the components as JSON.
 */
export function isTooHeavy(subject: MessageSubject): boolean {
  if (!isV2(subject)) return false;
  return Buffer.byteLength(JSON.stringify(subject.body.components ?? [])) > HEAVIEST_V2_BYTES;
}

// --- internal ---

const HEAVIEST_V2_BYTES = 10_000;
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;
/** SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, IS_VOICE_MESSAGE, IS_COMPONENTS_V2: those that a sender may set. */
const SENDER_FLAGS = (1 << 2) | (1 << 12) | (1 << 13) | COMPONENTS_V2;

const COMMON: readonly Field[] = [
  {
    name: "content",
    kind: "string",
    nullable: true,
    max: 2000,
    why: "the API description says 4000; Discord takes 2000",
  },
  { name: "embeds", kind: "list", nullable: true, max: 10, why: "10 embeds a message" },
  {
    name: "allowed_mentions",
    kind: "object",
    nullable: true,
    why: "who may be pinged; without it everyone written may",
  },
  { name: "components", kind: "list", nullable: true, max: 40, why: "rows, or V2 components" },
  { name: "attachments", kind: "list", nullable: true, max: 10, why: "10 files a message" },
  { name: "flags", kind: "integer", nullable: true, min: 0, why: "bit set" },
  {
    name: "tts",
    kind: "boolean",
    nullable: true,
    why: "read aloud; discord.js sends it everywhere, Discord drops it from edits",
  },
  {
    name: "enforce_nonce",
    kind: "boolean",
    nullable: true,
    why: "of new messages; discord.js sends it everywhere, Discord drops it",
  },
];
const POLL: Field = { name: "poll", kind: "object", nullable: true, why: "a poll, once sent never edited" };

const MESSAGE_FIELDS: Readonly<Record<MessageRoute, readonly Field[]>> = {
  message: [
    ...COMMON,
    POLL,
    { name: "nonce", kind: "any", nullable: true, why: "to tell a repeated send" },
    { name: "message_reference", kind: "object", nullable: true, why: "what it replies to" },
    { name: "sticker_ids", kind: "list", nullable: true, max: 3, why: "3 stickers" },
  ],
  "message edit": COMMON,
  reply: [...COMMON, POLL],
  "follow-up": [...COMMON, POLL],
  "answer edit": [...COMMON, POLL],
};

function isV2({ body, before }: MessageSubject): boolean {
  return ((Number(body.flags ?? 0) | (before?.flags ?? 0)) & COMPONENTS_V2) !== 0;
}

const LEGACY_FIELDS = ["content", "embeds", "poll", "sticker_ids"] as const;

/** What cannot be said of one field. */
export const MESSAGE_RULES: readonly Rule<MessageSubject>[] = [
  {
    name: "V2 has no content, embeds, polls or stickers",
    why: "all is components there; the API description lets it pass",
    broken: (subject) =>
      isV2(subject)
        ? LEGACY_FIELDS.filter(
            (field) => asList(subject.body[field]).length > 0 || hasText(subject.body[field]),
          ).map((field) =>
            at(
              [field],
              "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
              `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
            ),
          )
        : [],
  },
  {
    name: "at most 40 components, with those inside others",
    why: "the API description counts only the top",
    broken: (subject) => {
      const total = allComponents(subject.body.components).length;
      if (total <= MOST_COMPONENTS) return [];
      return [
        at(
          ["components"],
          "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
          `The total number of components must not exceed ${MOST_COMPONENTS}`,
        ),
      ];
    },
  },
  {
    name: "at most 4000 characters in all texts",
    why: "each may have 4000, together no more",
    broken: ({ body }) =>
      displayedText(body.components) <= MOST_TEXT
        ? []
        : [
            at(
              ["components"],
              "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
              `The total displayable text size exceeds the maximum size of ${MOST_TEXT}`,
            ),
          ],
  },
  {
    name: "at most five rows without V2",
    why: "25 buttons a message",
    broken: (subject) =>
      !isV2(subject) && asList(subject.body.components).length > 5
        ? [lengthProblem(["components"], 1, 5)]
        : [],
  },
  {
    name: "only flags that a sender may set",
    why: "the others are Discord's own; it drops them without a word",
    broken: ({ body, route }) => {
      const answer = route === "reply" || route === "follow-up";
      const wrong = Number(body.flags ?? 0) & ~(SENDER_FLAGS | (answer ? EPHEMERAL : 0));
      return wrong === 0
        ? []
        : [at(["flags"], "BASE_TYPE_CHOICES", `Flags ${wrong} cannot be set by a sender`)];
    },
  },
  {
    name: "the V2 flag stays",
    why: "a message with it can never be one without it again",
    broken: ({ body, before }) => {
      const off =
        before !== null &&
        (before.flags & COMPONENTS_V2) !== 0 &&
        body.flags !== undefined &&
        body.flags !== null;
      return off && (Number(body.flags) & COMPONENTS_V2) === 0
        ? [
            at(
              ["flags"],
              "MESSAGE_FLAGS_CANNOT_REMOVE_COMPONENTS_V2",
              "The IS_COMPONENTS_V2 flag cannot be removed",
            ),
          ]
        : [];
    },
  },
  {
    name: "listed attachments were uploaded or are there already",
    why: "an entry without its file is refused",
    broken: ({ body, files, before }) =>
      asList(body.attachments).flatMap((entry, index) => {
        const id = asObject(entry)?.id;
        const known = files.has(Number(id)) || (before?.attachmentIds.includes(String(id)) ?? false);
        return known
          ? []
          : [
              at(
                ["attachments", index, "id"],
                "ATTACHMENT_NOT_FOUND",
                `Attachment data not found for id ${String(id)}`,
              ),
            ];
      }),
  },
  {
    name: "what is shown as attachment://NAME was uploaded",
    why: "Discord looks for the file by that name",
    broken: ({ body, files, before }) => {
      const names = new Set([...files.values(), ...(before?.attachmentNames ?? [])]);
      return attachmentUrls(body)
        .filter(({ url }) => !names.has(url.slice("attachment://".length)))
        .map(({ path }) => at(path, "ATTACHMENT_NOT_FOUND", "The specified attachment was not found"));
    },
  },
  {
    name: "allowed mentions do not contradict themselves",
    why: "`parse: [users]` and a list of users exclude each other",
    broken: ({ body }) => {
      const allowed = asObject(body.allowed_mentions);
      if (allowed === null) return [];
      const both = ["users", "roles"].filter(
        (kind) => asList(allowed.parse).includes(kind) && asList(allowed[kind]).length > 0,
      );
      return [
        ...under(["allowed_mentions"], checkFields(allowed, ALLOWED_MENTIONS_FIELDS)),
        ...both.map((kind) =>
          at(
            ["allowed_mentions"],
            "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
            `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
          ),
        ),
      ];
    },
  },
];

const ALLOWED_MENTIONS_FIELDS: readonly Field[] = [
  { name: "parse", kind: "list", nullable: true, max: 3, why: "users, roles, everyone" },
  { name: "users", kind: "list", nullable: true, max: 100, why: "100 ids" },
  { name: "roles", kind: "list", nullable: true, max: 100, why: "100 ids" },
  { name: "replied_user", kind: "boolean", nullable: true, why: "whether a reply pings" },
];

function hasText(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || asObject(value) !== null;
}

function attachmentUrls(body: Json): { path: readonly (string | number)[]; url: string }[] {
  return allComponents(body.components).flatMap(({ component, path }) => {
    const media: [readonly (string | number)[], unknown][] = [
      [["media", "url"], asObject(component.media)?.url],
      [["file", "url"], component.type === Type.File ? asObject(component.file)?.url : undefined],
      ...asList(component.items).map((item, index): [readonly (string | number)[], unknown] => [
        ["items", index, "media", "url"],
        asObject(asObject(item)?.media)?.url,
      ]),
    ];
    return media
      .filter(([, url]) => typeof url === "string" && url.startsWith("attachment://"))
      .map(([field, url]) => ({ path: [...path, ...field], url: String(url) }));
  });
}
