/** What commands may use, by interface. The composition root (`main.ts`, `cli.ts`, a test) names the concrete parts. */
import type { Pipeline } from "./answer/pipeline.ts";
import type { Loader } from "./loading/loader.ts";
import type { Library } from "./store/library.ts";

export type Services = {
  readonly library: Library;
  readonly pipeline: Pipeline;
  readonly loader: Loader;
};
