/** Buttons of a discussion. Their ids hold the revision; what was asked is read from the message that they stand on. */
import type { Action } from "../reply.ts";
import type { Revision } from "../types.ts";
import type { Speech } from "../words/speak.ts";

/** Opens the form for a question about a revision. */
export const askAction = (say: Speech, revision: Pick<Revision, "id">): Action => ({
  label: say.text("ask.action"),
  id: `question:${revision.id}`,
});

/** Under a refusal: sends the question to the moderators. */
export const sourceAction = (say: Speech, revision: Pick<Revision, "id">): Action => ({
  label: say.text("ask.source-action"),
  id: `source:${revision.id}`,
});
