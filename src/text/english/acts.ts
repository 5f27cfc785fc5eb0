/**
 * What is done by saying it, in all forms: a promise, a denial, a decision. To "say" and to "promise" are two things, so that such a word
 * has to stand in the passages. Neutral ways of telling ("said", "argued", "according to") are not here. Lower case.
 */
export const acts: ReadonlySet<string> = new Set(
  // Binding oneself.
  (
    "promise promises promised pledge pledges pledged vow vows vowed guarantee guarantees guaranteed agree agrees agreed commit commits committed " +
    // Owning up, and not.
    "admit admits admitted concede concedes conceded acknowledge acknowledges acknowledged confess confesses confessed apologise apologises " +
    "apologised apologize apologizes apologized confirm confirms confirmed deny denies denied dispute disputes disputed " +
    // Turning away.
    "refuse refuses refused reject rejects rejected decline declines declined withdraw withdraws withdrew retract retracts retracted " +
    // Against somebody.
    "accuse accuses accused blame blames blamed threaten threatens threatened warn warns warned sue sues sued " +
    // Settling it.
    "decide decides decided order orders ordered ban bans banned approve approves approved authorise authorises authorised authorize authorizes " +
    "authorized rule rules ruled sign signs signed appoint appoints appointed resign resigns resigned"
  ).split(" "),
);
