/** A message as a person sees it now: its words, its buttons, its files. Looks at the stored message anew each time. */
import { type ButtonStyle, ComponentType as Type } from "discord-api-types/v10";
import { parseMarkdown, plainText } from "../markdown.ts";
import type { StoredMessage } from "../state.ts";
import { uploadAt } from "../uploads.ts";
import { SELECTS } from "../validation/component-tables.ts";
import { allComponents } from "../validation/components.ts";
import { COMPONENTS_V2, LOADING } from "../validation/message.ts";
import { asList, asObject, type Json } from "../validation/rule.ts";
import type { World } from "../world.ts";

export type SeenButton = {
  /** The component's number in the message. */
  readonly id: number;
  readonly label: string;
  /** Null for a link. */
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
  readonly style: ButtonStyle;
};
export type SeenSelect = {
  readonly id: number;
  readonly customId: string;
  readonly type: number;
  readonly placeholder: string;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string;
  }[];
  readonly minValues: number;
  readonly maxValues: number;
  readonly disabled: boolean;
};
export type SeenFile = {
  readonly name: string;
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

export class SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly stored: StoredMessage;
  private readonly world: World;

  constructor(world: World, stored: StoredMessage) {
    this.world = world;
    this.stored = stored;
    this.id = stored.data.id;
    this.channelId = stored.data.channel_id;
  }

  /** As Discord's API has it. */
  get raw(): StoredMessage["data"] {
    return this.stored.data;
  }

  /** All Markdown of the message, in reading order, one text a line. */
  get text(): string {
    return [this.raw.content, ...this.componentTexts(), ...this.raw.embeds.map(embedText)]
      .filter((text) => text !== "")
      .join("\n");
  }

  /** The characters that a reader sees: `text` with its markup gone. */
  get plain(): string {
    return plainText(parseMarkdown(this.text));
  }

  /** Only one member sees it. */
  get isPrivate(): boolean {
    return this.stored.visibleTo !== null;
  }

  /** "… is thinking". */
  get isLoading(): boolean {
    return (Number(this.raw.flags ?? 0) & LOADING) !== 0;
  }

  get isV2(): boolean {
    return (Number(this.raw.flags ?? 0) & COMPONENTS_V2) !== 0;
  }

  get isDeleted(): boolean {
    return !this.world.channel(this.channelId).messages.has(this.id);
  }

  /** Ids of users that it pinged. */
  get pinged(): string[] {
    return this.raw.mentions.map(({ id }) => id);
  }

  get buttons(): SeenButton[] {
    return this.componentsOf(Type.Button).map((button) => ({
      id: Number(button.id),
      label: String(button.label ?? asObject(button.emoji)?.name ?? ""),
      customId: typeof button.custom_id === "string" ? button.custom_id : null,
      url: typeof button.url === "string" ? button.url : null,
      disabled: button.disabled === true,
      style: button.style as ButtonStyle,
    }));
  }

  get selects(): SeenSelect[] {
    return SELECTS.flatMap((type) => this.componentsOf(type)).map((select) => ({
      id: Number(select.id),
      customId: String(select.custom_id),
      type: Number(select.type),
      placeholder: String(select.placeholder ?? ""),
      options: asList(select.options).map((option) => seenOption(asObject(option) ?? {})),
      minValues: Number(select.min_values ?? 1),
      maxValues: Number(select.max_values ?? 1),
      disabled: select.disabled === true,
    }));
  }

  get files(): SeenFile[] {
    return this.raw.attachments.map(({ filename, url, content_type }) => ({
      name: filename,
      url,
      contentType: content_type ?? "",
      bytes: uploadAt(this.world, url)?.bytes ?? new Uint8Array(),
    }));
  }

  /** The button by its custom id or, failing that, its label. Throws when there is none, and says which there are. */
  button(customIdOrLabel: string): SeenButton {
    const found =
      this.buttons.find((button) => button.customId === customIdOrLabel) ??
      this.buttons.find((button) => button.label === customIdOrLabel);
    if (found !== undefined) return found;
    const labels = this.buttons
      .map((button) => `${button.label} (${button.customId ?? button.url})`)
      .join(", ");
    throw new Error(`No button "${customIdOrLabel}" on this message; it has: ${labels || "none"}.`);
  }

  private componentsOf(type: number): Json[] {
    return allComponents(this.raw.components)
      .map(({ component }) => component)
      .filter((component) => component.type === type);
  }

  private componentTexts(): string[] {
    return this.componentsOf(Type.TextDisplay).map(({ content }) => String(content ?? ""));
  }
}

// --- internal ---

function seenOption(option: Json): SeenSelect["options"][number] {
  return {
    label: String(option.label),
    value: String(option.value),
    description: String(option.description ?? ""),
  };
}

function embedText(value: unknown): string {
  const embed = asObject(value) ?? {};
  const fields = asList(embed.fields).flatMap((field) => [asObject(field)?.name, asObject(field)?.value]);
  const parts = [embed.title, embed.description, ...fields, asObject(embed.footer)?.text];
  return parts.filter((part) => typeof part === "string" && part !== "").join("\n");
}
