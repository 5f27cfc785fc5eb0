/**
 * Words that carry grammar rather than content. They count neither for nor against a claim's support; negations, quantifiers
 * and modal verbs are not here, because they change what is said. Folded, lower case.
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "a an the and or but nor so yet of in on at to for from by with as into onto upon over under about after before between " +
    "during through within among against toward towards out up down off than then that this these those which who whom whose " +
    "what when where why how it its it's he him his she her hers they them their theirs we us our ours you your yours i me my " +
    "mine himself herself itself themselves is are was were be been being am do does did doing done has have had having there " +
    "here also just very too such own same other another while because if though although since until per via s t d ll re ve"
  ).split(" "),
);
