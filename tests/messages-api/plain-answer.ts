/** What the model says where no test told it anything: the emptiest value that fits the schema asked for. */
import type { Received, Said } from "./script.ts";

export function plainAnswer({ body }: Received): Said {
  const schema = body?.output_config?.format?.schema;
  return { says: schema === undefined ? "Hello." : JSON.stringify(emptiest(schema, schema)) };
}

// --- internal ---

type Schema = Readonly<Record<string, unknown>>;

function emptiest(schema: Schema, root: Schema): unknown {
  const reference = schema.$ref;
  if (typeof reference === "string") return emptiest(followed(reference, root), root);
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if ("const" in schema) return schema.const;
  if (Array.isArray(schema.anyOf)) return emptiest(schema.anyOf.at(-1) as Schema, root);
  switch (schema.type) {
    case "object":
      return Object.fromEntries(
        Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([name, part]) => [
          name,
          emptiest(part, root),
        ]),
      );
    case "array":
      return [];
    case "string":
      return "";
    case "boolean":
      return false;
    case "null":
      return null;
    default:
      return 0;
  }
}

function followed(reference: string, root: Schema): Schema {
  return reference
    .replace(/^#\//u, "")
    .split("/")
    .reduce<Schema>((node, name) => (node[name] ?? {}) as Schema, root);
}
