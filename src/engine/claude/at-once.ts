/** An answer that came in one piece although a stream was asked for, as the events of a stream. Gateways before the API do so. */
import type { Message, RawMessageStreamEvent } from "@anthropic-ai/sdk/resources/messages";

/** Did it come as one JSON value? */
export const isAtOnce = ({ headers }: Response): boolean =>
  /^application\/json\b/iu.test(headers.get("content-type") ?? "");

/** No event where it is no message. Throws what reading the body throws. */
export async function* eventsOf(response: Response): AsyncGenerator<RawMessageStreamEvent> {
  const message = (await response.json()) as Message | null;
  if (!Array.isArray(message?.content)) return;
  yield { type: "message_start", message };
  for (const [index, block] of message.content.entries())
    if (block.type === "text")
      yield { type: "content_block_delta", index, delta: { type: "text_delta", text: block.text } };
  const { stop_reason, stop_sequence, stop_details, container, usage } = message;
  yield {
    type: "message_delta",
    delta: { stop_reason, stop_sequence, stop_details, container },
    usage,
  } as RawMessageStreamEvent;
  yield { type: "message_stop" };
}
