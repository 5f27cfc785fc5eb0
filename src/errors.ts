/**
 * An error for people: its message is shown as written. It says what happened and what to do next.
 * Anything else that is thrown is logged under an id, and the reader is shown the id.
 */
export class UserError extends Error {
  override readonly name = "UserError";
}
