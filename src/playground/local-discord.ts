/**
 * The local Discord: gateway and REST on loopback, which an unmodified discord.js joins as it joins Discord; and a
 * scripting side, by which a test or the page plays the people.
 *
 * ```ts
 * const discord = await startLocalDiscord({ token: "a.bot.token" });     // any option of `LocalDiscordOptions`
 * const client = new Client({ intents, rest: { api: discord.api } });    // or DISCORD_API=discord.api for the real bot
 * await client.login("a.bot.token");
 * await discord.botOnline();                                             // connected
 * await discord.commandRegistered("summary");                            // and its commands are there
 *
 * const ada = discord.member("Ada", { permissions: ["ManageMessages"] }); // made at the first mention, found after it
 * const answer = await ada.command("article add", { file: { name: "a.txt", bytes: "…" } }, { channel: "articles" });
 * answer.acknowledgement                    // "reply" | "deferred" | "update" | "deferred update" | "modal"
 * await answer.finished();                  // the deferred answer is there
 * answer.reply.text / .plain / .buttons / .selects / .files / .isPrivate / .raw   // a live view of the message
 * await answer.edited(); await answer.followUp(1); answer.replies
 * await ada.press(answer.reply, "Quotes");                  // by label or custom id → Answer
 * await ada.submit(answer.modal, { "Article text": "…", File: { name: "a.pdf", bytes } });  // by label or custom id → Answer
 * await ada.select(answer.reply, "Choose an article", ["value"]);
 * await ada.autocomplete("summary", "article", "cli", { length: "short" });   // → [{name, value}]
 * await ada.menu("Check against article", message);         // a message's menu
 * const message = ada.say("general", "Hello", { replyTo, ping: false, files });
 * ada.edit(message, "Hello there"); ada.delete(message); moe.deleteMany("general", [one, other]);
 * const thread = ada.startThread("general", "A talk", message);  // or without a message; say(thread.id, …) writes in it
 * const post = ada.post("forum", "A question", "What about …?"); // in `discord.channel("forum", guild, "forum")`
 * discord.archive(thread); discord.lock(thread); discord.deleteChannel(thread);
 * discord.deny(channel, discord.world.bot.id, ["SendMessagesInThreads"]); discord.kick(); discord.invite(); discord.outage(); discord.recover();
 * discord.say({ channel: "general", from: "Other bot", text: "Beep" }); discord.showPreview(message);
 * ada.messages("general"); ada.threads("general");          // what Ada can see; pass a thread's id for what is in it
 *
 * discord.requests            // all that the bot sent, in order, with bodies, statuses and answers; no token in it
 * discord.transcript()        // the same as lines
 * discord.dropConnections(); discord.askToReconnect(); discord.forgetSessions(); discord.fail({ matches: /POST …/, status: 500 });
 *                             // with takesEffect: the request is carried out, and its answer lost
 * await discord.quiet();      // no request in flight, none for a moment
 * await discord.close();
 * ```
 */
import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type ServerType } from "@hono/node-server";
import { Hono } from "hono";
import type { Fault } from "./faults.ts";
import { Gateway } from "./gateway.ts";
import { Happenings } from "./happenings.ts";
import { DISCORD_LIMITS, type Limits } from "./limits.ts";
import { Person } from "./people/person.ts";
import { EVERYONE, type PermissionName, permissionBits } from "./permissions.ts";
import { restApp } from "./rest/app.ts";
import type { RequestRecord } from "./rest/exchange.ts";
import { newSnowflake } from "./snowflake.ts";
import type { Channel, ChannelKind, Guild, Role } from "./state.ts";
import { transcriptOf } from "./transcript.ts";
import { channelJson, guildCreateJson, roleJson } from "./wire.ts";
import { addChannel, addRole, World } from "./world.ts";

export type LocalDiscordOptions = {
  /** 0 takes a free port. */
  readonly port?: number;
  readonly host?: string;
  /** A random one by default; read it from `discord.token`. */
  readonly token?: string;
  readonly applicationId?: string;
  readonly botName?: string;
  /** Privileged intents that Discord granted; asking for another one closes with 4014. Message Content by default. */
  readonly privilegedIntents?: readonly ("MessageContent" | "GuildMembers" | "GuildPresences")[];
  /** What the bot's own role may. By default what everyone may. */
  readonly botPermissions?: readonly PermissionName[];
  readonly limits?: Partial<Limits>;
  readonly guildName?: string;
  /** Discord's language for the first guild; `en-GB` by default. */
  readonly guildLocale?: string;
  /** Of the first guild; the same id over restarts finds the same library. Random by default. */
  readonly guildId?: string;
  readonly channels?: readonly string[];
  /** Hears of every request of the bot once it is answered. */
  readonly onRequest?: (record: RequestRecord) => void;
  /** More routes on the same port: the page. */
  readonly routes?: (app: Hono, discord: LocalDiscord) => void;
};

export type MemberOptions = {
  /** Given through a role of their own. */
  readonly permissions?: readonly PermissionName[];
  /** Names of roles, made where they do not exist. */
  readonly roles?: readonly string[];
  readonly owner?: boolean;
  readonly guild?: Guild;
  readonly locale?: string;
};

export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = new LocalDiscord(options);
  await discord.listen(options.host ?? "127.0.0.1", options.port ?? 0);
  return discord;
}

export class LocalDiscord extends Happenings {
  readonly world: World;
  readonly gateway: Gateway;
  readonly token: string;
  /** The first guild. */
  readonly guild: Guild;
  private readonly options: LocalDiscordOptions;
  private readonly rest: ReturnType<typeof restApp>;
  private readonly server: ServerType;
  private readonly people = new Map<string, Person>();

  constructor(options: LocalDiscordOptions) {
    super();
    this.options = options;
    const applicationId = options.applicationId ?? newSnowflake();
    this.token =
      options.token ??
      `${Buffer.from(applicationId).toString("base64url")}.local.${randomBytes(24).toString("base64url")}`;
    const granted = options.privilegedIntents ?? ["MessageContent"];
    this.world = new World(
      {
        token: this.token,
        applicationId,
        name: options.botName ?? "Verbatim",
        messageContent: granted.includes("MessageContent"),
        guildMembers: granted.includes("GuildMembers"),
        guildPresences: granted.includes("GuildPresences"),
      },
      { ...DISCORD_LIMITS, ...options.limits },
    );
    this.gateway = new Gateway(this.world);
    this.rest = restApp(this.world, (record) => options.onRequest?.(record));
    this.server = createAdaptorServer({ fetch: this.routes().fetch });
    this.server.on("upgrade", (request, socket, head) => this.gateway.upgrade(request, socket, head));
    this.guild = this.addGuild(
      options.guildName ?? "Reading circle",
      options.channels ?? ["general", "articles"],
      options.guildId,
      options.guildLocale,
    );
  }

  /** The REST base, as discord.js takes it for `rest.api`. */
  get api(): string {
    return `${this.url}/api`;
  }
  get url(): string {
    return this.world.origin;
  }
  get applicationId(): string {
    return this.world.settings.applicationId;
  }
  get requests(): readonly RequestRecord[] {
    return this.rest.records;
  }

  async listen(host: string, port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, host, () => resolve());
    });
    this.world.origin = `http://${host}:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.gateway.close();
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    if ("closeAllConnections" in this.server) this.server.closeAllConnections();
    await closed;
  }

  addGuild(name: string, channels: readonly string[], id?: string, locale = "en-GB"): Guild {
    const bot = this.options.botPermissions;
    const guild = this.world.addGuild(name, bot === undefined ? EVERYONE : permissionBits(bot), id);
    guild.locale = locale;
    for (const channel of channels) addChannel(guild, channel);
    const data = guildCreateJson(this.world, guild);
    this.world.announce({ name: "GUILD_CREATE", guildId: guild.id, channelId: null, data });
    return guild;
  }

  /** A channel of the first guild, by name or id; made where there is none. The bot is told of a new one. */
  channel(name: string, guild = this.guild, kind: ChannelKind = "text"): Channel {
    const found =
      guild.channels.get(name) ?? [...guild.channels.values()].find((channel) => channel.name === name);
    if (found !== undefined) return found;
    const channel = addChannel(guild, name, kind);
    this.world.announce({
      name: "CHANNEL_CREATE",
      guildId: guild.id,
      channelId: channel.id,
      data: channelJson(channel),
    });
    return channel;
  }

  /** A person of the guild, made at the first mention. Options given later add to what they have. */
  member(name: string, options: MemberOptions = {}): Person {
    const guild = options.guild ?? this.guild;
    const key = `${guild.id} ${name}`;
    const person =
      this.people.get(key) ??
      new Person(this.world, guild, this.world.addMember(guild, this.world.addUser(name, false)));
    this.people.set(key, person);
    if (options.permissions !== undefined)
      person.member.roles.add(this.newRole(`${name}'s`, options.permissions, guild).id);
    for (const role of options.roles ?? []) person.member.roles.add(this.role(role, [], guild));
    if (options.owner === true) guild.ownerId = person.id;
    if (options.locale !== undefined) person.member.locale = options.locale;
    return person;
  }

  /** The id of a role, made where it does not exist. */
  role(name: string, permissions: readonly PermissionName[] = [], guild = this.guild): string {
    const found = [...guild.roles.values()].find((role) => role.name === name);
    return (found ?? this.newRole(name, permissions, guild)).id;
  }

  private newRole(name: string, permissions: readonly PermissionName[], guild: Guild): Role {
    const role = addRole(guild, name, permissionBits(permissions));
    const data = { guild_id: guild.id, role: roleJson(role) };
    this.world.announce({ name: "GUILD_ROLE_CREATE", guildId: guild.id, channelId: null, data });
    return role;
  }

  /** Resolves when the bot is connected to the gateway. */
  async botOnline(): Promise<void> {
    await this.gateway.online();
  }

  /** Resolves when the bot has registered the command; throws after `patience` ms. */
  async commandRegistered(name: string, patience = 10_000): Promise<void> {
    const deadline = Date.now() + patience;
    while (!this.world.commandsIn(this.guild.id).some((command) => command.name === name)) {
      if (Date.now() > deadline)
        throw new Error(`The bot did not register /${name} within ${patience / 1000} s.`);
      await pause(10);
    }
  }

  /** Resolves when no request is in flight and none came for 50 ms; throws after `patience` ms. */
  async quiet(patience = 10_000): Promise<void> {
    const deadline = Date.now() + patience;
    for (let before = -1; before !== this.requests.length || this.rest.inFlight() > 0; ) {
      if (Date.now() > deadline) throw new Error(`The bot kept sending for ${patience / 1000} s.`);
      before = this.requests.length;
      await pause(50);
    }
  }

  transcript(): string {
    return transcriptOf(this.requests);
  }

  dropConnections(): void {
    this.gateway.dropConnections();
  }
  askToReconnect(): void {
    this.gateway.askToReconnect();
  }
  forgetSessions(): void {
    this.gateway.forgetSessions();
  }

  /** The next requests that match get this answer, and have no effect unless it says so. */
  fail(fault: Fault): void {
    this.rest.faults.add(fault);
  }

  private routes(): Hono {
    const app = new Hono();
    app.route("/api/v10", this.rest.app);
    app.get("/:kind{attachments|ephemeral-attachments}/*", (context) =>
      this.serveFile(new URL(context.req.url).pathname),
    );
    this.options.routes?.(app, this);
    return app;
  }

  /** Files are someone's: a browser must neither run nor frame what is in them. */
  private serveFile(path: string): Response {
    const upload = this.world.uploads.get(path);
    if (upload === undefined) return new Response("Not found", { status: 404 });
    return new Response(upload.bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        "content-type": upload.contentType,
        "content-security-policy": "sandbox; default-src 'none'",
        "x-content-type-options": "nosniff",
        ...(upload.contentType.startsWith("image/") ? {} : { "content-disposition": "attachment" }),
      },
    });
  }
}

// --- internal ---

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
