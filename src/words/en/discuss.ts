/** Discussions: how a thread opens, how to ask in it, and what it says of itself. */
export const discuss = {
  "discuss.command": "Open a thread in which every question is answered from an article",
  "discuss.action": "Discuss",
  "discuss.announced": "The discussion is in {thread}.",
  "discuss.announced-here": "This thread now discusses {article}.",
  "discuss.how-plain": "Just write your question here. What members say to each other is left alone.",
  "discuss.how-mention": "Mention {bot} with your question, or reply to one of its messages.",
  "discuss.how-button": "Or press “Ask”, or type `/ask`.",
  "discuss.pinned": "Answers stand on revision {number}, as stored on {day}",
  "discuss.already":
    "This thread discusses {article}, revision {number}. Ask here; `/discuss` in another channel opens a thread on another article.",
  "discuss.already-taken":
    "This thread discusses an article already. Ask here; `/discuss` in another channel opens a thread on another article.",
  "discuss.gone":
    "The article that this thread discusses is no longer in the library. `/articles` lists what is here.",
  "discuss.blank":
    "Discord does not show Verbatim what this reply says. Press the button and type your question there, or mention the bot in your message.",
  "discuss.nothing-asked": "Here I am. Ask something about the article, or press the button.",
} as const;
