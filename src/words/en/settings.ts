/** `/settings`. */
export const settings = {
  "settings.command": "Who moderates, where Verbatim may be used, in which language, and what it may cost",
  "settings.option-role": "Members with this role may add and remove articles",
  "settings.option-channel": "The moderators’ own channel: reports and requests for sources go there",
  "settings.option-allow": "Members may use Verbatim here; the first one allowed shuts all others",
  "settings.option-language": "The language of what everyone reads",
  "settings.option-budget": "USD a day for Claude, no more than the operator allows; 0: by rule alone, free",
  "settings.option-recap": "Recaps of what members say in a channel; off at first",
  "settings.recap-choice-on": "on: messages are read for recaps",
  "settings.recap-choice-off": "off: no messages are read for them",
  "settings.option-clear": "Set one of these back to what it was at first",
  "settings.clear-role": "moderator role: nobody but Manage Messages",
  "settings.clear-channel": "moderator channel: none",
  "settings.clear-allowed": "allowed channels: all",
  "settings.clear-language": "language: the one this server has in Discord",
  "settings.clear-budget": "budget: what the operator allows",
  "settings.heading": "Settings of this server",
  "settings.moderators": "Moderators: members with Manage Messages",
  "settings.moderators-and": "Moderators: Manage Messages, and {role}",
  "settings.channel": "Moderators’ channel: {channel}",
  "settings.no-channel": "Moderators’ channel: none",
  "settings.everywhere": "Members may use Verbatim in all channels",
  "settings.only-in": "Members may use Verbatim in {channels}",
  "settings.language": "Language: {language}",
  "settings.language-of-server": "Language: the one this server has in Discord ({language})",
  "settings.budget": "Budget: {usd, number, ::currency/USD} a day",
  "settings.budget-operator": "Budget: {usd, number, ::currency/USD} a day, as the operator allows",
  "settings.budget-none": "Budget: none, Claude is not asked; everything is chosen by rule",
  "settings.budget-idle": "Budget: nothing costs money here, no AI model is set up",
  "settings.budget-too-high":
    "The operator of this bot allows {most, number, ::currency/USD} a day for each server, and a server can only lower that. Choose {most, number, ::currency/USD} or less.",
  "settings.recap-off": "Recaps: off, no messages are read for them",
  "settings.recap-on":
    "Recaps: on. `/recap` reads the newest messages of the channel where it is run, at most 500, and quotes some of them. It keeps which messages it cites and what a model wrote of them, not their words. With `/privacy` members leave themselves out. Please tell them.",
  "settings.recap-provider":
    "For a recap those messages are sent to Anthropic, whose model Claude sums them up; nobody else gets them.",
  "settings.recap-no-provider": "No AI model is set up, so nobody else gets those messages.",
  "settings.recap-no-intent":
    "But Discord has not granted Verbatim the Message Content intent, so `/recap` can’t read anything yet. The bot’s operator can ask for it in Discord’s developer portal.",
  "settings.grant":
    "So that this role sees the command: Server Settings → Integrations → Verbatim → /article → Add roles → {role}",
} as const;
