/** What is kept, for how long, and how to stay out of recaps. */
export const privacy = {
  "privacy.command": "What Verbatim keeps, for how long, and how to stay out of recaps",
  "privacy.heading": "What is kept, and for how long",
  "privacy.articles": "Articles that moderators load, until they remove them.",
  "privacy.questions":
    "Questions are read to be answered and then dropped. A checked answer is kept under a fingerprint of its question for {days, plural, one {# day} other {# days}}.",
  "privacy.threads":
    "In a discussion, the thread’s own messages are read from Discord when somebody asks, and not stored.",
  "privacy.recaps-on":
    "Recaps are on in this server: `/recap` reads the messages of the channel where it is run and quotes some of them. Which messages a recap cites is kept, their words are not. A message that is deleted or edited drops out of it.",
  "privacy.recaps-off": "Recaps are off in this server: no messages are read for them.",
  "privacy.provider":
    "Articles, questions and, for recaps, messages are sent to Anthropic, whose model writes the answers.",
  "privacy.no-provider": "Nothing leaves this bot: no AI model is used.",
  "privacy.counters": "Counts of answers and costs by server and day, without names.",
  "privacy.in": "You take part in recaps of this server.",
  "privacy.out":
    "You are left out of recaps of this server: your messages are neither read nor quoted for them.",
  "privacy.leave": "Leave me out of recaps",
  "privacy.return": "Let me take part again",
  "privacy.left":
    "Done. Your messages are neither read nor quoted in recaps of this server from now on. {count, plural, =0 {No recap quoted you.} one {# older recap was made anew without you.} other {# older recaps were made anew without you.}}",
  "privacy.left-some":
    "Done: from now on you are left out. {failed, plural, one {# older recap} other {# older recaps}} could not be changed, because Verbatim may no longer edit there; a moderator can delete {failed, plural, one {it} other {them}}.",
  "privacy.returned": "Done. You take part in recaps of this server again.",
} as const;
