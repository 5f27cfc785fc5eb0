import type { failure as original } from "../en/failure.ts";

export const failure: Record<keyof typeof original, string> = {
  "failure.fault":
    "Auf unserer Seite ist etwas schiefgegangen. Bitte noch einmal versuchen; bleibt es dabei, hilft der Person, die diesen Bot betreibt, die Kennung {id}.",
  "failure.only-in-servers":
    "Verbatim arbeitet auf Servern, denn dort liegen seine Artikel. Der Befehl geht in einem Kanal eines Servers, auf dem es ist.",
  "failure.older-version":
    "Diese Version von Verbatim kennt diesen Befehl oder diese Schaltfläche nicht. Den Befehl bitte neu ausführen; bleibt es dabei, müssen die Befehle neu angemeldet werden.",
  "failure.restarting": "Verbatim startet gerade neu. Bitte in einer Minute noch einmal versuchen.",
  "failure.took-too-long": "Das hat zu lange gedauert und wurde abgebrochen. Bitte noch einmal versuchen.",
  "failure.form-too-late":
    "Das hat zu lange gedauert, um ein Formular zu öffnen. Bitte noch einmal versuchen.",
  "failure.not-a-manager":
    "Dafür ist die Berechtigung „Server verwalten“ nötig. Bitte jemanden fragen, der sie hat.",
  "failure.not-a-moderator":
    "Dafür ist die Berechtigung „Nachrichten verwalten“ nötig. Wer „Server verwalten“ hat, kann mit /settings auch eine Moderationsrolle wählen.",
  "failure.without-the-role":
    "Dafür ist die Berechtigung „Nachrichten verwalten“ oder die Moderationsrolle dieses Servers für Verbatim nötig. Wer „Server verwalten“ hat, sieht und ändert diese Rolle mit /settings.",
  "failure.not-in-this-channel":
    "In diesem Kanal ist Verbatim nicht eingeschaltet. Bitte einen der dafür gewählten Kanäle nutzen; wer „Server verwalten“ hat, kann sie mit /settings ändern.",
  "failure.bot-lacks":
    "Verbatim fehlt in diesem Kanal eine Berechtigung: {permission, select, ViewChannel {Kanäle ansehen} SendMessages {Nachrichten senden} SendMessagesInThreads {Nachrichten in Threads senden} CreatePublicThreads {Öffentliche Threads erstellen} ReadMessageHistory {Nachrichtenverlauf anzeigen} other {eine, die hierfür nötig ist}}. Wer „Server verwalten“ hat, kann sie der Rolle von Verbatim geben; danach bitte noch einmal versuchen.",
  "failure.no-threads-here":
    "In einem Kanal dieser Art lassen sich keine Threads öffnen. In einem Textkanal dieses Servers geht es.",
  "failure.thread-locked":
    "Dieser Thread ist gesperrt, dort kann nichts geschrieben werden. Die Moderation kann ihn entsperren; /discuss eröffnet einen neuen.",
  "failure.place-gone":
    "Diesen Kanal oder Thread gibt es nicht mehr, oder Verbatim darf ihn nicht sehen. Bitte in einem anderen Kanal versuchen.",
  "failure.thread-not-opened": "Der Thread konnte nicht geöffnet werden. Bitte noch einmal versuchen.",
  "failure.too-many-questions":
    "Das sind viele Fragen auf einmal. Die bisherigen sind beantwortet; bis zur nächsten bitte eine Minute warten.",
};
