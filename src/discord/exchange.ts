/** One interaction, from its first response to the last: what has been said decides how the next thing is said. */
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from "discord-api-types/v10";
import { UserError } from "../errors.ts";
import type { MessageBody } from "./components.ts";

/** Sends one request to Discord; the interaction's own token is in the path, the bot's is not needed. Rejects with Discord's refusal. */
export type Send = (request: {
  readonly method: "POST" | "PATCH" | "DELETE";
  readonly path: `/${string}`;
  readonly body?: unknown;
}) => Promise<unknown>;

type Visibility = "public" | "private";
type State = "new" | "deferred public" | "deferred private" | "deferred update" | "answered";

export class Exchange {
  readonly #interaction: APIInteraction;
  readonly #send: Send;
  #state: State = "new";

  constructor(interaction: APIInteraction, send: Send) {
    this.#interaction = interaction;
    this.#send = send;
  }

  /** Says "thinking…", so that there are 15 minutes; seen by all or by the asker alone, which cannot be changed afterwards. */
  async defer(visibility: Visibility): Promise<void> {
    const data = visibility === "private" ? { data: { flags: MessageFlags.Ephemeral } } : {};
    await this.#respond({ type: InteractionResponseType.DeferredChannelMessageWithSource, ...data });
    this.#state = `deferred ${visibility}`;
  }

  /** The button's message stays as it is until `replace`. */
  async deferUpdate(): Promise<void> {
    await this.#respond({ type: InteractionResponseType.DeferredMessageUpdate });
    this.#state = "deferred update";
  }

  /**
   * Shows a message: one request if nothing was said yet. If "thinking…" stands there under another visibility, it is
   * removed first: Discord turns the first follow-up into it, visibility and all.
   */
  async show(body: MessageBody, visibility: Visibility): Promise<void> {
    if (this.#state === "new") {
      await this.#respond({
        type: InteractionResponseType.ChannelMessageWithSource,
        data: seenBy(body, visibility),
      });
    } else if (this.#state === `deferred ${visibility}`) {
      await this.#send({ method: "PATCH", path: this.#original(), body });
    } else {
      if (this.#state === "deferred public" || this.#state === "deferred private")
        await this.#removeThinking();
      this.#state = "answered";
      const path = Routes.webhook(this.#interaction.application_id, this.#interaction.token);
      await this.#send({ method: "POST", path, body: seenBy(body, visibility) });
    }
    this.#state = "answered";
  }

  /** Puts a message in the place of the one whose button was pressed. */
  async replace(body: MessageBody): Promise<void> {
    if (this.#state === "new")
      await this.#respond({ type: InteractionResponseType.UpdateMessage, data: body });
    else await this.#send({ method: "PATCH", path: this.#original(), body });
    this.#state = "answered";
  }

  /** Opens a form; only as the first response. Throws UserError if it is too late for that. */
  async open(form: APIModalInteractionResponseCallbackData): Promise<void> {
    if (this.#state !== "new") throw new UserError("That took too long for a form to open. Try again.");
    await this.#respond({ type: InteractionResponseType.Modal, data: form });
    this.#state = "answered";
  }

  /** Answers while somebody types. */
  async suggest(choices: readonly { readonly name: string; readonly value: string }[]): Promise<void> {
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await this.#respond({ type, data: { choices: [...choices] } });
    this.#state = "answered";
  }

  async #respond(body: APIInteractionResponse): Promise<void> {
    const path = Routes.interactionCallback(this.#interaction.id, this.#interaction.token);
    await this.#send({ method: "POST", path, body });
  }

  /** Already gone is as good. Any other refusal stops here: a follow-up would take the place, and the visibility, of what still stands. */
  async #removeThinking(): Promise<void> {
    try {
      await this.#send({ method: "DELETE", path: this.#original() });
    } catch (error) {
      if (!isUnknownMessage(error)) throw error;
    }
  }

  #original(): `/${string}` {
    return Routes.webhookMessage(this.#interaction.application_id, this.#interaction.token, "@original");
  }
}

// --- internal ---

function isUnknownMessage(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === RESTJSONErrorCodes.UnknownMessage;
}

function seenBy(body: MessageBody, visibility: Visibility): MessageBody {
  return visibility === "private" ? { ...body, flags: body.flags | MessageFlags.Ephemeral } : body;
}
