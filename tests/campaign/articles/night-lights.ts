/** An opinion piece: the writer's own views, facts told in its voice, and what named people assert. */
import { asks, type Fixture, lies, said, says } from "../article.ts";

export const nightLights: Fixture = {
  name: "night-lights",
  title: "Switch off the lamps, and start with mine",
  byline: "Philippa Straw",
  publishedAt: "2026-11-19",
  truths: [
    says(
      "The author, Philippa Straw, thinks that Tolbridge is right to switch off a third of its lamps between midnight and five.",
      "I think that Tolbridge is right",
    ),
    says(
      "Philippa Straw argues that people who call the plan reckless have not read it.",
      "called the plan reckless",
    ),
    says(
      "The plan would affect 3,100 of the town's 9,400 lamps, most of them on residential roads.",
      "9,400 lamps",
    ),
    says(
      "Crossings, underpasses, the bus station and roads with a record of accidents would not be touched.",
      "does not touch crossings",
    ),
    says("The plan would save £340,000 a year.", "£340,000"),
    says("The police have not objected to the plan.", "have not objected"),
    says(
      "Superintendent Moira Kell told the council that her force had no evidence that part-night lighting increases crime.",
      "Moira Kell",
    ),
    says(
      "The study's authors said that it could not rule out effects in particular places.",
      "could not rule out",
    ),
    says(
      "Women who work nights have told the council that they would change their route or pay for a taxi.",
      "Women who work nights",
    ),
    says(
      "Claire Abbot, who cleans offices, wrote that a saving paid for by her bus fare is not a saving.",
      "Claire Abbot",
    ),
    says(
      "Philippa Straw argues that the council should leave the lamps on along four routes that night workers have asked for.",
      "the four routes",
    ),
    says(
      "The cabinet says that it is willing to look at leaving lamps on along those routes.",
      "willing to look",
      "the four routes",
    ),
    says(
      "Hugh Pendry, chairman of the traders' association, says that shopkeepers will have to pay for guards.",
      "Hugh Pendry",
    ),
    says(
      "Philippa Straw writes that Pendry has offered no example of a town where that happened.",
      "offered no example",
      "Hugh Pendry",
    ),
    says(
      "Dr Sunita Rao says that the stars visible from the town centre have fallen from about 200 to fewer than 40.",
      "Sunita Rao",
    ),
    says(
      "The director of public health believes that light at night is one reason why many people sleep badly, though she says that the evidence for street lamps is thin.",
      "director of public health",
    ),
    says(
      "According to the council, 28 English councils already switch off some of their lamps at night.",
      "28 English councils",
    ),
    says(
      "Two councils have gone back on it after protests by residents.",
      "Two have gone back",
      "28 English councils",
    ),
    says("The full council votes on 3 December.", "3 December"),
    says("The first lamps will go dark in March if the plan passes.", "go dark in March"),
  ],
  falsehoods: [
    lies("wrong number", "The plan would affect 1,300 of the town's 9,400 lamps.", "9,400 lamps"),
    lies(
      "wrong number",
      "By the council's own count, 82 English councils already switch off some lamps at night.",
      "28 English councils",
    ),
    lies("wrong number", "The full council votes on 13 December.", "3 December"),
    lies(
      "swapped name",
      "Hugh Pendry told the council that there was no evidence that part-night lighting increases crime.",
      "Moira Kell",
    ),
    lies(
      "swapped name",
      "Dr Sunita Rao wrote that a saving paid for by her bus fare is not a saving.",
      "Claire Abbot",
    ),
    lies("dropped negation", "The police have objected to the plan.", "have not objected"),
    lies(
      "dropped negation",
      "The plan touches crossings, underpasses and the bus station.",
      "does not touch crossings",
    ),
    lies("hedge as fact", "The first lamps will go dark in March.", "go dark in March"),
    lies(
      "hedge as fact",
      "The cabinet has promised to leave the lamps on along the four routes.",
      "willing to look",
      "the four routes",
    ),
    lies("unattributed", "Shopkeepers will have to pay for guards.", "Hugh Pendry"),
    lies(
      "unattributed",
      "The people who have called the plan reckless have not read it.",
      "called the plan reckless",
    ),
    lies(
      "unattributed",
      "Tolbridge is right to switch off a third of its lamps.",
      "I think that Tolbridge is right",
    ),
    lies("invented fact", "A petition against the plan has 5,000 signatures.", "Women who work nights"),
    lies("invented fact", "The lamps will be replaced by solar lights.", "£340,000"),
    lies(
      "joined facts",
      "Two councils have gone back because of burglaries.",
      "Two have gone back",
      "burglars",
    ),
    lies(
      "turned round",
      "The number of stars visible from the town centre has risen from fewer than 40 to about 200, Dr Sunita Rao says.",
      "Sunita Rao",
    ),
    lies("wrong citation", "The full council votes on 3 December.", "Hugh Pendry"),
  ],
  quotes: [said("Superintendent Moira Kell", "no evidence that part-night lighting increases crime")],
  questions: [
    asks("How much would the plan save?", says("The plan would save £340,000 a year.", "£340,000")),
    asks("When does the full council vote?", says("The full council votes on 3 December.", "3 December")),
    asks("How many crimes were committed at night in Tolbridge last year?", null),
    asks("Which party does Claire Abbot support?", null),
  ],
};
