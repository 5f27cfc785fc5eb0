/** The articles of the campaign. All are our own writing; people, places and firms in them are invented. */
import type { Fixture } from "../article.ts";
import { bellFounder } from "./bell-founder.ts";
import { busStrike } from "./bus-strike.ts";
import { charityTrial } from "./charity-trial.ts";
import { coastalRace } from "./coastal-race.ts";
import { heaterRecall } from "./heater-recall.ts";
import { nightLights } from "./night-lights.ts";
import { pumpMaker } from "./pump-maker.ts";
import { schoolStreets } from "./school-streets.ts";
import { seagrassStudy } from "./seagrass-study.ts";

export const fixtures: readonly Fixture[] = [
  schoolStreets,
  pumpMaker,
  charityTrial,
  seagrassStudy,
  coastalRace,
  bellFounder,
  busStrike,
  nightLights,
  heaterRecall,
];
