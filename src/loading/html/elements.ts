/** What the elements of HTML mean to somebody who reads. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Never running text: code, controls, pictures, and what browsers show only where scripts are off. */
export const unread = names(
  "script style noscript template svg math canvas object embed iframe frame audio video picture img map select option datalist input textarea button dialog head meta link title progress meter",
);

/** Elements that begin and end a line. */
export const blocks = names(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
);

export const headings = names("h1 h2 h3 h4 h5 h6");
