/** A server whose engine is Claude's, over the local Messages API. */
import { onTestFinished } from "vitest";
import { type Model, pipelineOver, saying, type Wish } from "../answer/support/a-writing-pipeline.ts";
import { kindOf } from "../campaign/model/reading.ts";
import { type LocalMessages, startLocalMessages } from "../messages-api/local-messages.ts";
import { aServer, type Server } from "./a-server.ts";

export async function aWritingServer(
  model: Model = {},
  wish: Wish = {},
): Promise<Server & { readonly api: LocalMessages }> {
  const api = await startLocalMessages({ kindOf });
  onTestFinished(() => api.close());
  api.respond(saying(model));
  const server = await aServer({ pipelineOver: (store) => pipelineOver(store, api, wish, () => undefined) });
  return { ...server, api };
}
