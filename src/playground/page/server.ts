/// <reference lib="dom" />
/** Talking to the playground's server: one person at a time. */
import type { ChoiceView, Outcome, PageEvent, PageState } from "./view.ts";

export type Given = Readonly<Record<string, unknown>>;

export type Hearing = {
  readonly hear: (event: PageEvent) => void;
  readonly lost: () => void;
  readonly back: () => void;
};

/** Said wherever the server is found gone. */
export const notRunning =
  "The playground is not running any more. Start it again, and open the address that it prints.";

export class Server {
  private readonly person: string;

  constructor(person: string) {
    this.person = person;
  }

  async state(channel: string | null): Promise<PageState> {
    const query = channel === null ? "" : `?channel=${encodeURIComponent(channel)}`;
    const response = await fetch(`/playground/${this.person}/state${query}`);
    if (!response.ok) throw new Error("The playground does not answer as it should.");
    return (await response.json()) as PageState;
  }

  /** Everything that this person learns of, until what it gives is called; and whether the connection is lost, or back. */
  listen({ hear, lost, back }: Hearing): () => void {
    const source = new EventSource(`/playground/${this.person}/events`);
    let isLost = false;
    source.addEventListener("message", (event) => hear(JSON.parse(event.data) as PageEvent));
    source.addEventListener("error", () => {
      if (!isLost) lost();
      isLost = true;
    });
    source.addEventListener("open", () => {
      if (isLost) back();
      isLost = false;
    });
    return () => source.close();
  }

  /** Does what a person does: the acts of `page-routes.ts`. Files go by the name of their option or field. */
  async act(what: string, given: Given, files: ReadonlyMap<string, File> = new Map()): Promise<Outcome> {
    return (await this.post(what, given, files)) as Outcome;
  }

  async complete(given: Given): Promise<readonly ChoiceView[]> {
    const answer = (await this.post("complete", given, new Map())) as { choices?: readonly ChoiceView[] };
    return answer.choices ?? [];
  }

  private async post(what: string, given: Given, files: ReadonlyMap<string, File>): Promise<unknown> {
    try {
      const response = await fetch(`/playground/${this.person}/${what}`, {
        method: "POST",
        ...bodyOf(given, files),
      });
      return await response.json();
    } catch (error) {
      if (error instanceof TypeError) return { error: notRunning, modal: null };
      throw error;
    }
  }
}

// --- internal ---

function bodyOf(
  given: Given,
  files: ReadonlyMap<string, File>,
): { body: BodyInit; headers: Record<string, string> } {
  const own = { "x-playground": "1" };
  if (files.size === 0)
    return { body: JSON.stringify(given), headers: { ...own, "content-type": "application/json" } };
  const form = new FormData();
  form.set("payload", JSON.stringify(given));
  for (const [option, file] of files) form.set(option, file);
  return { body: form, headers: own };
}
