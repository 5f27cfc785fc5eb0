import type { settings as original } from "../en/settings.ts";

export const settings: Record<keyof typeof original, string> = {
  "settings.command":
    "Wer moderiert, wo Verbatim benutzt werden darf, in welcher Sprache, und was es kosten darf",
  "settings.option-role": "Mitglieder mit dieser Rolle dürfen Artikel hinzufügen und entfernen",
  "settings.option-channel": "Der Kanal der Moderation: Dorthin gehen Meldungen und Bitten um Quellen",
  "settings.option-allow":
    "Mitglieder dürfen Verbatim hier benutzen; der erste erlaubte Kanal schließt alle anderen",
  "settings.option-language": "Die Sprache dessen, was alle lesen",
  "settings.option-budget":
    "US-Dollar am Tag für Claude, höchstens was der Betreiber erlaubt; 0: nur nach Regeln, kostenlos",
  "settings.option-recap": "Rückblicke auf das, was Mitglieder in einem Kanal sagen; anfangs aus",
  "settings.recap-choice-on": "an: dafür werden Nachrichten gelesen",
  "settings.recap-choice-off": "aus: dafür werden keine Nachrichten gelesen",
  "settings.option-clear": "Eines davon auf den Anfang zurücksetzen",
  "settings.clear-role": "Moderationsrolle: niemand außer „Nachrichten verwalten“",
  "settings.clear-channel": "Kanal der Moderation: keiner",
  "settings.clear-allowed": "erlaubte Kanäle: alle",
  "settings.clear-language": "Sprache: die dieses Servers in Discord",
  "settings.clear-budget": "Budget: was der Betreiber erlaubt",
  "settings.heading": "Einstellungen dieses Servers",
  "settings.moderators": "Moderation: Mitglieder mit „Nachrichten verwalten“",
  "settings.moderators-and": "Moderation: „Nachrichten verwalten“ und {role}",
  "settings.channel": "Kanal der Moderation: {channel}",
  "settings.no-channel": "Kanal der Moderation: keiner",
  "settings.everywhere": "Mitglieder dürfen Verbatim in allen Kanälen benutzen",
  "settings.only-in": "Mitglieder dürfen Verbatim benutzen in {channels}",
  "settings.language": "Sprache: {language}",
  "settings.language-of-server": "Sprache: die dieses Servers in Discord ({language})",
  "settings.budget": "Budget: {usd, number, ::currency/USD} am Tag",
  "settings.budget-operator": "Budget: {usd, number, ::currency/USD} am Tag, wie der Betreiber erlaubt",
  "settings.budget-none": "Budget: keines, Claude wird nicht gefragt; alles wird nach Regeln gewählt",
  "settings.budget-idle": "Budget: Hier kostet nichts Geld, kein KI-Modell ist eingerichtet",
  "settings.budget-too-high":
    "Wer diesen Bot betreibt, erlaubt jedem Server {most, number, ::currency/USD} am Tag, und ein Server kann das nur senken. Es geht bis {most, number, ::currency/USD}.",
  "settings.recap-off": "Rückblicke: aus, keine Nachrichten werden dafür gelesen",
  "settings.recap-on":
    "Rückblicke: an. `/recap` liest die neuesten Nachrichten des Kanals, in dem es benutzt wird, höchstens 500, und zitiert einige davon. Behalten wird, welche Nachrichten es anführt und was ein Modell darüber schrieb, nicht ihr Wortlaut. Mit `/privacy` kann jedes Mitglied sich ausnehmen. Bitte den Mitgliedern sagen.",
  "settings.recap-provider":
    "Für einen Rückblick gehen diese Nachrichten an Anthropic, dessen Modell Claude sie zusammenfasst; sonst bekommt sie niemand.",
  "settings.recap-no-provider":
    "Kein KI-Modell ist eingerichtet, also bekommt niemand sonst diese Nachrichten.",
  "settings.recap-no-intent":
    "Doch Discord hat Verbatim den Zugriff auf Nachrichteninhalte (Message Content intent) nicht gewährt, also kann `/recap` noch nichts lesen. Wer den Bot betreibt, kann ihn in Discords Entwicklerportal beantragen.",
  "settings.grant":
    "Damit diese Rolle den Befehl sieht: Servereinstellungen → Integrationen → Verbatim → /article → Rollen hinzufügen → {role}",
};
