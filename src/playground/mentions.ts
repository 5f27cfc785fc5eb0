/** Who a message pings: those that its text names, as far as `allowed_mentions` lets it. */
import type { Guild, User } from "./state.ts";
import { asList, asObject } from "./validation/rule.ts";

export type Mentions = {
  readonly users: readonly User[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
};

/** `allowed` is a body's `allowed_mentions`; absent, everyone who is named is pinged: that is Discord's default. */
export function mentionsIn(guild: Guild, text: string, allowed: unknown, repliedTo: User | null): Mentions {
  const rule = asObject(allowed);
  const may = (kind: string, id: string) =>
    rule === null || asList(rule.parse).includes(kind) || asList(rule[kind]).includes(id);
  const users = [...text.matchAll(/<@!?(\d{1,20})>/g)]
    .map((found) => String(found[1]))
    .filter((id) => may("users", id));
  const roles = [...text.matchAll(/<@&(\d{1,20})>/g)]
    .map((found) => String(found[1]))
    .filter((id) => may("roles", id));
  const everyone =
    /@(?:everyone|here)/.test(text) && (rule === null || asList(rule.parse).includes("everyone"));
  const pingsReplied = repliedTo !== null && (rule === null || rule.replied_user === true);
  const ids = new Set(pingsReplied ? [...users, repliedTo.id] : users);
  return {
    users: [...ids].flatMap((id) => guild.members.get(id)?.user ?? []),
    roles: [...new Set(roles)].filter((id) => guild.roles.has(id)),
    everyone,
  };
}
