/** What readers hear when something can't be done. */
export const failure = {
  "failure.fault":
    "Something went wrong on our side. Try again; if it goes on, tell whoever runs this bot the id {id}.",
  "failure.only-in-servers":
    "Verbatim works in servers, where its articles are. Use the command in a channel of a server that has it.",
  "failure.older-version":
    "This version of Verbatim does not know that command or button. Run the command again; if it goes on, the commands need to be registered anew.",
  "failure.restarting": "Verbatim is restarting. Try again in a minute.",
  "failure.took-too-long": "That took too long, so it was given up. Try again.",
  "failure.form-too-late": "That took too long for a form to open. Try again.",
  "failure.not-a-manager": "This needs the permission Manage Server. Ask somebody who has it.",
  "failure.not-a-moderator":
    "This needs the permission Manage Messages. Someone with Manage Server can also choose a moderator role with /settings.",
  "failure.without-the-role":
    "This needs the permission Manage Messages or this server's moderator role for Verbatim. Someone with Manage Server can see and change that role with /settings.",
  "failure.not-in-this-channel":
    "Verbatim is not switched on in this channel. Use one of the channels chosen for it; someone with Manage Server can change them with /settings.",
  "failure.bot-lacks":
    "Verbatim lacks a permission in this channel: {permission, select, ViewChannel {View Channel} SendMessages {Send Messages} SendMessagesInThreads {Send Messages in Threads} CreatePublicThreads {Create Public Threads} ReadMessageHistory {Read Message History} other {one that this needs}}. Someone with Manage Server can give it to Verbatim's role; then try again.",
  "failure.no-threads-here":
    "Threads can't be opened in a channel of this kind. Try it in a text channel of this server.",
  "failure.thread-locked":
    "That thread is locked, so nothing can be written there. A moderator can unlock it, or start a new one with /discuss.",
  "failure.place-gone":
    "That channel or thread is gone, or Verbatim may not see it. Try it in another channel.",
  "failure.thread-not-opened": "The thread could not be opened. Try again.",
  "failure.too-many-questions":
    "That is a lot of questions at once. Those so far are answered; wait a minute before the next one.",
} as const;
