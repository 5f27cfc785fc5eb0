/** A client as the bot has one, and a request like the bot's: a system prompt, an article to be cached, a task. */
import Anthropic from "@anthropic-ai/sdk";
import type { LocalMessages } from "./local-messages.ts";

export type Asked = Anthropic.MessageCreateParamsNonStreaming;

export function clientOf(
  api: LocalMessages,
  more: ConstructorParameters<typeof Anthropic>[0] = {},
): Anthropic {
  return new Anthropic({ apiKey: api.key, baseURL: api.url, maxRetries: 0, logLevel: "off", ...more });
}

export const schema = {
  type: "object",
  properties: { claims: { type: "array", items: { type: "string" } } },
  required: ["claims"],
  additionalProperties: false,
};

/** About 2,000 tokens before the task, marked for five minutes. */
export function asking(task: string, more: Partial<Asked> = {}): Asked {
  return {
    model: "claude-sonnet-5-5",
    max_tokens: 1_000,
    thinking: { type: "between_tools" },
    system: [{ type: "text", text: "You are a careful editor." }],
    messages: [
      {
        role: "user",
        content: [
          { type: "text", text: "The harbour was quiet. ".repeat(260), cache_control: { type: "ephemeral" } },
          { type: "text", text: task },
        ],
      },
    ],
    output_config: { effort: "low", format: { type: "json_schema", schema } },
    ...more,
  };
}
