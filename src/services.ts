/** What commands may use, by interface. The composition root (`main.ts`, `cli.ts`, a test) names the concrete parts. */
import type { Pipeline } from "./answer/pipeline.ts";
import type { Care } from "./care/care.ts";
import type { Chat } from "./chat.ts";
import type { Loader } from "./loading/loader.ts";
import type { Counters } from "./store/counters.ts";
import type { Discussions } from "./store/discussions.ts";
import type { Library } from "./store/library.ts";
import type { Posts } from "./store/posts.ts";
import type { Previews } from "./store/previews.ts";
import type { OptOuts, Recaps } from "./store/recaps.ts";

export type Services = {
  readonly library: Library;
  readonly pipeline: Pipeline;
  readonly loader: Loader;
  readonly counters: Counters;
  readonly posts: Posts;
  readonly previews: Previews;
  readonly care: Care;
  readonly discussions: Discussions;
  readonly recaps: Recaps;
  readonly optOuts: OptOuts;
  readonly chat: Chat;
};

/** What is there before the bot has joined Discord. */
export type ServicesAtHome = Omit<Services, "chat">;
