/** The parts of a Components V2 message, as data. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIFileComponent,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from "discord-api-types/v10";
import type { Action, Reply } from "../reply.ts";
import type { Speech } from "../words/speak.ts";
import { encodeId } from "./custom-id.ts";
import type { Enclosed } from "./enclosed.ts";
import { BUTTON_URL_LIMIT, BUTTONS_A_ROW, LABEL_LIMIT } from "./limits.ts";
import { beginning } from "./shorten.ts";

/** The body of every message that we send. No mention in it ever pings anyone. */
export type MessageBody = {
  readonly flags: number;
  readonly components: APIContainerComponent[];
  readonly allowed_mentions: { readonly parse: [] };
  readonly attachments?: { id: string; filename: string }[];
  /** Sent beside the body. */
  readonly enclosed?: Enclosed;
};

export type Row = APIActionRowComponent<APIButtonComponent> | APIActionRowComponent<APIStringSelectComponent>;
type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/** One container round everything: the answer stands apart from the talk around it. */
export function messageBody(components: APIComponentInContainer[]): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, components }],
    allowed_mentions: { parse: [] },
  };
}

/** A message with its file: a message of components shows one only where a component names it. */
export function enclosing(body: MessageBody, { name, bytes }: NonNullable<Reply["file"]>): MessageBody {
  const [container] = body.components;
  const file: APIFileComponent = { type: ComponentType.File, file: { url: `attachment://${name}` } };
  return {
    ...body,
    components: [{ ...container!, components: [...container!.components, file] }],
    attachments: [{ id: "0", filename: name }],
    enclosed: { name, data: bytes },
  };
}

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function divider(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** Rows of up to five buttons. An action whose address Discord would refuse is left out: it would take the message with it. */
export function actionRows(actions: readonly Action[], speech: Speech): ButtonRow[] {
  const buttons = actions.flatMap((action) => button(action, speech) ?? []);
  const rows: ButtonRow[] = [];
  for (let at = 0; at < buttons.length; at += BUTTONS_A_ROW)
    rows.push(row(buttons.slice(at, at + BUTTONS_A_ROW)));
  return rows;
}

/** ◀ Page 2 of 5 ▶; pages count from 1. The middle one only tells. */
export function pageRow(again: string, page: number, pages: number, speech: Speech): ButtonRow {
  return row([
    pageButton("◀", again, page - 1, page === 1),
    pageButton(speech.text("reply.page", { page, pages }), again, page, true),
    pageButton("▶", again, page + 1, page === pages),
  ]);
}

/** Rows and what stands in them: each counts as a component. */
export function countComponents(rows: readonly Row[]): number {
  return rows.reduce((sum, { components }) => sum + 1 + components.length, 0);
}

// --- internal ---

function row(components: APIButtonComponent[]): ButtonRow {
  return { type: ComponentType.ActionRow, components };
}

function button(action: Action, speech: Speech): APIButtonComponent | null {
  const label = beginning(
    action.label.trim() || speech.text("reply.open"),
    (part) => part.length <= LABEL_LIMIT,
  );
  if (!("url" in action)) {
    return {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: encodeId(action.id, { turns: action.turns ?? false }),
    };
  }
  const url = URL.parse(action.url);
  if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > BUTTON_URL_LIMIT) return null;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: url.href };
}

function pageButton(label: string, again: string, page: number, disabled: boolean): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: encodeId(again, { page }),
    disabled,
  };
}
