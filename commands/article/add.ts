/** `/article add`: from an address, a file, or a form that takes text or a file, to a preview. */
import type { Run, Submission } from "../../src/command.ts";
import { UserError } from "../../src/errors.ts";
import type { Form, Outcome, Reply } from "../../src/reply.ts";
import type { Services } from "../../src/services.ts";
import { said } from "../../src/words/said.ts";
import { type Speech, speak } from "../../src/words/speak.ts";
import { longestTitle } from "./facts.ts";
import { loadAddress, loadFile, loadText } from "./load.ts";
import { previewOf } from "./preview.ts";

export async function add({ caller, options }: Run, services: Services): Promise<Outcome> {
  const title = options.strings.title?.trim() || null;
  const url = options.strings.url?.trim();
  const { file } = options.attachments;
  if (url && file) throw new UserError(said("article.url-or-file"));
  if (url) return previewOf(await loadAddress(url, title, services), caller, services);
  if (file) return previewOf(await loadFile(file, title, services), caller, services);
  return pasteForm(title, speak(caller.locale));
}

/** What the form brought: a file before a text, because a file is what its field was filled for. */
export async function addPasted(
  { caller, values, attachments }: Submission,
  services: Services,
): Promise<Reply> {
  const title = values.title?.trim() || null;
  const text = values.text ?? "";
  const { file } = attachments;
  if (file && text.trim() !== "") throw new UserError(said("article.text-or-file"));
  if (!file && text.trim() === "") throw new UserError(said("article.nothing-given"));
  const loading = file ? await loadFile(file, title, services) : await loadText(text, title, services);
  return previewOf(loading, caller, services);
}

// --- internal ---

/** 4,000 code units are what a form's field takes. */
const longestPaste = 4_000;

const pasteForm = (title: string | null, say: Speech): Form => ({
  kind: "form",
  id: "paste",
  title: say.text("article.form-add"),
  fields: [
    {
      id: "title",
      label: say.text("article.field-title"),
      kind: "short",
      required: false,
      maxLength: longestTitle,
      description: say.text("article.field-title-hint"),
      ...(title ? { value: title } : {}),
    },
    {
      id: "text",
      label: say.text("article.field-text"),
      kind: "paragraph",
      required: false,
      maxLength: longestPaste,
      description: say.text("article.field-text-hint"),
    },
    {
      id: "file",
      label: say.text("article.field-file"),
      kind: "file",
      required: false,
      maxLength: 1,
      description: say.text("article.field-file-hint"),
    },
  ],
});
