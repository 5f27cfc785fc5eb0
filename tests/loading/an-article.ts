/** An invented article with all the furniture that a news page puts around one. */
export const article = `Ferry crews to strike over night sailings in Port Ellery

  • The crews' union said its members would stop night sailings from Monday unless the harbour board hires more deckhands.
  • The board called the demand "unaffordable" after a winter in which two of its three ferries were laid up for repairs.

Ferry crews in Port Ellery will stop night sailings from Monday, their union said on Friday, after talks with the harbour board ended without a deal.

“Nobody should run a ferry with two people on deck,” said Mara Lindqvist, who speaks for the union. She said that talks could resume within hours. (Related: Harbour board to sell two ferries, say officials.)

The board dismissed the strike as a stunt. Its chairman, Tomas Okafor, told reporters that the board would run buses over the old bridge for as long as the strike lasts.

A bridge too far

The bridge has a weight limit of seven tonnes and closes in high winds, so that few buses can cross it at a time. Shopkeepers on the island fear for the autumn trade.

Watch Mara Lindqvist explaining why the crews “will not be moved” on the question of night work.

This video is from the Ellery Tonight channel on Harbourcast.example.

More related stories:

Harbour board to sell two ferries by the end of the year, officials say.

Island shops count the cost of a winter without a night ferry.

Sources include:

ElleryPost.example

CoastWire.example

Read full article here
`;
