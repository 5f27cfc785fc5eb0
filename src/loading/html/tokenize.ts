/** What stands where in a page, without a DOM of it. */
import { Tokenizer } from "htmlparser2";

/** Called with offsets into the page. */
export type TokenHandlers = ConstructorParameters<typeof Tokenizer>[1];

/** Tells the handlers of each tag, name and attribute that they ask for, in order. Entities stay as written. Linear in the page. */
export function tokenize(html: string, handlers: Partial<TokenHandlers>): void {
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, { ...ignored, ...handlers });
  tokenizer.write(html);
  tokenizer.end();
}

// --- internal ---

const nothing = (): undefined => undefined;
const ignored: TokenHandlers = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};
