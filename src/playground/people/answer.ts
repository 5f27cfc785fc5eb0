/** What the bot did with one interaction, as the person who started it sees it. */
import type { Acknowledgement, Interaction } from "../state.ts";
import type { World, WorldEvent } from "../world.ts";
import { SeenMessage } from "./seen-message.ts";
import { SeenModal } from "./seen-modal.ts";

/** How long a test waits for something that should happen at once or nearly so, in ms. */
const PATIENCE = 10_000;

export class Answer {
  readonly interaction: Interaction;
  private readonly world: World;
  private readonly original = new Map<string, SeenMessage>();
  private edits = 0;
  private editsSeen = 0;
  private readonly waiting = new Set<() => void>();

  /** Made before the bot hears of the interaction, so that nothing is missed. */
  constructor(world: World, interaction: Interaction) {
    this.world = world;
    this.interaction = interaction;
    const stop = world.listen((event) => this.hear(event));
    setTimeout(stop, world.limits.tokenLifetime).unref();
  }

  /** The first response: a message, "thinking", an update of the pressed message, choices or a dialog. */
  get acknowledgement(): Acknowledgement {
    if (this.interaction.acknowledgement === null) throw new Error("The bot has not answered yet.");
    return this.interaction.acknowledgement;
  }

  /** The message that answers: the first response or, after an update, the message that was pressed. Throws when there is none. */
  get reply(): SeenMessage {
    const { originalId } = this.interaction;
    if (originalId === null)
      throw new Error(
        `The bot answered with ${this.interaction.acknowledgement ?? "nothing"}, not with a message.`,
      );
    const kept = this.original.get(originalId) ?? this.see(originalId);
    this.original.set(originalId, kept);
    return kept;
  }

  get followUps(): SeenMessage[] {
    return this.interaction.followUps.map((id) => this.original.get(id) ?? this.see(id));
  }

  /** The reply, where there is one, and all follow-ups. */
  get replies(): SeenMessage[] {
    return this.interaction.originalId === null ? this.followUps : [this.reply, ...this.followUps];
  }

  get modal(): SeenModal | null {
    return this.interaction.modal === null ? null : new SeenModal(this.interaction, this.interaction.modal);
  }

  get choices(): Interaction["choices"] {
    return this.interaction.choices;
  }

  /** Waits until a deferred answer is there: the "thinking" message edited, or the pressed message, or a follow-up sent. */
  async finished(patience = PATIENCE): Promise<this> {
    await this.until(() => {
      if (this.acknowledgement === "deferred") return this.reply.isDeleted || !this.reply.isLoading;
      if (this.acknowledgement === "deferred update") return this.edits > 0 || this.followUps.length > 0;
      return true;
    }, patience);
    this.editsSeen = this.edits;
    return this;
  }

  /** Waits for an edit that came after the last `finished` or `edited`. */
  async edited(patience = PATIENCE): Promise<this> {
    await this.until(() => this.edits > this.editsSeen, patience);
    this.editsSeen = this.edits;
    return this;
  }

  /** Waits for the follow-up of this number, from 1. */
  async followUp(number = 1, patience = PATIENCE): Promise<SeenMessage> {
    await this.until(() => this.followUps.length >= number, patience);
    return this.followUps[number - 1] as SeenMessage;
  }

  /** Waits until `holds`, which is asked again after each thing that happens. Throws after `patience` ms. */
  async until(holds: () => boolean, patience = PATIENCE): Promise<void> {
    const deadline = Date.now() + patience;
    while (!holds()) {
      const left = deadline - Date.now();
      if (left <= 0)
        throw new Error(`Nothing more came to ${this.interaction.name} within ${patience / 1000} s.`);
      await this.nextEvent(left);
    }
  }

  private async nextEvent(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.waiting.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private hear(event: WorldEvent): void {
    if (event.name === "MESSAGE_UPDATE" && event.message?.data.id === this.interaction.originalId)
      this.edits += 1;
    if (this.waiting.size === 0) return;
    // What a route does next (noting a follow-up) must be done before anyone looks.
    setImmediate(() => {
      for (const resolve of this.waiting) resolve();
      this.waiting.clear();
    });
  }

  private see(id: string): SeenMessage {
    const channel = this.world.channel(this.interaction.channelId);
    const seen = new SeenMessage(this.world, this.world.message(channel, id, this.interaction.userId));
    this.original.set(id, seen);
    return seen;
  }
}
