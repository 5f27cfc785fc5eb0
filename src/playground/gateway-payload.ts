/** Reading what a bot sends to the gateway, and who gets which event. */
import { INTENT_OF_EVENT, KNOWN_INTENTS } from "./gateway-rules.ts";
import type { GatewaySession } from "./gateway-session.ts";
import { asList, asObject, type Json } from "./validation/rule.ts";

export function wants(session: GatewaySession, event: string): boolean {
  const intent = INTENT_OF_EVENT[event];
  return intent === undefined || (session.intents & intent) !== 0;
}

/** Bit operators cut to 32 bits, so the size is looked at first. */
export function areIntents(value: unknown): value is number {
  return (
    Number.isInteger(value) &&
    (value as number) >= 0 &&
    (value as number) <= KNOWN_INTENTS &&
    ((value as number) & ~KNOWN_INTENTS) === 0
  );
}

export function shardOf(value: unknown): readonly [number, number] | null {
  if (value === undefined) return [0, 1];
  const [id, count] = asList(value) as number[];
  return Number.isInteger(id) && Number.isInteger(count) && id! >= 0 && id! < count! ? [id!, count!] : null;
}

export function parsePayload(text: string): Json | null {
  try {
    return asObject(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
