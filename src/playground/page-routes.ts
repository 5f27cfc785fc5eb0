/** What the page asks for: its state, an event stream, and to do what a person does. */
import { type Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { LocalDiscord } from "./local-discord.ts";
import type { Outcome } from "./page/view.ts";
import { eventFor, modalView, type Played, stateFor } from "./page-view.ts";
import type { Answer } from "./people/answer.ts";
import type { GivenFile, GivenOptions } from "./people/command-data.ts";
import { SeenMessage } from "./people/seen-message.ts";
import { type ModalValues, SeenModal } from "./people/seen-modal.ts";
import { Refusal } from "./refusal.ts";
import { asList, asObject, type Json } from "./validation/rule.ts";

/** Routes under `/playground/:person`. */
export function pageRoutes(discord: LocalDiscord, people: readonly Played[]): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    if (!isOwnPage(context, discord.url))
      return context.json({ error: "Only the playground's own page may ask this." }, 403);
    await next();
    return undefined;
  });
  app.get("/:person/state", (context) => {
    const played = playedBy(people, context);
    const channel = context.req.query("channel") ?? firstChannel(played);
    return context.json(stateFor(discord, played, people, channel));
  });
  app.get("/:person/events", (context) => {
    const { person } = playedBy(people, context);
    return streamSSE(context, async (stream) => {
      const stop = discord.world.listen((event) => {
        const news = eventFor(discord.world, person, event);
        if (news !== null) void stream.writeSSE({ data: JSON.stringify(news) });
      });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    });
  });
  app.post("/:person/complete", async (context) => {
    const { person } = playedBy(people, context);
    const { command, option, typed, others, channel } = await given(context);
    const choices = await person.autocomplete(
      String(command),
      String(option),
      String(typed),
      asObject(others) as GivenOptions,
      {
        channel: String(channel),
      },
    );
    return context.json({ choices });
  });
  for (const [path, act] of Object.entries(ACTS)) {
    app.post(`/:person/${path}`, async (context) =>
      context.json(await outcome(act(discord, playedBy(people, context), await given(context)))),
    );
  }
  app.onError((error, context) =>
    context.json({ error: error.message, modal: null }, error instanceof Refusal ? 403 : 400),
  );
  return app;
}

// --- internal ---

type Act = (discord: LocalDiscord, played: Played, body: Json) => Promise<Answer | null>;

const ACTS: Readonly<Record<string, Act>> = {
  command: (_discord, { person }, body) =>
    person.command(
      String(body.command),
      { ...asObject(body.options), ...asObject(body.files) } as GivenOptions,
      { channel: String(body.channel) },
    ),
  menu: (discord, { person }, body) => person.menu(String(body.command), messageOf(discord, body)),
  press: (discord, { person }, body) => person.press(messageOf(discord, body), String(body.customId)),
  select: (discord, { person }, body) =>
    person.select(messageOf(discord, body), String(body.customId), asList(body.values).map(String)),
  submit: (discord, { person }, body) => {
    const interaction = discord.world.interactions.get(String(body.interactionId));
    if (interaction?.modal == null || interaction.userId !== person.id)
      throw new Error("That dialog is gone.");
    return person.submit(new SeenModal(interaction, interaction.modal), {
      ...(asObject(body.values) as ModalValues),
      ...(asObject(body.files) as Record<string, GivenFile>),
    });
  },
  say: async (discord, { person }, body) => {
    const replyTo = body.message === undefined ? {} : { replyTo: messageOf(discord, body) };
    person.say(String(body.channel), String(body.text), { ...replyTo, ping: body.ping !== false });
    return null;
  },
  edit: async (discord, { person }, body) => {
    person.edit(messageOf(discord, body), String(body.text));
    return null;
  },
  delete: async (discord, { person }, body) => {
    person.delete(messageOf(discord, body));
    return null;
  },
  thread: async (discord, { person }, body) => {
    person.startThread(String(body.channel), String(body.name), messageOf(discord, body));
    return null;
  },
  locale: async (_discord, { person }, body) => {
    person.member.locale = String(body.locale);
    return null;
  },
  post: async (_discord, { person }, body) => {
    person.post(String(body.channel), String(body.name), String(body.text));
    return null;
  },
};

async function outcome(acting: Promise<Answer | null>): Promise<Outcome> {
  const answer = await acting;
  return { error: null, modal: answer?.modal == null ? null : modalView(answer.modal) };
}

function playedBy(people: readonly Played[], context: Context): Played {
  const played = people.find(({ person }) => person.user.username === context.req.param("person"));
  if (played === undefined) throw new Error("Nobody of that name is here.");
  return played;
}

function firstChannel({ person }: Played): string {
  return [...person.guild.channels.keys()][0] ?? "";
}

function messageOf(discord: LocalDiscord, body: Json): SeenMessage {
  const channel = discord.world.channel(String(body.channel));
  const stored = channel.messages.get(String(body.message));
  if (stored === undefined) throw new Error("That message is gone.");
  return new SeenMessage(discord.world, stored);
}

/** JSON, or a form with `payload` and the files of a command's options, or of a dialog's fields, by name. */
async function given(context: Context): Promise<Json> {
  if (!(context.req.header("content-type") ?? "").startsWith("multipart/form-data"))
    return (await context.req.json()) as Json;
  const form = await context.req.raw.formData();
  const payload = asObject(JSON.parse(String(form.get("payload")))) ?? {};
  const files: Record<string, GivenFile> = {};
  for (const [name, value] of form) {
    if (typeof value !== "string") files[name] = await asGiven(value);
  }
  return { ...payload, files };
}

async function asGiven(file: File): Promise<GivenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return file.type === "" ? { name: file.name, bytes } : { name: file.name, bytes, contentType: file.type };
}

/**
 * Another site's page must not act here: a request that acts carries a header that such a page cannot send unasked, and
 * the host must be this one, which a rebound name is not.
 */
function isOwnPage(context: Context, origin: string): boolean {
  const port = new URL(origin).port;
  const host = context.req.header("host") ?? "";
  const own = [new URL(origin).host, `localhost:${port}`].includes(host);
  return own && (context.req.method === "GET" || context.req.header("x-playground") === "1");
}
