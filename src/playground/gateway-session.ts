/** One bot session: its numbered events, kept so that a dropped connection can resume; and the socket it has now, if any. */
import { randomBytes } from "node:crypto";
import { GatewayOpcodes as Op } from "discord-api-types/v10";
import { WebSocket } from "ws";
import { MOST_KEPT_EVENTS } from "./gateway-rules.ts";

/** As sent: what it tells of may change later, the event does not. */
type Dispatch = { readonly s: number; readonly payload: string };

export class GatewaySession {
  readonly id = randomBytes(16).toString("hex");
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  socket: WebSocket | null;
  private sequence = 0;
  private readonly kept: Dispatch[] = [];

  constructor(socket: WebSocket, intents: number, shard: readonly [id: number, count: number]) {
    this.socket = socket;
    this.intents = intents;
    this.shard = shard;
  }

  /** Numbers and keeps an event, and sends it when the session is connected. */
  dispatch(name: string, data: unknown): void {
    this.sequence += 1;
    const event = {
      s: this.sequence,
      payload: JSON.stringify({ op: Op.Dispatch, s: this.sequence, t: name, d: data }),
    };
    this.kept.push(event);
    if (this.kept.length > MOST_KEPT_EVENTS) this.kept.shift();
    this.send(event);
  }

  /** Whether everything after `seq` is still here. */
  canResumeFrom(seq: number): boolean {
    return seq <= this.sequence && seq >= (this.kept[0]?.s ?? this.sequence + 1) - 1;
  }

  /** Takes a new socket, sends what was missed after `seq`, then RESUMED. */
  resume(socket: WebSocket, seq: number): void {
    this.socket = socket;
    const missed = this.kept.filter((event) => event.s > seq);
    for (const event of missed) this.send(event);
    this.dispatch("RESUMED", {});
  }

  /** Guilds are spread over shards by their id. */
  carries(guildId: string): boolean {
    return Number((BigInt(guildId) >> 22n) % BigInt(this.shard[1])) === this.shard[0];
  }

  private send(event: Dispatch): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(event.payload);
  }
}
