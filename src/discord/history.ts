/** Messages of a channel from the newest back, page by page. */
import { type APIMessage, Routes } from "discord-api-types/v10";
import { isSaid } from "./read-message.ts";
import type { Requests } from "./requests.ts";

export type HistoryWish = {
  readonly limit: number;
  /** Message ids, exclusive. */
  readonly before?: string;
  readonly after?: string;
};

/**
 * What was said, the newest first, at most `limit` (≤ 500): one request a hundred messages. What Discord itself wrote
 * (joins, pins) does not count. Rejects with Discord's refusal.
 */
export async function readHistory(
  requests: Requests,
  channelId: string,
  wish: HistoryWish,
): Promise<APIMessage[]> {
  const most = Math.min(wish.limit, MOST);
  const found: APIMessage[] = [];
  let before = wish.before;
  for (let pages = 0; found.length < most && pages < MOST_PAGES; pages += 1) {
    const page = await readPage(requests, channelId, before);
    found.push(...page.filter((message) => isSaid(message) && isAfter(message.id, wish.after)));
    const oldest = page.at(-1)?.id;
    if (page.length < PAGE || oldest === undefined || !isAfter(oldest, wish.after)) break;
    before = oldest;
  }
  return found.slice(0, most);
}

// --- internal ---

/** Discord's most for one request. */
const PAGE = 100;
const MOST = 500;
/** Beyond it a channel holds little but Discord's own messages. */
const MOST_PAGES = 8;

async function readPage(
  requests: Requests,
  channelId: string,
  before: string | undefined,
): Promise<APIMessage[]> {
  const query = new URLSearchParams({ limit: String(PAGE), ...(before === undefined ? {} : { before }) });
  return (await requests.get(Routes.channelMessages(channelId), query)) as APIMessage[];
}

/** Ids grow with time. */
function isAfter(id: string, after: string | undefined): boolean {
  return after === undefined || BigInt(id) > BigInt(after);
}
