/** What Discord accepts, and how far below it we stay. Characters are UTF-16 code units, bytes are UTF-8. */

/** Text of one message, over all of its text displays together. */
export const TEXT_LIMIT = {
  /** Discord: 4,000 for a Components V2 message. It may count otherwise than we do, hence the margin. */
  chars: 3_900,
  /** Above about 10,000 bytes Discord answers 500 (discord-api-docs issue 8554): CJK and Cyrillic get there first. */
  bytes: 9_000,
} as const;

/** Text, buttons and lists together, as JSON: where Discord's 500 begins. */
export const MESSAGE_BYTES = 9_900;

/** Kept free in a message that stands on an article: a change of the article is told on top of it. */
export const MARK_ROOM = { chars: 400, bytes: 800 } as const;

/** Components of one message, nested ones counted. */
export const COMPONENT_LIMIT = 40;

export const BUTTONS_A_ROW = 5;
/** Ours, not Discord's: four rows leave enough of the 40 components for the text. */
export const MOST_ACTIONS = 20;
export const LABEL_LIMIT = 80;
export const CUSTOM_ID_LIMIT = 100;
/** For a link button. */
export const BUTTON_URL_LIMIT = 512;

export const CHOICE_LIMIT = { count: 25, chars: 100 } as const;

/** `bytes` is ours: a list counts against the 10,000 of its message. */
export const SELECT_LIMIT = { choices: 25, placeholder: 150, text: 100, bytes: 5_000 } as const;

export const MODAL_LIMIT = { fields: 5, title: 45, label: 45, description: 100, value: 4_000 } as const;
