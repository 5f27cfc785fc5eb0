/** The menu *Load as article*: from what a message holds to a preview. */

import { linksIn } from "../../src/care/links-in.ts";
import type { Caller, Pick, Pointed } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import type { Loadable } from "../../src/store/previews.ts";
import { clipped } from "../../src/text/clipped.ts";
import { said } from "../../src/words/said.ts";
import { speak } from "../../src/words/speak.ts";
import { loadAddress, loadFile, loadText } from "./load.ts";
import { previewOf } from "./preview.ts";

/** Its attachments and links, asked for where there are several; else its text. */
export async function loadMessage({ caller, message }: Pointed, services: Services): Promise<Reply> {
  const loadables: Loadable[] = [
    ...message.attachments.map((attachment) => ({ kind: "attachment", attachment }) as const),
    ...linksIn(message.content).map((url) => ({ kind: "link", url }) as const),
  ];
  const [only] = loadables;
  if (loadables.length > 1) return askWhich(loadables.slice(0, mostChoices), caller, services);
  if (only) return preview(only, caller, services);
  if (message.content.trim() === "") throw new UserError(said("article.empty-message"));
  return previewOf(await loadText(message.content, null, services), caller, services);
}

/** What was chosen of several. */
export async function loadChosen({ caller, args: [id], chosen }: Pick, services: Services): Promise<Reply> {
  const kept = await services.previews.of(caller.guildId, id ?? "");
  const choice = kept?.state === "waiting" && kept.proposal.kind === "choice" ? kept.proposal : null;
  const loadable = choice?.of[Number(chosen)];
  if (!loadable) throw new UserError(said("article.preview-gone"));
  return preview(loadable, caller, services);
}

// --- internal ---

/** As many as a list takes. */
const mostChoices = 25;
/** UTF-16 units of a choice's label. */
const longestLabel = 100;

async function preview(loadable: Loadable, caller: Caller, services: Services): Promise<Reply> {
  const loading =
    loadable.kind === "link"
      ? await loadAddress(loadable.url, null, services)
      : await loadFile(loadable.attachment, null, services);
  return previewOf(loading, caller, services);
}

/** The choice is kept here: an address is longer than a list's value may be, and a message's words cannot be asked for again. */
async function askWhich(of: readonly Loadable[], caller: Caller, { previews }: Services): Promise<Reply> {
  const say = speak(caller.locale);
  const id = await previews.keep(caller.guildId, {
    madeBy: caller.userId,
    proposal: { kind: "choice", of },
  });
  return {
    kind: "reply",
    visibility: "private",
    locale: caller.locale,
    sections: [{ kind: "lines", lines: [[say.text("article.which-of-several")]] }],
    select: {
      id: `load-chosen:${id}`,
      placeholder: say.text("article.choose"),
      choices: of.map((loadable, at) => ({ label: labelOf(loadable), value: String(at) })),
    },
  };
}

function labelOf(loadable: Loadable): string {
  const label =
    loadable.kind === "link" ? loadable.url.replace(/^https?:\/\/(?:www\.)?/u, "") : loadable.attachment.name;
  return clipped(label, longestLabel);
}
