/** What comes of a task, and how it reaches Discord: a message, one in the place of another, a form, a thread. */
import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import type { Caller } from "../command.ts";
import type { OpenThread, Outcome, Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { type AfterPosting, afterPosting, wantsId } from "./after-posting.ts";
import type { MessageBody } from "./components.ts";
import type { Exchange } from "./exchange.ts";
import type { Log } from "./failure.ts";
import { renderForm } from "./form.ts";
import { openThread } from "./open-thread.ts";
import { renderReply } from "./render.ts";
import type { Task } from "./task.ts";

export type Delivery =
  | {
      readonly kind: "message";
      readonly body: MessageBody;
      readonly visibility: "public" | "private";
      /** What is to be done once it stands where everyone sees it. */
      readonly after: AfterPosting;
    }
  | { readonly kind: "replacement"; readonly body: MessageBody }
  | { readonly kind: "form"; readonly form: APIModalInteractionResponseCallbackData }
  | { readonly kind: "thread"; readonly thread: OpenThread; readonly caller: Caller };

/** Renders what a handler answered. Throws for a reply or form that no message can hold: its command is broken. */
export function deliveryOf(outcome: Outcome, task: Task, caller: Caller): Delivery {
  switch (outcome.kind) {
    case "form":
      return { kind: "form", form: renderForm(outcome) };
    case "open thread":
      return { kind: "thread", thread: outcome, caller };
    case "reply":
      return replyDelivery(outcome, task);
  }
}

/** A reply of the dispatcher's own. */
export function plainDelivery(reply: Reply): Delivery {
  const body = renderReply(reply, { page: 1 });
  return { kind: "message", body, visibility: reply.visibility, after: {} };
}

/** `appPermissions`: what the bot may do where it was asked. Rejects with Discord's refusal, or a UserError that says what is missing. */
export async function deliver(
  delivery: Delivery,
  exchange: Exchange,
  parts: {
    readonly services: Services;
    readonly logger: Log;
    readonly appPermissions: bigint | null;
    readonly channelId: string;
  },
): Promise<void> {
  switch (delivery.kind) {
    case "form":
      return exchange.open(delivery.form);
    case "thread":
      return openThread(delivery, exchange, parts);
    case "replacement":
      await exchange.replace(delivery.body);
      return;
    case "message":
      return showMessage(delivery, exchange, parts);
  }
}

// --- internal ---

function replyDelivery(reply: Reply, task: Task): Delivery {
  const body = renderReply(reply, { page: task.page });
  const visibility = task.onlyPrivate ? "private" : reply.visibility;
  if (task.inPlace && visibility === "private") return { kind: "replacement", body };
  return {
    kind: "message",
    body,
    visibility,
    after: visibility === "public" ? reply : {},
  };
}

async function showMessage(
  { body, visibility, after }: Extract<Delivery, { kind: "message" }>,
  exchange: Exchange,
  {
    services,
    logger,
    channelId,
  }: { readonly services: Services; readonly logger: Log; readonly channelId: string },
): Promise<void> {
  const messageId = await exchange.show(body, visibility, { wantsId: wantsId(after) });
  if (messageId === null) return;
  await afterPosting(after, { channelId, messageId, kind: "answer" }, { posts: services.posts, logger });
}
