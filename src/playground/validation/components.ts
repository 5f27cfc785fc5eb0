/** Is a tree of components one that Discord takes? Fields and places by table, then what holds over the whole tree. */
import { ComponentType as Type } from "discord-api-types/v10";
import { COMPONENT_RULES, type Placed, TREE_RULES } from "./component-rules.ts";
import { allowedUnder, COMPONENT_FIELDS, type Place, TOP_LEVEL } from "./component-tables.ts";
import { at, checkFields } from "./fields.ts";
import { asList, asObject, type Json, lengthOf, type Problem, problemsBy, under } from "./rule.ts";

type Path = readonly (string | number)[];

/** Every component of a list with those inside it, in reading order. Paths begin at `components`. */
export function allComponents(components: unknown): Placed[] {
  return asList(components).flatMap((component, index) => withInner(component, ["components", index]));
}

/** Problems of a `components` field. Paths begin at `components`. */
export function componentProblems(components: unknown, place: Place): Problem[] {
  const tops = asList(components).flatMap((component, index) =>
    treeProblems(component, ["components", index], TOP_LEVEL[place], place),
  );
  return [...tops, ...problemsBy(TREE_RULES, allComponents(components))];
}

/** UTF-16 code units of all texts that Discord counts against 4000. */
export function displayedText(components: unknown): number {
  return allComponents(components)
    .filter(({ component }) => component.type === Type.TextDisplay)
    .reduce((total, { component }) => total + lengthOf(component.content), 0);
}

// --- internal ---

function withInner(value: unknown, path: Path): Placed[] {
  const component = asObject(value);
  if (component === null) return [];
  return [
    { component, path },
    ...children(component, path).flatMap((child) => withInner(child.value, child.path)),
  ];
}

function children(component: Json, path: Path): { value: unknown; path: Path; field: string }[] {
  const listed = asList(component.components).map((value, index) => ({
    value,
    path: [...path, "components", index],
    field: "components",
  }));
  const single = ["accessory", "component"]
    .filter((field) => component[field] !== undefined)
    .map((field) => ({ value: component[field], path: [...path, field], field }));
  return [...listed, ...single];
}

function treeProblems(value: unknown, path: Path, allowed: readonly number[], place: Place): Problem[] {
  const component = asObject(value);
  if (component === null)
    return [at(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")];
  const type = component.type as number;
  const fields = COMPONENT_FIELDS[type];
  if (fields === undefined || !allowed.includes(type)) {
    return [
      at(
        [...path, "type"],
        "UNION_TYPE_CHOICES",
        `Value of field "type" must be one of (${allowed.join(", ")}).`,
      ),
    ];
  }
  return [
    ...under(path, checkFields(component, fields)),
    ...under(path, problemsBy(COMPONENT_RULES, { component, place })),
    ...children(component, path).flatMap((child) =>
      treeProblems(child.value, child.path, allowedUnder(type, child.field, place), place),
    ),
  ];
}
