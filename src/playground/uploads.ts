/** Files: kept with their bytes, and given a URL on the same origin as everything else. */
import type { APIAttachment } from "discord-api-types/v10";
import { newSnowflake } from "./snowflake.ts";
import type { Upload } from "./state.ts";
import type { World } from "./world.ts";

/** A file as it arrives: from the bot's multipart body, or from a person's disk. */
export type IncomingFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
};

/** Stores a file. `place` is the first part of its path: `attachments/CHANNEL` or `ephemeral-attachments/APPLICATION`. */
export function storeUpload(
  world: World,
  place: string,
  file: IncomingFile,
  description?: string,
): APIAttachment {
  const id = newSnowflake();
  const name = safeName(file.name);
  const path = `/${place}/${id}/${encodeURIComponent(name)}`;
  const url = world.origin + path;
  const attachment: APIAttachment = {
    id,
    filename: name,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(description === undefined ? {} : { description }),
    ...pngSize(file.bytes),
  };
  world.uploads.set(path, { bytes: file.bytes, contentType: file.contentType, attachment });
  return attachment;
}

export function uploadAt(world: World, url: string): Upload | undefined {
  return world.uploads.get(url.startsWith(world.origin) ? url.slice(world.origin.length) : url);
}

/** What a browser would say of the file, by its name's end. */
export function contentTypeOf(name: string): string {
  const end = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return CONTENT_TYPES[end] ?? "application/octet-stream";
}

// --- internal ---

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  htm: "text/html; charset=utf-8",
  json: "application/json",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
};

/** As Discord does it: what is no letter, digit, dot, dash or underscore becomes an underscore. */
export function safeName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}._-]/gu, "_").slice(0, 255) || "file";
}

/** Width and height of a PNG, from its first chunk; a page needs them to keep its layout still. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | Record<string, never> {
  const png =
    bytes.byteLength >= 24 &&
    bytes[0] === 0x89 &&
    bytes[1] === 0x50 &&
    bytes[2] === 0x4e &&
    bytes[3] === 0x47;
  if (!png) return {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
