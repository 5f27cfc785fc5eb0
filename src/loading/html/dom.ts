/** The part of the DOM that reading a page needs. Ours, because the project's types have no browser in them. */
import { parseHTML } from "linkedom";

export type DomNode = {
  readonly nodeType: number;
  readonly parentNode: DomElement | null;
  readonly childNodes: readonly DomNode[];
  textContent: string;
};

export type DomElement = DomNode & {
  readonly localName: string;
  readonly children: readonly DomElement[];
  readonly parentElement: DomElement | null;
  innerHTML: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  contains(other: DomNode): boolean;
  closest(selector: string): DomElement | null;
  remove(): void;
  readonly firstChild: DomNode | null;
  appendChild(child: DomNode): void;
  insertBefore(child: DomNode, before: DomNode | null): void;
};

export type DomDocument = DomElement & {
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
  readonly title: string;
  cloneNode(deep: boolean): DomDocument;
};

export const isText = (node: DomNode): boolean => node.nodeType === 3;
export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;

/** Parses a page. The caller has capped its depth: a parser's and an extractor's time grows with its square. */
export function parsePage(html: string): DomDocument {
  const whole = /<html[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as DomDocument;
  tidyRoot(document.documentElement);
  return document;
}

// --- internal ---

const ofHead = new Set(["meta", "link", "title", "base", "script", "style", "noscript"]);

/** The parser takes a head only as first child and a body only right after it; real pages put scripts between. */
function tidyRoot(root: DomElement): void {
  const children = [...root.children];
  const named = (name: string) => children.find((child) => child.localName === name) ?? null;
  const head = named("head");
  const body = named("body");
  for (const child of children) {
    if (child === head || child === body) continue;
    const home = ofHead.has(child.localName) ? head : body;
    if (home) home.appendChild(child);
  }
  if (head) root.insertBefore(head, root.firstChild);
}
