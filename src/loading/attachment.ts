/** Fetching an attachment: from Discord's file hosts and nowhere else, within limits of size and time. */

import { UserError } from "../errors.ts";
import { said } from "../words/said.ts";
import { refuseLarge } from "./limits.ts";
import type { Attachment } from "./loader.ts";

export type FetchLimits = { readonly fileBytes: number; readonly fetchTime: number };

/**
 * The bytes of an attachment. `discordApi`: the REST base that the bot uses, whose own host may serve files too (the local
 * Discord does); null for Discord's hosts alone. Redirects are refused: they could lead anywhere.
 * Throws UserError: another host, too large, gone, too slow, unreachable.
 */
export async function fetchAttachment(
  attachment: Attachment,
  discordApi: string | null,
  limits: FetchLimits,
): Promise<Uint8Array> {
  const url = allowedAddress(attachment.url, discordApi);
  refuseLarge(attachment.size, limits.fileBytes);
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(limits.fetchTime) });
    return await bodyOf(response, limits.fileBytes);
  } catch (fault) {
    throw wordsFor(fault, limits.fetchTime);
  }
}

// --- internal ---

/** Where Discord keeps attachments (docs: reference, CDN endpoints). */
const fileHosts: ReadonlySet<string> = new Set(["cdn.discordapp.com", "media.discordapp.net"]);

function allowedAddress(address: string, discordApi: string | null): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const discords = url?.protocol === "https:" && fileHosts.has(url.host);
  const own =
    url !== null &&
    discordApi !== null &&
    /^https?:$/u.test(url.protocol) &&
    url.origin === new URL(discordApi).origin;
  if (url && (discords || own) && url.username === "" && url.password === "") return url;
  throw new UserError(said("loading.not-on-discord"));
}

async function bodyOf(response: Response, limit: number): Promise<Uint8Array> {
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new UserError(said("loading.attachment-refused", { status: String(response.status) }));
  }
  const declared = Number(response.headers.get("content-length") ?? 0);
  if (declared > limit) await response.body.cancel();
  refuseLarge(declared, limit);
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by an error cancels the stream: the rest is not read.
  for await (const part of response.body) {
    size += part.length;
    refuseLarge(size, limit);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Only a fault of the network is put into words; anything else is ours, and propagates. */
function wordsFor(fault: unknown, ms: number): unknown {
  if (fault instanceof DOMException && fault.name === "TimeoutError")
    return new UserError(said("loading.attachment-too-slow", { seconds: Math.round(ms / 1000) }));
  if (fault instanceof TypeError)
    return new UserError(said("loading.attachment-unreachable"), { cause: fault });
  return fault;
}
