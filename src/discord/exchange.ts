/** One interaction, from its first response to the last: what has been said decides how the next thing is said. */
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  type RESTPostAPIInteractionCallbackWithResponseResult,
  Routes,
} from "discord-api-types/v10";
import { UserError } from "../errors.ts";
import { said } from "../words/said.ts";
import type { MessageBody } from "./components.ts";

/** Sends one request to Discord; the interaction's own token is in the path, the bot's is not needed. Rejects with Discord's refusal. */
export type Send = (request: {
  readonly method: "POST" | "PATCH" | "DELETE";
  readonly path: `/${string}`;
  readonly body?: unknown;
  readonly query?: URLSearchParams;
}) => Promise<unknown>;

type Visibility = "public" | "private";
type State = "new" | "deferred public" | "deferred private" | "deferred update" | "answered";

export class Exchange {
  readonly #interaction: APIInteraction;
  readonly #send: Send;
  #state: State = "new";
  /** Ours that `replace` and `takeBack` are about: the first response, or a follow-up that came in its place. */
  #current = "@original";

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
   * removed first: Discord turns the first follow-up into it, visibility and all. `wantsId`: gives the message's id, null
   * where Discord did not say it.
   */
  async show(body: MessageBody, visibility: Visibility, { wantsId = false } = {}): Promise<string | null> {
    if (this.#state === "new") return this.#answer(seenBy(body, visibility), wantsId);
    if (this.#state === `deferred ${visibility}`) return this.replace(body);
    if (this.#state === "deferred public" || this.#state === "deferred private") await this.takeBack();
    this.#state = "answered";
    const path = Routes.webhook(this.#interaction.application_id, this.#interaction.token);
    const id = idOf(await this.#send({ method: "POST", path, body: seenBy(body, visibility) }));
    this.#current = id ?? this.#current;
    return id;
  }

  /** Puts a message in the place of the one whose button was pressed, or of what we said last. Gives its id. */
  async replace(body: MessageBody): Promise<string | null> {
    if (this.#state === "new") {
      await this.#respond({ type: InteractionResponseType.UpdateMessage, data: body });
      this.#state = "answered";
      return null;
    }
    const message = await this.#send({ method: "PATCH", path: this.#ours(), body });
    this.#state = "answered";
    return idOf(message);
  }

  /** Says under "thinking…" how far it is; not for a button's message, which would be overwritten. */
  async showProgress(body: MessageBody): Promise<void> {
    if (this.#state !== "deferred public" && this.#state !== "deferred private") return;
    await this.#send({ method: "PATCH", path: this.#ours(), body });
  }

  /** Removes what we said last. Already gone is as good. Any other refusal stops here: a follow-up would take the place, and the visibility, of what still stands. */
  async takeBack(): Promise<void> {
    try {
      await this.#send({ method: "DELETE", path: this.#ours() });
    } catch (error) {
      if (!isUnknownMessage(error)) throw error;
    }
  }

  /** Opens a form; only as the first response. Throws UserError if it is too late for that. */
  async open(form: APIModalInteractionResponseCallbackData): Promise<void> {
    if (this.#state !== "new") throw new UserError(said("failure.form-too-late"));
    await this.#respond({ type: InteractionResponseType.Modal, data: form });
    this.#state = "answered";
  }

  /** Answers while somebody types. */
  async suggest(choices: readonly { readonly name: string; readonly value: string }[]): Promise<void> {
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await this.#respond({ type, data: { choices: [...choices] } });
    this.#state = "answered";
  }

  /** Asking for the message costs Discord the body of an answer, and us nothing: it stays one request. */
  async #respond(body: APIInteractionResponse, withResponse = false): Promise<unknown> {
    const path = Routes.interactionCallback(this.#interaction.id, this.#interaction.token);
    const query = withResponse ? { query: new URLSearchParams({ with_response: "true" }) } : {};
    return this.#send({ method: "POST", path, body, ...query });
  }

  async #answer(data: MessageBody, wantsId: boolean): Promise<string | null> {
    const type = InteractionResponseType.ChannelMessageWithSource;
    const answer = await this.#respond({ type, data }, wantsId);
    this.#state = "answered";
    return wantsId
      ? idOf((answer as RESTPostAPIInteractionCallbackWithResponseResult)?.resource?.message)
      : null;
  }

  #ours(): `/${string}` {
    return Routes.webhookMessage(this.#interaction.application_id, this.#interaction.token, this.#current);
  }
}

// --- internal ---

function isUnknownMessage(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === RESTJSONErrorCodes.UnknownMessage;
}

function idOf(message: unknown): string | null {
  const id = (message as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : null;
}

function seenBy(body: MessageBody, visibility: Visibility): MessageBody {
  return visibility === "private" ? { ...body, flags: body.flags | MessageFlags.Ephemeral } : body;
}
