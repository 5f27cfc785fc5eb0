/** Short articles of our own, written to hold what checks trip over. Nobody in them exists. */

export type CorpusArticle = {
  readonly text: string;
  readonly language: string;
  readonly publishedAt: string;
};

const paragraphs = (...parts: string[]): string => parts.join("\n\n");

export const articles = {
  dam: {
    language: "en",
    publishedAt: "2025-03-14",
    text: paragraphs(
      "Council votes to repair Harlow dam",
      "The town council voted 7–2 on Tuesday to spend $1.2 billion on repairs to the Harlow dam, which has leaked since 2019.",
      "“We will not wait for another flood,” Mayor Ana Pereira said. “I never said that the dam is safe. If the money comes in time, we can finish by June.”",
      "Engineer Tomas Lindqvist warned that the work may take three years. He plans to publish a full report in May.",
      "About 4,500 people live below the dam. Nearly 300 homes were evacuated in January after the water rose 12 metres in two days.",
      "Opponents claim that the repairs are a gift to builders. “It is false that the contract went to my brother,” Pereira told reporters.",
      "The dam’s owner, Northern Water, did not answer questions. Some residents have moved away; most have stayed.",
    ),
  },
  strike: {
    language: "en",
    publishedAt: "2024-11-05",
    text: paragraphs(
      "Rail strike ends after nine days",
      "Rail workers returned to work on Monday after a nine-day strike that stopped 60 percent of trains, the union said.",
      "The union won a pay rise of 5.5% for 26,000 workers. Management had offered 3%.",
      "“This is a victory for every driver and every guard,” said union leader Joan Mbeki. “People tell me ‘you cannot win’, and they were wrong.”",
      "Rail chief executive Daniel Okafor disagreed. “We could have had this agreement in March,” he said. “Nobody won.”",
      "Passenger numbers fell by a third during the strike, from 90,000 to 60,000 a day, according to Metro Data.",
      "Only two lines ran every day. The Green Line was closed before the strike and will not reopen until 2026.",
      "Peter Okafor, a former driver, called the BBC’s report on the strike “one-sided”.",
    ),
  },
  vaccine: {
    language: "en",
    publishedAt: "2025-06-20",
    text: paragraphs(
      "Trial suggests new malaria vaccine helps infants",
      "A new malaria vaccine reduced severe cases by 68 percent in a trial of 2,400 infants in Ghana and Mali, researchers reported on Thursday.",
      "“The results are encouraging, but we do not yet know how long protection lasts,” said Dr. Kofi Boateng, who led the study at the University of Accra.",
      "The vaccine did not reduce the number of mild cases. Eleven children had a fever after the second dose; none was hospitalised.",
      "The World Health Organization (WHO) said it was considering the data and could decide by December.",
      "Dr. Boateng’s team vaccinated children aged five to seventeen months. Each child received three doses, four weeks apart.",
      "A critic of the study, Lena Fischer, allegedly tried to block its publication. She denies it.",
      "“[The vaccine] is cheap to make – about $3 a dose – and easy to store,” Boateng said.",
    ),
  },
  museum: {
    language: "en",
    publishedAt: "2025-01-08",
    text: paragraphs(
      "Stolen painting found in Lyon garage",
      "Police in Lyon have found a painting by Marta Vos that was stolen from the Delft museum in 1998, the museum’s director, Pieter de Boer, said on Wednesday.",
      "“It was wrapped in a blanket. It was not damaged at all,” de Boer said in a statement.",
      "A 61-year-old man was arrested. He has not been charged. His lawyer, Claire Martin, said her client bought the picture at a flea market for €40.",
      "The painting, “The Blue Gate”, was insured for €2.5m. A reward of €50,000 had been offered.",
      "Detective Alain Martin said the thieves “were not professionals”.",
      "De Boer hopes to show the painting again in April. “I dream that she comes home,” he said.",
    ),
  },
  bank: {
    language: "en",
    publishedAt: "2025-09-02",
    text: paragraphs(
      "Central bank keeps rates at 4%",
      "The central bank left its main interest rate unchanged at 4% on Tuesday, defying markets that had expected a cut.",
      "Inflation rose to 3.1% in August from 2.8% in July. Unemployment fell to 5.2%.",
      "Governor Ingrid Solberg said the bank would cut rates “only if inflation is clearly falling”.",
      "“They say we are too slow. I say we are careful,” Solberg told a news conference in Oslo.",
      "Shares in Nordea Holdings lost 7 percent, and the krone gained 2 percent against the euro.",
      "Analyst Per Hansen said before the meeting that a cut was likely. After it he said: “I was wrong.”",
      "Two of the nine members voted for a cut. Exports to Germany grew by 11bn kroner last year.",
    ),
  },
  forest: {
    language: "en",
    publishedAt: "2025-08-11",
    text: paragraphs(
      "Wildfire near Serra spreads to 3,000 hectares",
      "A wildfire near the town of Serra has burned more than 3,000 hectares since Saturday, and two firefighters were injured.",
      "“The wind is our enemy. The wind is our enemy, and it is winning,” fire chief Rui Tavares said.",
      "An unnamed official said the fire “was probably lit on purpose”. Police said they had no evidence of that.",
      "More than 200 people left their homes. No houses have burned so far.",
      "“We saw the smoke at 5:30 p.m. and ran,” said one woman.",
      "The government sent four planes. Spain has promised two more, which are expected on Tuesday.",
    ),
  },
  wahl: {
    language: "de",
    publishedAt: "2025-02-24",
    text: paragraphs(
      "Neue Regierung in Altstadt",
      "Die Bürgermeisterin von Altstadt, Greta Holm, hat am Montag ihr Amt angetreten. Sie gewann die Wahl mit 52,4 Prozent der Stimmen.",
      "„Wir werden keine Schule schließen“, sagte Holm. „Ich habe nie gesagt, dass die Steuern sinken.“",
      "Ihr Vorgänger Jörg Weber hatte zwölf Jahre lang regiert. Er wollte sich nicht äußern.",
      "Die Stadt hat 1.250.000 Euro Schulden. „Wenn das Land hilft, bauen wir die Brücke“, sagte Holm.",
    ),
  },
  marche: {
    language: "fr",
    publishedAt: "2025-05-19",
    text: paragraphs(
      "Le marché couvert rouvre à Valbourg",
      "Le marché couvert de Valbourg a rouvert samedi après deux ans de travaux. Les travaux ont coûté 3,5 millions d’euros.",
      "« Nous avons gardé les vieilles pierres », a déclaré l’architecte Louise Garnier. « Je n’ai jamais dit que le toit était solide. »",
      "Le maire, Paul Rivière, n’était pas présent. « Si la pluie cesse, nous fêterons dimanche », a dit Mme Garnier.",
    ),
  },
  puerto: {
    language: "es",
    publishedAt: "2025-04-02",
    text: paragraphs(
      "El puerto de San Telmo vuelve a abrir",
      "El puerto de San Telmo volvió a abrir el lunes después de una huelga de diez días. Unos 800 trabajadores aceptaron el acuerdo.",
      "«No vamos a despedir a nadie», dijo la directora, Elena Ruiz. «Nunca dije que el puerto fuera seguro».",
      "El sindicato pidió un aumento del 8 por ciento y recibió el 4 por ciento.",
    ),
  },
  eki: {
    language: "ja",
    publishedAt: "2025-07-01",
    text: paragraphs(
      "新しい駅が開業",
      "北浜市の新しい駅が一日に開業した。建設には五年かかった。",
      "「この駅は町の誇りです」と山田市長は述べた。「安全だとは言っていない」とも語った。",
      "駅の利用者は一日に約3000人と見込まれている。",
    ),
  },
  souq: {
    language: "ar",
    publishedAt: "2025-10-12",
    text: paragraphs(
      "إعادة افتتاح السوق القديم",
      "أعيد افتتاح السوق القديم في المدينة يوم الأحد بعد ثلاث سنوات من الترميم.",
      "قالت المديرة سلمى حداد: «السوق ملك لأهل المدينة». وأضافت: «لم أقل إن العمل انتهى».",
      "بلغت تكلفة الترميم 40 مليون درهم.",
    ),
  },
  port: {
    language: "en",
    publishedAt: "2025-06-20",
    text: paragraphs(
      "Shipping firm loses port case",
      "Ana Costa sued Ben Ruiz over the port contract on 4 March. The court in Lisbon rejected her claim on Thursday.",
      "Costa, who runs the shipping firm Maru Lines, had asked for nearly 900 million euros. The judge awarded costs of about 260,000 euros to Ruiz.",
      "Ruiz met the transport minister, Carla Nunes, in Porto last month. He told her that he could not wait for another hearing.",
      "“The court has seen through this,” Ruiz said. “I did not expect it to be quick.”",
      "A spokesman for Maru Lines, Owen Birk, said the firm may appeal. “We have until the first week of July,” he said.",
      "Nunes did not attend the hearing. Her deputy, Tomas Alves, opened the new terminal before the ruling and praised the harbour police.",
      "More than 1,400 containers were moved during the dispute, up from 1,250 in May. Most of them went to the north quay.",
      "Helena Brito beat Marta Dias in the vote for the harbour board. The board did not seem to be the same, one member said.",
      "Dias supported the new rules; Brito voted against the plan to close the south quay.",
    ),
  },
  orchestra: {
    language: "en",
    publishedAt: "2024-09-12",
    text: paragraphs(
      "Orchestra names its conductor",
      "The Vale Symphony Orchestra has chosen Ilse Brandt as its conductor. She will follow Karel Novak, who led it for 17 years.",
      "Brandt, 44, studied in Vienna and first conducted the orchestra in 2016. Novak will leave in December.",
      "“They play as if nobody could hear them,” Brandt said of her first rehearsal. “It took me a week to hear why.”",
      "The players had asked for her, according to Petra Lang, who speaks for them. “Two in three wanted Ilse,” Lang said.",
      "The orchestra sold at least 61,000 tickets last season, about 8% more than the year before. It lost 1.3 million euros all the same.",
      "Theatre director Simon Hale criticised the choice. He could not say whom he would have chosen.",
      "The city gives the orchestra up to 4.5 million euros a year. It has never cut the grant, and it will not raise it before 2027.",
      "Brandt will open the season with Bruckner’s seventh on 3 October at the Old Market Hall.",
    ),
  },
  brug: {
    language: "nl",
    publishedAt: "2025-04-08",
    text: paragraphs(
      "Brug bij Velden gaat dicht",
      "De brug bij Velden gaat vanaf maandag dicht. Het herstel duurt zes weken en kost 2,4 miljoen euro.",
      "„Wij sluiten geen enkele weg zonder reden”, zei wethouder Joke Smit. „Als het droog blijft, zijn wij eerder klaar.”",
      "Schippers moeten omvaren. Ongeveer 300 schepen varen elke week onder de brug door.",
    ),
  },
  orchard: {
    language: "en",
    publishedAt: "2026-05-10",
    text: paragraphs(
      "Growers in the Tamsin valley lost their case against the water board on Monday, when a court in Leyford dismissed a claim for 3.2 million euros.",
      "The growers accuse the board of opening a sluice without warning in April 2024, which they say drowned 140 hectares of young trees. The board denies it.",
      "A tribunal heard in March that an engineer, Paulo Reis, had deleted the log of the sluice on the night of the flood. Mr Reis has not been charged. He told the tribunal that the log was overwritten every 24 hours.",
      "“Nobody has shown us who turned the wheel,” said Judge Irene Maddox.",
      "The growers' association, Tamsin Fruit, called the ruling a disgrace. Its chairwoman, Leda Cassar, said it might appeal if its insurers agreed to pay. The association has until 12 June.",
      "In 2019 the association had taken the board to court over the price of water and won. Five of the eight weirs on the river have been rebuilt since then.",
      "The loss is put at between 2.1 million and 2.9 million euros, an estimate that the board disputes. Fewer than a third of the growers were insured.",
      "A motion in the regional assembly to merge the board with the forest service was rejected by 31 votes to 24. The minister, Oskar Brandt, had recommended it.",
      "The assembly has raised the fee for irrigation to 19 cents. Brandt could not say when the new weirs would be finished. If the assembly releases the money in autumn, work on the last three will start in November.",
      "The Leyford Institute, with help from the Mirren Society, a charity that restores wetlands, is studying the trees that survived. Its director, Hamid Nouri, said the study did not prove that grafted trees stand water better.",
    ),
  },
  depot: {
    language: "en",
    publishedAt: "2026-05-10",
    text: paragraphs(
      "A tram depot in Corwen will close after 90 years, the transport company Velmar said on Tuesday. It has not decided what will become of the hall.",
      "Velmar is in talks to sell the site to the developer Aster Homes, the Corwen Courier reported. Neither would comment. The union described the sale as reckless.",
      "The mayor, Ruth Adeyemi, told the council that she hoped to save the hall. She might ask the state for money. “We have not promised anybody anything,” she said.",
      "Two of the nine lines will run from a depot in Harlow Road. Ridership fell by 8 per cent last year after fares were raised, but the company expects it to recover.",
      "More than half of the drivers live in the north of the city. A driver, Tomasz Lis, said he would leave if his shift began at four. The company has refused to pay for taxis.",
      "The fire brigade could not confirm that a cable had caused a fire in the hall in May. It put the damage at about 400,000 pounds. A spokeswoman for the brigade, Jo Marsh, denied that it had arrived late.",
      "The city lent Velmar 12 million pounds in 2016. The auditors estimated that repairs would cost 7 million. They warned Velmar, but the company did not answer.",
    ),
  },
  clinic: {
    language: "en",
    publishedAt: "2026-05-10",
    text: paragraphs(
      "The private clinic chain Solvane has halved its outlook for the second time this year. Sales in the spring dropped 4 per cent to 310 million kronor, and the board has suspended the dividend.",
      "Prosecutors in Malmo have charged a former manager, Viktor Ahl, with bribing two officials. Ahl denies the charge. The district court was told last week that he had kept the money in a freezer. His trial opens on 3 March.",
      "The health inspectorate was unable to establish whether patients had been harmed. It criticised the chain's hygiene but did not withdraw its licence. Three of the eleven clinics were inspected.",
      "The founder, Greta Palm, sold her shares to the fund Norr Capital in 2021. She has since founded a school for nurses. “I should have stayed longer,” she said.",
      "A spokesman for Norr Capital, Emil Strand, said the fund was considering a sale and would decide by the summer. Unless a buyer is found, two clinics in the north will close in August.",
      "Less than a quarter of the nurses took part in a strike in May. The union, Vardfacket, said that many had been afraid to lose their jobs. The chain rejected that.",
      "In a referendum, voters in Kivik opposed a new clinic on the harbour by 812 votes to 640. The council had supported it. The mayor, Astrid Holm, said she would not resign.",
      "A study of 2,300 patients, published on Monday, found no link between waiting times and recovery. Its author, Jonas Weil, cautioned that patients over 80 were not included. A study from Oslo, which Weil did not see, came to another result.",
    ),
  },
  rescue: {
    language: "en",
    publishedAt: "2026-05-10",
    text: paragraphs(
      "A cargo ship with 22 people on board ran aground off the island of Merrow on Saturday night. The coastguard freed it on Sunday after pumping out 600 tonnes of ballast water.",
      "The owner, Pelagic Lines, blamed a fault in the steering gear. The harbour pilots dispute that and suspect that the watch had fallen asleep. Investigators have not ruled out either.",
      "The captain, Rafael Duarte, was questioned for six hours and released. He cannot be prosecuted unless the flag state agrees.",
      "The environmental group Clear Coast said oil might reach the seal colony by Wednesday. The coastguard described the warning as premature. It found traces of oil on one of the four beaches.",
      "A fisherman, Donal Keane, rescued the ship's cook, Arvid Moen, who had jumped overboard. Keane was given a medal by the mayor. The mayor, Una Byrne, has called on the government to ban such ships from the sound.",
      "The minister for transport, Colm Hayes, declined to say whether he would. Ship traffic in the sound has doubled since 2018, and insurers reckon that a spill would cost between 40 million and 65 million euros.",
      "In 2022 parliament voted down a law on compulsory pilots. Byrne had campaigned for it. If a second reading succeeds, ships over 90 metres will need a pilot from next year.",
    ),
  },
} satisfies Record<string, CorpusArticle>;

export type ArticleName = keyof typeof articles;
