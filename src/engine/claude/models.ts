/** What each model takes and how it is asked to be brief. One table; a recipe for a new row is in the folder's README. */

/** How a model is told not to think first: checked short answers gain little from it, and readers wait. */
export type Thinking =
  | { readonly type: "disabled" }
  | { readonly type: "between_tools" }
  | { readonly type: "adaptive" };

export type Model = {
  readonly name: string;
  /** Tokens of prompt and answer together. */
  readonly window: number;
  /** Tokens of one answer. */
  readonly maxOutput: number;
  /** A shorter prefix is not cached, and the API says nothing. */
  readonly smallestPrefix: number;
  /** Null: not said, because nothing is known of the model. */
  readonly thinking: Thinking | null;
  /** Does it take `output_config.effort`? */
  readonly effort: boolean;
};

export const defaultModel = "claude-sonnet-5-5";
export const defaultJudgeModel = "claude-haiku-5-5";

/** A model that is in no row is one that the operator gave a price for: it is taken to be as narrow as the narrowest. */
export function modelOf(name: string): Model {
  return { name, ...(table.get(name) ?? unknown) };
}

// --- internal ---

type Facts = Omit<Model, "name">;

const off: Thinking = { type: "disabled" };
/** Takes no "disabled": this is its word for no thinking before the answer (effort "high" or below). */
const betweenTools: Thinking = { type: "between_tools" };
/** Always thinks; a low effort keeps it short. */
const always: Thinking = { type: "adaptive" };

const large = { window: 1_000_000, maxOutput: 128_000 };
const small = { window: 200_000, maxOutput: 64_000 };
const unknown: Facts = { ...small, maxOutput: 8192, smallestPrefix: 4096, thinking: null, effort: false };

/** From the model pages of Anthropic's documentation (platform.claude.com/docs/en/models), October 2026. */
const table: ReadonlyMap<string, Facts> = new Map<string, Facts>([
  ["claude-haiku-5-5", { ...large, smallestPrefix: 512, thinking: off, effort: true }],
  ["claude-sonnet-5-5", { ...large, smallestPrefix: 512, thinking: betweenTools, effort: true }],
  ["claude-opus-5-5", { ...large, smallestPrefix: 512, thinking: always, effort: true }],
  ["claude-fable-5-1", { ...large, smallestPrefix: 512, thinking: always, effort: true }],
  ["claude-sonnet-5", { ...large, smallestPrefix: 1024, thinking: off, effort: true }],
  ["claude-opus-5", { ...large, smallestPrefix: 512, thinking: off, effort: true }],
  ["claude-fable-5", { ...large, smallestPrefix: 512, thinking: always, effort: true }],
  ["claude-opus-4-8", { ...large, smallestPrefix: 1024, thinking: off, effort: true }],
  ["claude-opus-4-7", { ...large, smallestPrefix: 2048, thinking: off, effort: true }],
  ["claude-opus-4-6", { ...large, smallestPrefix: 4096, thinking: off, effort: true }],
  ["claude-sonnet-4-6", { ...large, maxOutput: 64_000, smallestPrefix: 1024, thinking: off, effort: true }],
  ["claude-opus-4-5", { ...small, smallestPrefix: 4096, thinking: off, effort: true }],
  ["claude-opus-4-5-20251101", { ...small, smallestPrefix: 4096, thinking: off, effort: true }],
  ["claude-sonnet-4-5", { ...small, smallestPrefix: 1024, thinking: off, effort: false }],
  ["claude-sonnet-4-5-20250929", { ...small, smallestPrefix: 1024, thinking: off, effort: false }],
  ["claude-haiku-4-5", { ...small, smallestPrefix: 4096, thinking: off, effort: false }],
  ["claude-haiku-4-5-20251001", { ...small, smallestPrefix: 4096, thinking: off, effort: false }],
]);
