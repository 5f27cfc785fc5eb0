/** Sentences that several commands share. */
export const common = {
  "common.empty-library":
    "The library of this server is empty. A moderator adds an article with `/article add`.",
} as const;
