/** What a data set is to the runner. */

/** One figure of ours, to stand beside those of others. */
export type Measured = { readonly measure: string; readonly ours: string };

export type DataSet = {
  readonly name: string;
  /** Files below the evaluation folder without which it cannot run. */
  readonly needs: readonly string[];
  readonly run: (place: Place) => Promise<Measured[]>;
};

/** Where a data set finds its data, and where its predictions go. Both are folders, with a slash at the end. */
export type Place = { readonly data: URL; readonly predictions: URL };
