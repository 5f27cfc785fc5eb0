/**
 * Holds every body that a bot sends against Discord's own API description, found through `VERBATIM_SHARED` (default
 * `../shared` beside the project). It misses much, for which the local Discord has rules of its own, and is wrong in one
 * place (`KNOWN_FAULTS`).
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { RequestRecord } from "../../../src/playground/rest/exchange.ts";

export type BodyCheck = {
  /** Give it to `startLocalDiscord({ onRequest })`. */
  readonly onRequest: (record: RequestRecord) => void;
  /** One line for each body that the description does not allow, and for each route that it does not have. */
  readonly problems: readonly string[];
  /** How many bodies were held against it: a test that checked none proves nothing. */
  checked(): number;
};

/** What a bot sends. Null, after saying so, where the description is not there. */
export function checkBodies(): BodyCheck | null {
  const description = loadDescription();
  if (description === null) return null;
  const validators = new Validators(description);
  const problems: string[] = [];
  let checked = 0;
  const onRequest = (record: RequestRecord) => {
    if (!["POST", "PUT", "PATCH"].includes(record.method)) return;
    const template = matchPath(description, record);
    if (template === null) {
      problems.push(`${record.method} ${record.path}: no such route`);
      return;
    }
    const validate = validators.forBody(template, record.method.toLowerCase());
    if (validate === null) return;
    checked += 1;
    if (!validate(withoutFaults(record.body)))
      problems.push(`${record.method} ${template}: ${sentence(validate.errors ?? [])}`);
  };
  return { onRequest, problems, checked: () => checked };
}

/**
 * What the local Discord answers, when it takes a request: the same shapes that Discord promises. Refusals are left out:
 * the description wants numbers where Discord's codes of form errors are words.
 */
export function checkAnswers(): BodyCheck | null {
  const description = loadDescription();
  if (description === null) return null;
  const validators = new Validators(description);
  const problems: string[] = [];
  let checked = 0;
  const onRequest = (record: RequestRecord) => {
    const template = record.status < 400 ? matchPath(description, record) : null;
    if (template === null) return;
    const validate = validators.forAnswer(template, record);
    if (validate === null) return;
    checked += 1;
    if (!validate(withoutFaults(record.response)))
      problems.push(`${record.method} ${template}: ${sentence(validate.errors ?? [])}`);
  };
  return { onRequest, problems, checked: () => checked };
}

// --- internal ---

type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: unknown;
};
type Content = Readonly<Record<string, { readonly schema: unknown }>>;
type Operation = {
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<Record<string, { readonly content?: Content }>>;
};

/** Fields that the description has wrong; they are emptied before a body is held against it. */
const KNOWN_FAULTS: readonly { readonly field: string; readonly why: string }[] = [
  { field: "default_member_permissions", why: "it wants an integer; Discord takes and gives a string" },
];

function loadDescription(): Description | null {
  const root = resolve(import.meta.dirname, "../../..");
  const shared = resolve(root, process.env.VERBATIM_SHARED ?? "../shared");
  const path = join(shared, "discord", "openapi.json");
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as Description;
  process.stderr.write(
    `\nBodies are NOT held against Discord's API description: there is no ${path}. Set VERBATIM_SHARED to the folder that has discord/openapi.json.\n\n`,
  );
  return null;
}

class Validators {
  private readonly description: Description;
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  private readonly compiled = new Map<string, ValidateFunction | null>();

  constructor(description: Description) {
    this.description = description;
    this.ajv.addSchema({
      $id: "https://discord.example/",
      components: relaxed(description.components),
    } as object);
  }

  /** Null: the route takes no JSON. */
  forBody(template: string, method: string): ValidateFunction | null {
    return this.compile(`${method} ${template}`, this.operation(template, method)?.requestBody?.content);
  }

  /** Null: nothing is said of an answer with this status. */
  forAnswer(template: string, { method, status }: RequestRecord): ValidateFunction | null {
    const content = this.operation(template, method.toLowerCase())?.responses?.[String(status)]?.content;
    return this.compile(`${method} ${template} ${status}`, content);
  }

  private operation(template: string, method: string): Operation | undefined {
    return this.description.paths[template]?.[method];
  }

  private compile(key: string, content: Content | undefined): ValidateFunction | null {
    const known = this.compiled.get(key);
    if (known !== undefined) return known;
    const schema = content?.["application/json"]?.schema;
    const made = schema === undefined ? null : this.ajv.compile(absolute(relaxed(schema)) as object);
    this.compiled.set(key, made);
    return made;
  }
}

/** `oneOf` to `anyOf`: several of its alternatives overlap, so that a right body matches two. */
function relaxed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(relaxed);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key === "oneOf" ? "anyOf" : key, relaxed(value)]),
  );
}

function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "$ref" ? `https://discord.example/${String(value)}` : absolute(value),
    ]),
  );
}

/** The template with the fewest parameters that fits the path and has the method. */
function matchPath({ paths }: Description, { method, path }: RequestRecord): string | null {
  const parts = path.split("/");
  const fitting = Object.keys(paths).filter((template) => {
    const wanted = template.split("/");
    const fits =
      wanted.length === parts.length &&
      wanted.every((part, at) => part.startsWith("{") || part === parts[at]);
    return fits && paths[template]?.[method.toLowerCase()] !== undefined;
  });
  const parameters = (template: string) => template.split("{").length;
  return fitting.toSorted((one, other) => parameters(one) - parameters(other))[0] ?? null;
}

function withoutFaults(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withoutFaults);
  if (typeof body !== "object" || body === null) return body;
  const wrong = new Set(KNOWN_FAULTS.map(({ field }) => field));
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, wrong.has(key) ? null : withoutFaults(value)]),
  );
}

function sentence(errors: readonly ErrorObject[]): string {
  return errors
    .slice(0, 4)
    .map(({ instancePath, message }) => `${instancePath || "body"} ${message}`)
    .join("; ");
}
