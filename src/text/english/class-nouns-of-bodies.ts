/** What a text calls a body that it has named a sentence or two before: "Ellery Ferries … The company". */
export const bodyNouns: ReadonlySet<string> = new Set(
  (
    "agency airline alliance association authority bank board body brewery broadcaster bureau chain charity club " +
    "college commission committee company conglomerate corporation council court department developer employer " +
    "federation firm foundation group hospital institute insurer league manufacturer ministry museum newspaper " +
    "office operator organisation organization panel paper party producer publisher regulator retailer school " +
    "service society startup supplier team trust union university utility"
  ).split(" "),
);
