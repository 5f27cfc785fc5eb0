/** What a page's text is made of, from glyph runs to paragraphs. Lengths are points; y counts from the page's top down to the baseline. */

/** A run of characters as the file draws it. */
export type Piece = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The file's own name of the font: only good for telling whether two are the same. */
  readonly font: string;
  readonly rightToLeft: boolean;
};

/** Pieces of one line without a gap between them that a column could hide in. */
export type Segment = Piece;
/** All of a column on one baseline. */
export type Line = Piece;

export type PageLink = { readonly words: string; readonly url: string };

export type PdfPage = {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly links: readonly PageLink[];
};

/** A paragraph, heading or item; `page` is where it begins, `margin` the right edge of its column. */
export type Paragraph = {
  readonly lines: readonly Line[];
  readonly page: number;
  readonly size: number;
  readonly font: string;
  readonly indented: boolean;
  readonly margin: number;
  readonly isHeading: boolean;
};
