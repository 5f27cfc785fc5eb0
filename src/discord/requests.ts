/** Requests to Discord's REST API in the bot's own name. */
import type { Client } from "discord.js";
import { withoutFiles } from "./enclosed.ts";

export type Requests = {
  get(path: `/${string}`, query?: URLSearchParams): Promise<unknown>;
  post(path: `/${string}`, body?: unknown): Promise<unknown>;
  patch(path: `/${string}`, body: unknown): Promise<unknown>;
  delete(path: `/${string}`): Promise<unknown>;
};

/** Through discord.js, which waits for Discord's rate limits and tries again when Discord has trouble. */
export function requestsThrough({ rest }: Client): Requests {
  return {
    get: (path, query) => rest.get(path, query === undefined ? {} : { query }),
    post: (path, body) => rest.post(path, withoutFiles(body)),
    patch: (path, body) => rest.patch(path, withoutFiles(body)),
    delete: (path) => rest.delete(path),
  };
}
