/** The first response to an interaction. */
import { Hono } from "hono";
import { awaitingInteraction, interactionMetadata } from "../interactions.ts";
import { editMessage, postMessage } from "../messages.ts";
import { refuseProblems } from "../refusal.ts";
import type { Acknowledgement, Interaction, InteractionKind, StoredMessage } from "../state.ts";
import { at, checkFields } from "../validation/fields.ts";
import { EPHEMERAL, LOADING } from "../validation/message.ts";
import { choiceProblems, modalProblems } from "../validation/modal.ts";
import { asList, asObject, type Json, under } from "../validation/rule.ts";
import { userJson } from "../wire.ts";
import type { World } from "../world.ts";
import { checkMessage } from "./checked-message.ts";
import { type Body, bodyObject, type Env } from "./exchange.ts";

export function interactionRoutes(world: World): Hono<Env> {
  return new Hono<Env>().post("/interactions/:id/:token/callback", (context) => {
    const interaction = awaitingInteraction(world, context.req.param("id"), context.req.param("token"));
    const body = bodyObject(context);
    refuseType(interaction, body.type);
    const respond = RESPONSES[body.type as number] as Response;
    const acknowledgement = respond(world, interaction, asObject(body.data) ?? {}, context.get("body").files);
    interaction.acknowledgement = acknowledgement;
    context.get("after").push(() => interaction.answered.resolve(acknowledgement));
    if (context.req.query("with_response") !== "true") return context.body(null, 204);
    return context.json(responseJson(world, interaction, body.type as number));
  });
}

/** Posts a message that answers an interaction, seen by all or by its person alone. */
export function postAnswer(
  world: World,
  interaction: Interaction,
  body: Json,
  files: Body["files"],
): StoredMessage {
  const isPrivate = (Number(body.flags ?? 0) & EPHEMERAL) !== 0;
  const user = world.users.get(interaction.userId);
  return postMessage(world, {
    channel: world.channel(interaction.channelId),
    author: world.bot,
    body,
    files,
    type: interaction.kind === "command" && interaction.originalId === null ? 20 : 0,
    visibleTo: isPrivate ? interaction.userId : null,
    interactionId: interaction.id,
    extra: {
      webhook_id: world.settings.applicationId,
      application_id: world.settings.applicationId,
      interaction_metadata: {
        ...interactionMetadata(interaction, user === undefined ? null : userJson(user)),
        ...(interaction.originalId === null ? {} : { original_response_message_id: interaction.originalId }),
      } as NonNullable<StoredMessage["data"]["interaction_metadata"]>,
    },
  });
}

/** The message that `@original` means: the first response, or for an update the message that was pressed. */
export function originalOf(world: World, interaction: Interaction): StoredMessage {
  const channel = world.channel(interaction.channelId);
  return world.message(channel, interaction.originalId ?? "", interaction.userId);
}

// --- internal ---

type Response = (world: World, interaction: Interaction, data: Json, files: Body["files"]) => Acknowledgement;

/** Which first responses each kind takes: a modal cannot answer a modal, nor a message an autocomplete. */
const ALLOWED: Record<InteractionKind, readonly number[]> = {
  command: [4, 5, 9],
  autocomplete: [8],
  component: [4, 5, 6, 7, 9],
  modal: [4, 5],
};

function refuseType(interaction: Interaction, type: unknown): void {
  const updates = interaction.kind === "modal" && interaction.sourceMessageId !== null ? [6, 7] : [];
  const allowed = [...ALLOWED[interaction.kind], ...updates];
  if (allowed.includes(type as number)) return;
  refuseProblems([at(["type"], "BASE_TYPE_CHOICES", `Value must be one of {${allowed.join(", ")}}.`)]);
}

const RESPONSES: Readonly<Record<number, Response>> = {
  4: (world, interaction, data, files) => {
    checkMessage("reply", data, files);
    interaction.originalId = postAnswer(world, interaction, data, files).data.id;
    return "reply";
  },
  5: (world, interaction, data) => {
    refuseProblems(
      under(["data"], checkFields(data, [{ name: "flags", kind: "integer", why: "private or not" }])),
    );
    const flags = (Number(data.flags ?? 0) & EPHEMERAL) | LOADING;
    interaction.originalId = postAnswer(world, interaction, { flags }, new Map()).data.id;
    return "deferred";
  },
  6: (_world, interaction) => {
    interaction.originalId = interaction.sourceMessageId;
    return "deferred update";
  },
  7: (world, interaction, data, files) => {
    const source = world.message(
      world.channel(interaction.channelId),
      interaction.sourceMessageId ?? "",
      interaction.userId,
    );
    checkMessage("answer edit", data, files, source);
    interaction.originalId = interaction.sourceMessageId;
    editMessage(world, source, data, files);
    return "update";
  },
  8: (_world, interaction, data) => {
    refuseProblems(under(["data"], choiceProblems(data, interaction.optionType ?? 3)));
    interaction.choices = asList(data.choices) as Interaction["choices"];
    return "choices";
  },
  9: (_world, interaction, data) => {
    refuseProblems(under(["data"], modalProblems(data)));
    interaction.modal = data as unknown as Interaction["modal"];
    return "modal";
  },
};

/** The `with_response` body: the interaction, and the message that it made or changed. */
function responseJson(world: World, interaction: Interaction, type: number) {
  const message = interaction.originalId === null ? null : originalOf(world, interaction);
  return {
    interaction: {
      id: interaction.id,
      type: { command: 2, component: 3, autocomplete: 4, modal: 5 }[interaction.kind],
      channel_id: interaction.channelId,
      guild_id: interaction.guildId,
      ...(message === null
        ? {}
        : {
            response_message_id: message.data.id,
            response_message_loading: (Number(message.data.flags ?? 0) & LOADING) !== 0,
            response_message_ephemeral: message.visibleTo !== null,
          }),
    },
    ...(message === null ? {} : { resource: { type, message: message.data } }),
  };
}
