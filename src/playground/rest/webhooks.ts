/** What a bot says after its first response: follow-ups, and edits of what it said. */
import type { Context } from "hono";
import { Hono } from "hono";
import { answeredInteraction } from "../interactions.ts";
import { deleteMessage, editMessage } from "../messages.ts";
import { REFUSALS, Refusal } from "../refusal.ts";
import type { Interaction, StoredMessage } from "../state.ts";
import { LOADING } from "../validation/message.ts";
import type { World } from "../world.ts";
import { checkMessage } from "./checked-message.ts";
import { bodyObject, type Env } from "./exchange.ts";
import { originalOf, postAnswer } from "./interactions.ts";

const MESSAGE = "/webhooks/:application/:token/messages/:message";

export function webhookRoutes(world: World): Hono<Env> {
  return new Hono<Env>()
    .post("/webhooks/:application/:token", (context) => {
      const interaction = interactionOf(world, context);
      return context.json(followUp(world, interaction, context).data);
    })
    .get(MESSAGE, (context) => context.json(target(world, interactionOf(world, context), context).data))
    .patch(MESSAGE, (context) => {
      const stored = target(world, interactionOf(world, context), context);
      checkMessage("answer edit", bodyObject(context), context.get("body").files, stored);
      editMessage(world, stored, bodyObject(context), context.get("body").files);
      return context.json(stored.data);
    })
    .delete(MESSAGE, (context) => {
      const interaction = interactionOf(world, context);
      deleteMessage(world, world.channel(interaction.channelId), target(world, interaction, context));
      return context.body(null, 204);
    });
}

// --- internal ---

function interactionOf(world: World, context: Context<Env>): Interaction {
  if (context.req.param("application") !== world.settings.applicationId)
    throw new Refusal(REFUSALS.unknownWebhook);
  return answeredInteraction(world, context.req.param("token") ?? "");
}

/** The first follow-up to a deferred answer takes its place, and is as private as the deferral was. */
function followUp(world: World, interaction: Interaction, context: Context<Env>): StoredMessage {
  const { files } = context.get("body");
  const body = bodyObject(context);
  const original = interaction.acknowledgement === "deferred" ? findOriginal(world, interaction) : null;
  if (original !== null && (Number(original.data.flags ?? 0) & LOADING) !== 0) {
    checkMessage("follow-up", body, files, original);
    editMessage(world, original, body, files);
    return original;
  }
  checkMessage("follow-up", body, files);
  const stored = postAnswer(world, interaction, body, files);
  interaction.followUps.push(stored.data.id);
  return stored;
}

function findOriginal(world: World, interaction: Interaction): StoredMessage | null {
  return world.channel(interaction.channelId).messages.get(interaction.originalId ?? "") ?? null;
}

/** Only what this interaction made or changed can be reached with its token. */
function target(world: World, interaction: Interaction, context: Context<Env>): StoredMessage {
  const id = context.req.param("message") ?? "";
  if (id === "@original" || id === interaction.originalId) return originalOf(world, interaction);
  if (!interaction.followUps.includes(id)) throw new Refusal(REFUSALS.unknownMessage);
  return world.message(world.channel(interaction.channelId), id, interaction.userId);
}
