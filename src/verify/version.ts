/** Names the rules of verify: part of every cache key. Raise it whenever a verdict may change. */
export const verifyVersion = "6";
