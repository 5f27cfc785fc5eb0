/** Asks a model and reads its answer: each way of stopping has its own end, and only what fits the schema gets through. */
import type { z } from "zod";
import { EngineFault, type EngineRun } from "../engine.ts";
import type { Heard } from "./hear.ts";
import type { Model } from "./models.ts";
import type { Price } from "./prices.ts";
import { requestOf, roomier, type Saying } from "./request.ts";
import type { Sender } from "./send.ts";

/** A model, what it costs, and the way to it. */
export type Line = { readonly model: Model; readonly price: Price; readonly sender: Sender };

/**
 * What the model answered, of the schema's shape; its content is still untrusted. Throws EngineFault, or what the run was ended with.
 * An answer that did not fit is asked for once more with twice the room.
 */
export async function ask<Schema extends z.ZodType>(
  { model, price, sender }: Line,
  saying: Saying,
  schema: Schema,
  run: EngineRun,
): Promise<z.infer<Schema>> {
  const began = (): void => {
    if (saying.kind !== "entailment" && saying.kind !== "part") run.progress({ kind: "writing" });
  };
  let heard = await sender.send(requestOf(model, price, saying), run, began);
  if (heard.stop === "max_tokens") {
    const again = roomier(model, price, saying);
    if (again) heard = await sender.send(again, run, began);
  }
  return read(heard, schema, model.name);
}

// --- internal ---

function read<Schema extends z.ZodType>(heard: Heard, schema: Schema, model: string): z.infer<Schema> {
  const end = ends.get(heard.stop ?? "");
  if (end) throw end(model, heard.category);
  if (heard.stop !== "end_turn" && heard.stop !== "stop_sequence")
    throw new EngineFault("unavailable", `${model} stopped in a way that is not known here.`);
  const parsed = schema.safeParse(parseJson(heard.text));
  if (parsed.success) return parsed.data;
  throw new EngineFault("unavailable", `The answer of ${model} is not of the shape that was asked for.`);
}

/** Ways of stopping that leave no answer. */
const ends: ReadonlyMap<string, (model: string, category: string | null) => EngineFault> = new Map([
  [
    "refusal",
    (model, category) =>
      new EngineFault("refused", `${model} declined to answer${category ? ` (${category})` : ""}.`),
  ],
  [
    "max_tokens",
    (model) => new EngineFault("unavailable", `The answer of ${model} did not fit, not even with more room.`),
  ],
  [
    "model_context_window_exceeded",
    (model) => new EngineFault("too long", `The text does not fit what ${model} can read at once.`),
  ],
]);

/**
 * Undefined for what is no JSON: no schema takes it. The API answers with the object alone; a gateway that does not know structured
 * output may put words or a code fence around it.
 */
function parseJson(text: string): unknown {
  const whole = jsonOf(text);
  return whole === undefined ? jsonOf(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)) : whole;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
