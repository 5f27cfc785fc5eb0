/** What stands before a name and is no part of it. Lower case, without a full stop. */
export const nameTitles: ReadonlySet<string> = new Set(
  // Forms of address.
  (
    "mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend fr father sister st saint hon " +
    "monsieur madame herr frau señor señora don doña " +
    // Office, as news puts it before a name.
    "president vice prime minister chancellor king queen prince princess duke duchess pope cardinal bishop archbishop " +
    "sen senator rep representative congressman congresswoman gov governor mayor judge justice secretary ambassador " +
    "attorney-general speaker chairman chairwoman chair ceo director chief coach captain capt gen general col colonel lt " +
    "lieutenant maj major sgt sergeant cmdr commander adm admiral detective det inspector insp superintendent supt constable pc officer " +
    "foreign press first former ex the"
  ).split(" "),
);
