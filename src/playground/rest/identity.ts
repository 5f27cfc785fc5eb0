/** Who the bot is, and where its gateway stands. */
import { Hono } from "hono";
import { REFUSALS, Refusal } from "../refusal.ts";
import { applicationJson, ownUserJson, userJson } from "../wire.ts";
import type { World } from "../world.ts";
import type { Env } from "./exchange.ts";

export function identityRoutes(world: World): Hono<Env> {
  const gateway = () => world.origin.replace("http", "ws");
  return new Hono<Env>()
    .get("/gateway", (context) => context.json({ url: gateway() }))
    .get("/gateway/bot", (context) =>
      context.json({
        url: gateway(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
      }),
    )
    .get("/users/@me", (context) => context.json(ownUserJson(world.bot)))
    .get("/users/:user", (context) => {
      const user = world.users.get(context.req.param("user"));
      if (user === undefined) throw new Refusal(REFUSALS.unknownUser);
      return context.json(userJson(user));
    })
    .get("/applications/@me", (context) => context.json(applicationJson(world)))
    .get("/oauth2/applications/@me", (context) => context.json(applicationJson(world)));
}
