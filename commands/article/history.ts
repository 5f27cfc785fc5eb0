/** Who did what with an article: for moderators. */
import { privateLines } from "../../src/answer/private-lines.ts";
import type { Press } from "../../src/command.ts";
import type { Line, Part, Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import type { AuditEntry, Deed } from "../../src/store/audit.ts";
import type { Locale } from "../../src/words/locale.ts";
import type { WordsKey } from "../../src/words/said.ts";
import { type Speech, speak } from "../../src/words/speak.ts";

/** The newest first, of an article that is there or was. */
export async function history({ caller, args: [articleId] }: Press, { library }: Services): Promise<Reply> {
  const say = speak(caller.locale);
  const entries = await library.history(caller.guildId, articleId ?? "", mostShown);
  const article = await library.article(caller.guildId, articleId ?? "");
  const lines =
    entries.length === 0 ? [[say.text("article.no-history")]] : entries.map((entry) => lineOf(entry, say));
  return {
    ...privateLines(lines, caller),
    ...(article ? { heading: { foreign: article.title } } : {}),
    notes: [[say.text("article.history-kept")]],
  };
}

// --- internal ---

const mostShown = 25;

const deedKeys: Readonly<Record<Deed, WordsKey>> = {
  added: "article.did-add",
  refreshed: "article.did-refresh",
  renamed: "article.did-rename",
  removed: "article.did-remove",
  restored: "article.did-restore",
  purged: "article.did-purge",
  exported: "article.did-export",
  imported: "article.did-import",
  "taken down": "article.did-take-down",
};

const lineOf = ({ deed, by, at, revision }: AuditEntry, say: Speech): Line =>
  say.line(deedKeys[deed], {
    who: whoOf(by),
    when: timeIn(at, say.locale),
    revision: revision ?? 0,
  });

/** A member by id; whoever is none says who they are: the operator, the playground, time. */
const whoOf = (by: string): Part => (/^\d+$/u.test(by) ? { user: by } : { foreign: by });

const tags: Readonly<Record<Locale, string>> = { en: "en-GB", de: "de-DE", es: "es-ES" };

const timeIn = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(new Date(iso));
