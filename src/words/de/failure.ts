import type { failure as original } from "../en/failure.ts";

export const failure: Record<keyof typeof original, string> = {
  "failure.fault":
    "Auf unserer Seite ist etwas schiefgegangen. Versuch es noch einmal; bleibt es dabei, gib der Person, die diesen Bot betreibt, die Kennung {id}.",
  "failure.only-in-servers":
    "Verbatim arbeitet auf Servern, denn dort liegen seine Artikel. Der Befehl geht in einem Kanal eines Servers, auf dem es ist.",
  "failure.older-version":
    "Diese Version von Verbatim kennt diesen Befehl oder diese Schaltfläche nicht. Führ den Befehl neu aus; bleibt es dabei, müssen die Befehle neu angemeldet werden.",
  "failure.restarting": "Verbatim startet gerade neu. Versuch es in einer Minute noch einmal.",
  "failure.took-too-long": "Das hat zu lange gedauert und wurde abgebrochen. Versuch es noch einmal.",
  "failure.form-too-late": "Das hat zu lange gedauert, um ein Formular zu öffnen. Versuch es noch einmal.",
  "failure.not-a-manager": "Dafür ist die Berechtigung „Server verwalten“ nötig. Frag jemanden, der sie hat.",
  "failure.not-a-moderator":
    "Dafür ist die Berechtigung „Nachrichten verwalten“ nötig. Wer „Server verwalten“ hat, kann mit /settings auch eine Moderationsrolle wählen.",
  "failure.without-the-role":
    "Dafür ist die Berechtigung „Nachrichten verwalten“ oder die Moderationsrolle dieses Servers für Verbatim nötig. Wer „Server verwalten“ hat, sieht und ändert diese Rolle mit /settings.",
  "failure.not-in-this-channel":
    "In diesem Kanal ist Verbatim nicht eingeschaltet. Nimm einen der dafür gewählten Kanäle; wer „Server verwalten“ hat, kann sie mit /settings ändern.",
  "failure.bot-lacks":
    "Verbatim fehlt in diesem Kanal eine Berechtigung: {permission, select, ViewChannel {Kanäle ansehen} SendMessages {Nachrichten senden} SendMessagesInThreads {Nachrichten in Threads senden} CreatePublicThreads {Öffentliche Threads erstellen} ReadMessageHistory {Nachrichtenverlauf anzeigen} other {eine, die hierfür nötig ist}}. Wer „Server verwalten“ hat, kann sie der Rolle von Verbatim geben; versuch es danach noch einmal.",
  "failure.no-threads-here":
    "In einem Kanal dieser Art lassen sich keine Threads öffnen. In einem Textkanal dieses Servers geht es.",
  "failure.thread-locked":
    "Dieser Thread ist gesperrt, dort kann nichts geschrieben werden. Die Moderation kann ihn entsperren; /discuss eröffnet einen neuen.",
  "failure.place-gone":
    "Diesen Kanal oder Thread gibt es nicht mehr, oder Verbatim darf ihn nicht sehen. Versuch es in einem anderen Kanal.",
  "failure.thread-not-opened": "Der Thread konnte nicht geöffnet werden. Versuch es noch einmal.",
  "failure.too-many-questions":
    "Das sind viele Fragen auf einmal. Die bisherigen sind beantwortet; warte bis zur nächsten eine Minute.",
};
