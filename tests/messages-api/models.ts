/**
 * The models that the local Messages API knows, and what is particular about each: from Anthropic's model pages, migration guides
 * and prompt caching page as of November 2026. Newest first, as the API lists them.
 */

export type LocalModel = {
  readonly id: string;
  readonly displayName: string;
  readonly line: "haiku" | "sonnet" | "opus" | "fable";
  readonly createdAt: string;
  /** Tokens of input that fit. */
  readonly window: number;
  /** Highest `max_tokens`. */
  readonly output: number;
  /** The smallest prefix that is cached, in tokens. Below it nothing is said: both counters are zero. */
  readonly smallestPrefix: number;
  /** Newer models (4.7 and later) make about 30 % more tokens of the same text. */
  readonly tokenizer: "older" | "newer";
  /** Values of `thinking.type` that do not answer 400. */
  readonly thinking: readonly ("adaptive" | "disabled" | "between_tools" | "enabled")[];
  /** Accepts `output_config.effort`. */
  readonly effort: boolean;
  /** Accepts a last message of the assistant. */
  readonly prefill: boolean;
  readonly forcedTools: boolean;
};

const MILLION = 1_000_000;
const recent = {
  window: MILLION,
  output: 128_000,
  tokenizer: "newer",
  effort: true,
  prefill: false,
} as const;
const former = {
  window: 200_000,
  output: 64_000,
  tokenizer: "older",
  effort: false,
  prefill: true,
  forcedTools: true,
} as const;

export const localModels: readonly LocalModel[] = [
  {
    ...recent,
    id: "claude-haiku-5-5",
    displayName: "Claude Haiku 5.5",
    line: "haiku",
    createdAt: "2026-10-07T00:00:00Z",
    smallestPrefix: 512,
    thinking: ["adaptive", "disabled"],
    forcedTools: true,
  },
  {
    ...recent,
    id: "claude-sonnet-5-5",
    displayName: "Claude Sonnet 5.5",
    line: "sonnet",
    createdAt: "2026-09-28T00:00:00Z",
    smallestPrefix: 512,
    thinking: ["adaptive", "between_tools"],
    forcedTools: false,
  },
  {
    ...recent,
    id: "claude-opus-5-5",
    displayName: "Claude Opus 5.5",
    line: "opus",
    createdAt: "2026-09-22T00:00:00Z",
    smallestPrefix: 512,
    thinking: ["adaptive"],
    forcedTools: false,
  },
  {
    ...recent,
    id: "claude-fable-5-1",
    displayName: "Claude Fable 5.1",
    line: "fable",
    createdAt: "2026-09-01T00:00:00Z",
    smallestPrefix: 512,
    thinking: ["adaptive"],
    forcedTools: false,
  },
  {
    ...recent,
    id: "claude-opus-5",
    displayName: "Claude Opus 5",
    line: "opus",
    createdAt: "2026-07-24T00:00:00Z",
    smallestPrefix: 512,
    thinking: ["adaptive", "disabled"],
    forcedTools: true,
  },
  {
    ...recent,
    id: "claude-sonnet-5",
    displayName: "Claude Sonnet 5",
    line: "sonnet",
    createdAt: "2026-06-30T00:00:00Z",
    smallestPrefix: 1_024,
    thinking: ["adaptive", "disabled"],
    forcedTools: true,
  },
  {
    ...recent,
    id: "claude-opus-4-8",
    displayName: "Claude Opus 4.8",
    line: "opus",
    createdAt: "2026-05-28T00:00:00Z",
    smallestPrefix: 1_024,
    thinking: ["adaptive", "disabled"],
    forcedTools: true,
  },
  {
    ...recent,
    id: "claude-opus-4-7",
    displayName: "Claude Opus 4.7",
    line: "opus",
    createdAt: "2026-04-16T00:00:00Z",
    smallestPrefix: 2_048,
    thinking: ["adaptive", "disabled"],
    forcedTools: true,
  },
  {
    ...former,
    id: "claude-haiku-4-5",
    displayName: "Claude Haiku 4.5",
    line: "haiku",
    createdAt: "2025-10-01T00:00:00Z",
    smallestPrefix: 4_096,
    thinking: ["disabled", "enabled"],
  },
];

/** A model by its name, dated or not; null: the API answers 404. */
export function localModel(name: string): LocalModel | null {
  return localModels.find(({ id }) => name === id || name.replace(/-20\d{6}$/u, "") === id) ?? null;
}
