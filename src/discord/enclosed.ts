/** A file that goes with a message: beside its body in a request of several parts, not in it. */

/** As discord.js's REST client takes it. */
export type Enclosed = { readonly name: string; readonly data: Uint8Array };

type Holder = { readonly enclosed?: Enclosed };

/** A body, or a response to an interaction whose `data` it is, apart from its file. */
export function withoutFiles(body: unknown): { readonly body: unknown; readonly files?: Enclosed[] } {
  if (typeof body !== "object" || body === null) return { body };
  if ("data" in body) {
    const { body: data, files } = withoutFiles(body.data);
    return { body: { ...body, data }, ...(files ? { files } : {}) };
  }
  const { enclosed, ...message } = body as Holder;
  return enclosed === undefined ? { body } : { body: message, files: [enclosed] };
}
