/** Discord's gateway: hello, identify, heartbeat, resume, and every event to the sessions that asked for it. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { GatewayOpcodes as Op } from "discord-api-types/v10";
import { type RawData, WebSocket, WebSocketServer } from "ws";
import { areIntents, parsePayload, shardOf, wants } from "./gateway-payload.ts";
import {
  CLOSE,
  type Close,
  MOST_PAYLOAD_BYTES,
  MOST_PAYLOADS_A_MINUTE,
  PRIVILEGED,
} from "./gateway-rules.ts";
import { GatewaySession } from "./gateway-session.ts";
import { messageForBot } from "./message-content.ts";
import { asList, asObject, type Json } from "./validation/rule.ts";
import { applicationFlags, guildCreateJson, memberJson, ownUserJson } from "./wire.ts";
import type { World, WorldEvent } from "./world.ts";

/** What a connection is at this moment. */
type Connection = {
  readonly socket: WebSocket;
  session: GatewaySession | null;
  beatTimer: NodeJS.Timeout | null;
  payloads: number;
  payloadsSince: number;
};

export class Gateway {
  private readonly world: World;
  private readonly server = new WebSocketServer({ noServer: true });
  private readonly sessions = new Map<string, GatewaySession>();
  private readonly connections = new Set<Connection>();
  private readonly waiting = new Set<() => void>();
  /** When false, heartbeats are read and not answered: a bot must notice and reconnect. */
  acknowledgesHeartbeats = true;
  /** READYs sent so far: identifies, not resumes. */
  identified = 0;
  resumed = 0;

  constructor(world: World) {
    this.world = world;
    world.listen((event) => this.publish(event));
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.server.handleUpgrade(request, socket, head, (client) => {
      const version = new URL(request.url ?? "/", "http://gateway").searchParams.get("v");
      if (version !== "10") client.close(CLOSE.invalidVersion.code, CLOSE.invalidVersion.reason);
      else this.accept(client);
    });
  }

  /** Resolves as soon as a session is connected. */
  async online(): Promise<void> {
    while (!this.isOnline()) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  isOnline(): boolean {
    return [...this.connections].some((connection) => connection.session !== null);
  }

  /** Cuts every connection as a network would; sessions stay resumable. */
  dropConnections(): void {
    for (const { socket } of this.connections) socket.terminate();
  }

  /** Asks every bot to reconnect and resume (op 7). */
  askToReconnect(): void {
    for (const { socket } of this.connections) sendTo(socket, { op: Op.Reconnect, d: null });
  }

  /** Forgets every session, so that a resume is answered with op 9 `false`. */
  forgetSessions(): void {
    this.sessions.clear();
  }

  close(): void {
    for (const connection of this.connections) {
      if (connection.beatTimer !== null) clearTimeout(connection.beatTimer);
      connection.socket.terminate();
    }
    this.server.close();
  }

  private accept(socket: WebSocket): void {
    const connection: Connection = {
      socket,
      session: null,
      beatTimer: null,
      payloads: 0,
      payloadsSince: Date.now(),
    };
    this.connections.add(connection);
    socket.on("error", () => socket.terminate());
    socket.on("close", (code) => this.forget(connection, code));
    socket.on("message", (data) => this.receive(connection, data));
    this.awaitHeartbeat(connection);
    sendTo(socket, {
      op: Op.Hello,
      d: { heartbeat_interval: this.world.limits.heartbeatInterval, _trace: [] },
    });
  }

  /** 1000 and 1001 end a session for good; with any other code it can be resumed. */
  private forget(connection: Connection, code: number): void {
    this.connections.delete(connection);
    if (connection.beatTimer !== null) clearTimeout(connection.beatTimer);
    const { session } = connection;
    if (session === null || session.socket !== connection.socket) return;
    session.socket = null;
    if (code === 1000 || code === 1001) this.sessions.delete(session.id);
  }

  private receive(connection: Connection, data: RawData): void {
    const payload = this.decode(connection, data);
    if (payload === null) return;
    const refused = this.handle(connection, payload);
    if (refused !== null) end(connection, refused);
  }

  private handle(connection: Connection, { op, d }: Json): Close | null {
    const handler = this.handlers[op as number];
    if (handler === undefined) return CLOSE.unknownOpcode;
    if (connection.session === null && !UNAUTHENTICATED.includes(op as number)) return CLOSE.notAuthenticated;
    return handler(connection, d);
  }

  private decode(connection: Connection, data: RawData): Json | null {
    const text = data.toString();
    if (Date.now() - connection.payloadsSince > 60_000)
      Object.assign(connection, { payloads: 0, payloadsSince: Date.now() });
    connection.payloads += 1;
    if (connection.payloads > MOST_PAYLOADS_A_MINUTE) end(connection, CLOSE.rateLimited);
    else if (Buffer.byteLength(text) > MOST_PAYLOAD_BYTES) end(connection, CLOSE.decodeError);
    else {
      const payload = parsePayload(text);
      if (payload === null) end(connection, CLOSE.decodeError);
      return payload;
    }
    return null;
  }

  private readonly handlers: Readonly<
    Record<number, (connection: Connection, data: unknown) => Close | null>
  > = {
    [Op.Heartbeat]: (connection) => this.heartbeat(connection),
    [Op.Identify]: (connection, data) => this.identify(connection, asObject(data) ?? {}),
    [Op.Resume]: (connection, data) => this.resume(connection, asObject(data) ?? {}),
    [Op.RequestGuildMembers]: (connection, data) => this.sendMembers(connection, asObject(data) ?? {}),
    [Op.PresenceUpdate]: () => null,
    [Op.VoiceStateUpdate]: () => null,
  };

  private heartbeat(connection: Connection): Close | null {
    this.awaitHeartbeat(connection);
    if (this.acknowledgesHeartbeats) sendTo(connection.socket, { op: Op.HeartbeatAck });
    return null;
  }

  /** A bot that stays silent for one and a half intervals is gone. */
  private awaitHeartbeat(connection: Connection): void {
    if (connection.beatTimer !== null) clearTimeout(connection.beatTimer);
    connection.beatTimer = setTimeout(
      () => end(connection, CLOSE.timedOut),
      this.world.limits.heartbeatInterval * 1.5,
    );
    connection.beatTimer.unref();
  }

  private identify(connection: Connection, data: Json): Close | null {
    if (connection.session !== null) return CLOSE.alreadyAuthenticated;
    if (!this.isToken(data.token)) return CLOSE.authenticationFailed;
    const shard = shardOf(data.shard);
    if (shard === null) return CLOSE.invalidShard;
    const intents = data.intents;
    if (!areIntents(intents)) return CLOSE.invalidIntents;
    if ((intents & this.refusedIntents()) !== 0) return CLOSE.disallowedIntents;
    this.ready(connection, new GatewaySession(connection.socket, intents, shard));
    return null;
  }

  private ready(connection: Connection, session: GatewaySession): void {
    connection.session = session;
    this.sessions.set(session.id, session);
    this.identified += 1;
    const guilds = this.world.botGuilds().filter((guild) => session.carries(guild.id));
    session.dispatch("READY", {
      v: 10,
      user: ownUserJson(this.world.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.world.origin.replace("http", "ws"),
      shard: session.shard,
      application: { id: this.world.settings.applicationId, flags: applicationFlags(this.world) },
    });
    for (const guild of guilds) {
      if (wants(session, "GUILD_CREATE"))
        session.dispatch("GUILD_CREATE", guildCreateJson(this.world, guild));
    }
    this.tellWaiting();
  }

  private resume(connection: Connection, data: Json): Close | null {
    if (connection.session !== null) return CLOSE.alreadyAuthenticated;
    if (!this.isToken(data.token)) return CLOSE.authenticationFailed;
    const session = this.sessions.get(String(data.session_id));
    const seq = Number(data.seq);
    if (session === undefined || !session.canResumeFrom(seq)) {
      sendTo(connection.socket, { op: Op.InvalidSession, d: false });
      return null;
    }
    connection.session = session;
    session.resume(connection.socket, seq);
    this.resumed += 1;
    this.tellWaiting();
    return null;
  }

  private sendMembers(connection: Connection, data: Json): Close | null {
    const guild = this.world.guilds.get(String(data.guild_id));
    if (guild === undefined || connection.session === null) return null;
    const wanted = Array.isArray(data.user_ids)
      ? asList(data.user_ids)
      : [data.user_ids].filter((id) => id !== undefined);
    const members = [...guild.members.values()].filter(
      (member) => wanted.length === 0 || wanted.includes(member.user.id),
    );
    connection.session.dispatch("GUILD_MEMBERS_CHUNK", {
      guild_id: guild.id,
      members: members.map(memberJson),
      chunk_index: 0,
      chunk_count: 1,
      not_found: wanted.filter((id) => !guild.members.has(String(id))),
      nonce: data.nonce,
    });
    return null;
  }

  private publish(event: WorldEvent): void {
    if (event.visibleTo !== null || !this.botSees(event)) return;
    for (const session of this.sessions.values()) {
      if (session.carries(event.guildId) && wants(session, event.name))
        session.dispatch(event.name, this.dataFor(session, event));
    }
  }

  private dataFor(session: GatewaySession, event: WorldEvent): unknown {
    if (event.message === null) return event.data;
    const reads = this.world.settings.messageContent && (session.intents & PRIVILEGED.messageContent) !== 0;
    return { ...(event.data as object), ...messageForBot(this.world, event.message, reads) };
  }

  /** Events in a channel that the bot cannot see do not reach it; interactions, and that there is such a channel, always do. */
  private botSees(event: WorldEvent): boolean {
    if (event.channelId === null || /^(?:INTERACTION|CHANNEL)_/.test(event.name)) return true;
    const channel = this.world.guild(event.guildId).channels.get(event.channelId);
    return channel === undefined || this.world.permissions(this.world.bot.id, channel) !== 0n;
  }

  private isToken(token: unknown): boolean {
    return String(token).replace(/^Bot /, "") === this.world.settings.token;
  }

  private refusedIntents(): number {
    return (Object.keys(PRIVILEGED) as (keyof typeof PRIVILEGED)[])
      .filter((name) => !this.world.settings[name])
      .reduce((bits, name) => bits | PRIVILEGED[name], 0);
  }

  private tellWaiting(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}

// --- internal ---

const UNAUTHENTICATED: readonly number[] = [Op.Heartbeat, Op.Identify, Op.Resume];

function end({ socket }: Connection, { code, reason }: Close): void {
  socket.close(code, reason);
}

function sendTo(socket: WebSocket, payload: unknown): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(payload));
}
