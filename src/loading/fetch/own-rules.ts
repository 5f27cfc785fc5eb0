/** The part of a robots.txt that concerns one robot. */

/**
 * The groups for `robot` (those for everybody where it has none), with the other robots taken out. Linear. The parser
 * would copy each rule for each robot that a group names: a file of 20,000 names before 20,000 rules makes 400 million of them.
 */
export function ownRules(robotsTxt: string, robot: string): string {
  const groups = groupsOf(robotsTxt);
  const named = groups.filter(({ agents }) => agents.has(robot.toLowerCase()));
  const concerned = named.length > 0 ? named : groups.filter(({ agents }) => agents.has("*"));
  const rules = concerned.flatMap((group) => group.rules);
  return rules.length === 0 ? "" : [`User-agent: ${robot}`, ...rules].join("\n");
}

/**
 * Steps that the parser takes at most to hold an address against these rules: a rule with a star is held against each place of
 * the address. Ten million take 25 ms.
 */
export function stepsFor(rules: string, address: string): number {
  let steps = 0;
  for (const rule of rules.split("\n"))
    steps += rule.includes("*") ? rule.length * address.length : rule.length + address.length;
  return steps;
}

// --- internal ---

type Group = { readonly agents: Set<string>; readonly rules: string[] };
const directive = /^\s{0,20}(user-agent|allow|disallow)\s{0,20}:(.*)$/iu;

function groupsOf(robotsTxt: string): Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of robotsTxt.split(/\r\n?|\n/u)) {
    const [, name, rest] = directive.exec(line) ?? [];
    if (name === undefined || rest === undefined) continue;
    const names = name.toLowerCase() === "user-agent";
    if (names && !naming) groups.push({ agents: new Set(), rules: [] });
    if (names) groups.at(-1)!.agents.add(agentOf(rest));
    else groups.at(-1)?.rules.push(line);
    naming = names;
  }
  return groups;
}

/** Without comment and version, as the parser compares names. */
const agentOf = (value: string): string => value.split(/[#/]/u)[0]!.trim().toLowerCase();
