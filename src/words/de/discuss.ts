import type { discuss as original } from "../en/discuss.ts";

export const discuss: Record<keyof typeof original, string> = {
  "discuss.command": "Öffnet einen Thread, in dem jede Frage aus einem Artikel beantwortet wird",
  "discuss.action": "Diskutieren",
  "discuss.announced": "Die Diskussion ist in {thread}.",
  "discuss.announced-here": "In diesem Thread geht es jetzt um {article}.",
  "discuss.how-plain":
    "Schreib deine Frage einfach hier. Was Mitglieder untereinander sagen, bleibt unbeantwortet.",
  "discuss.how-mention": "Erwähne {bot} mit deiner Frage, oder antworte auf eine Nachricht von dort.",
  "discuss.how-button": "Oder drück auf „Fragen“, oder nimm `/ask`.",
  "discuss.pinned": "Antworten stützen sich auf Fassung {number}, gespeichert am {day}",
  "discuss.already":
    "In diesem Thread geht es um {article}, Fassung {number}. Frag hier; `/discuss` in einem anderen Kanal öffnet einen Thread zu einem anderen Artikel.",
  "discuss.already-taken":
    "In diesem Thread geht es schon um einen Artikel. Frag hier; `/discuss` in einem anderen Kanal öffnet einen Thread zu einem anderen Artikel.",
  "discuss.gone":
    "Der Artikel, um den es in diesem Thread geht, ist nicht mehr in der Bibliothek. `/articles` zeigt, was hier ist.",
  "discuss.blank":
    "Discord zeigt Verbatim nicht, was in dieser Antwort steht. Drück den Knopf und schreib deine Frage dort, oder erwähne den Bot in deiner Nachricht.",
  "discuss.nothing-asked": "Hier bin ich. Frag etwas zum Artikel, oder drück den Knopf.",
};
