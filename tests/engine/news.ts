/** Invented news: no person, place or event of it is real. */

/** The news first, what matters less after it. */
export const bridge = {
  title: "Orlen bridge shut after inspectors find cracks in cables",
  text: `The council of Port Orlen closed its main bridge on Monday after inspectors found cracks in nine of its cables.

It was a grey and windy morning, and the first commuters stood at the barriers in the rain.

“I have never seen such a queue,” said Tomas Weller, who sells coffee beside the ramp.

The bridge carries 40,000 vehicles a day, a third of all traffic across the river Senn.

Inspectors found the cracks during a routine survey of the bridge cables in March, according to a report by the engineering firm Haldane.

Mayor Ilse Brandt said the council would replace the cables by October at a cost of 12 million crowns.

Local traders accused the council of neglecting the bridge for a decade.

A ferry will carry walkers and cyclists every twenty minutes.

The council denied the accusation and said that it had paid for two surveys since 2019.

Snow is expected at the weekend.`,
};

/** Told in the order in which it happened: the outcome stands at the end. */
export const rescue = {
  title: "Two climbers rescued from Mount Aster after three nights",
  text: `Anna Reis and Pavel Horn packed their car before dawn.

They had coffee and rolls at a filling station.

The road was empty, and the radio played old songs.

At nine the climbers Anna Reis and Pavel Horn started up the north face of Mount Aster.

By noon a storm had closed over the mountain, and the climbers took shelter on a ledge.

Their phones found no signal.

On the second night the temperature fell to minus 15 degrees.

Rescuers searched Mount Aster with two helicopters for three days.

A helicopter crew rescued both climbers from the ledge on Mount Aster on Sunday after three nights in the storm.

Doctors at the Lindau hospital said both climbers would recover.`,
};
