/** Components as Discord gives them back: numbered, with their defaults, and with uploaded files in place of `attachment://`. */
import type { APIAttachment, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { ComponentType as Type } from "discord-api-types/v10";
import { newSnowflake } from "./snowflake.ts";
import { SELECTS } from "./validation/component-tables.ts";
import { asList, asObject, type Json } from "./validation/rule.ts";

/** Components that were found good, as they are stored. */
export function storedComponents(
  components: unknown,
  attachments: readonly APIAttachment[],
): APIMessageTopLevelComponent[] {
  const used = new Set<number>();
  for (const component of asList(components)) collectIds(component, used);
  let next = 1;
  const nextId = () => {
    while (used.has(next)) next += 1;
    used.add(next);
    return next;
  };
  return asList(components).map((component) =>
    stored(component as Json, nextId, attachments),
  ) as unknown as APIMessageTopLevelComponent[];
}

// --- internal ---

function collectIds(value: unknown, used: Set<number>): void {
  const component = asObject(value);
  if (component === null) return;
  if (typeof component.id === "number" && component.id > 0) used.add(component.id);
  for (const inner of [...asList(component.components), component.accessory, component.component])
    collectIds(inner, used);
}

/** What Discord fills in when a field is left out. */
const DEFAULTS: Readonly<Record<number, Json>> = {
  ...Object.fromEntries(SELECTS.map((type) => [type, { min_values: 1, max_values: 1 }])),
  [Type.Separator]: { divider: true, spacing: 1 },
  [Type.Container]: { accent_color: null, spoiler: false },
  [Type.File]: { spoiler: false },
  [Type.Thumbnail]: { description: null, spoiler: false },
};

function stored(component: Json, nextId: () => number, attachments: readonly APIAttachment[]): Json {
  const id = typeof component.id === "number" && component.id > 0 ? component.id : nextId();
  const inner = (value: unknown) => stored(value as Json, nextId, attachments);
  const given = Object.fromEntries(Object.entries(component).filter(([, value]) => value !== null));
  return {
    ...DEFAULTS[component.type as number],
    ...given,
    id,
    ...(component.components === undefined ? {} : { components: asList(component.components).map(inner) }),
    ...(component.accessory === undefined ? {} : { accessory: inner(component.accessory) }),
    ...(component.media === undefined ? {} : { media: mediaOf(component.media, attachments) }),
    ...(component.items === undefined
      ? {}
      : { items: asList(component.items).map((item) => galleryItem(item, attachments)) }),
    ...(component.file === undefined ? {} : fileFields(component.file, attachments)),
  };
}

function galleryItem(item: unknown, attachments: readonly APIAttachment[]): Json {
  return {
    description: null,
    spoiler: false,
    ...asObject(item),
    media: mediaOf(asObject(item)?.media, attachments),
  };
}

function fileFields(file: unknown, attachments: readonly APIAttachment[]): Json {
  const attachment = attachmentOf(file, attachments);
  return {
    file: mediaOf(file, attachments),
    ...(attachment ? { name: attachment.filename, size: attachment.size } : {}),
  };
}

function attachmentOf(media: unknown, attachments: readonly APIAttachment[]): APIAttachment | undefined {
  const url = String(asObject(media)?.url ?? "");
  return attachments.find(
    ({ filename, url: stored }) => url === `attachment://${filename}` || url === stored,
  );
}

function mediaOf(media: unknown, attachments: readonly APIAttachment[]): Json {
  const url = String(asObject(media)?.url ?? "");
  const attachment = attachmentOf(media, attachments);
  if (attachment === undefined) return { id: newSnowflake(), url, proxy_url: url, width: null, height: null };
  return {
    id: newSnowflake(),
    url: attachment.url,
    proxy_url: attachment.url,
    width: attachment.width ?? null,
    height: attachment.height ?? null,
    content_type: attachment.content_type,
    attachment_id: attachment.id,
  };
}
