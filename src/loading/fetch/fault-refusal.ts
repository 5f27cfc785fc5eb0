/** Faults of the network, in words for the moderator. */
import { UserError } from "../../errors.ts";
import { type Said, said } from "../../words/said.ts";

/** The refusal that says what a fault of the network means; the fault itself where it is none: then it is ours. */
export function faultRefusal(fault: unknown, milliseconds: number): unknown {
  if (fault instanceof UserError) return fault;
  if (fault instanceof DOMException && fault.name === "TimeoutError") return tooSlow(milliseconds, fault);
  const code = codeOf(fault);
  if (code === null) return fault;
  if (outOfTime.test(code)) return tooSlow(milliseconds, fault);
  const found = sentences.find(({ codes }) => codes.test(code));
  return found ? new UserError(found.sentence, { cause: fault }) : fault;
}

// --- internal ---

const tooSlow = (milliseconds: number, cause: unknown): UserError =>
  new UserError(said("loading.site-too-slow", { seconds: Math.round(milliseconds / 1000) }), { cause });

/** undici's own clocks; nothing but the end of our time aborts a request. */
const outOfTime = /^UND_ERR_(?:HEADERS_TIMEOUT|BODY_TIMEOUT|ABORTED)$|^ABORT_ERR$/u;

/** By the codes of Node's resolver, sockets, TLS, zlib and HTTP parser, and of undici. */
const sentences: readonly { readonly codes: RegExp; readonly sentence: Said }[] = [
  {
    codes: /^(?:ENOTFOUND|ENODATA|EAI_NONAME|EAI_NODATA|EAI_FAIL)$/u,
    sentence: said("loading.no-such-site"),
  },
  {
    codes:
      /^(?:EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|EACCES|EPERM|ESERVFAIL|EREFUSED)$/u,
    sentence: said("loading.unreachable"),
  },
  {
    codes:
      /CERT|^(?:ERR_TLS_|ERR_SSL_|EPROTO$|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH)/u,
    sentence: said("loading.no-safe-connection"),
  },
  {
    codes:
      /^(?:ECONNRESET|EPIPE|ECONNABORTED|HPE_|UND_ERR_|Z_|ERR__|ERR_BROTLI|ERR_ZSTD|ZSTD_|ERR_STREAM_PREMATURE_CLOSE)/u,
    sentence: said("loading.broken-off"),
  },
];

function codeOf(fault: unknown): string | null {
  const code = (fault as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : null;
}
