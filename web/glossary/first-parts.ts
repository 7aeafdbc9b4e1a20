/** What compounds of working life begin with, besides the words that are explained themselves. */
export const firstParts: readonly string[] = (
  'alarm apotek arbeid arkiv asfalt automat avis bad bade bakeri bakst bank bar barn barnehage ' +
  'barnevern betong bibliotek bil billett blikk blomst bo bok bolig bord bore brann bruker ' +
  'brukt brus bryggeri brød bud buss butikk by bygg bygning båt bær catering dag data dekk del ' +
  'deltid design detalj distribusjon distrikt drikke drosje dyr dør egg eiendom eksport eldre ' +
  'elektro elektronikk elev energi enhet eple ettermiddag fabrikk familie farge fast felles ' +
  'felt fersk ferskvare finans fisk fiske fiskeri fjøs flis fly forsknings fot foto frisør ' +
  'fritid frivillig frukt fryse frø fylke fylkes fôr gartner gartneri gate gips glass grave ' +
  'gress grunn gruppe grønnsak gulv gård hage handel hav havn havne heis helg helse heltid hest ' +
  'hjelp hjelpe hjem hjemme hjul hotell hoved hud hus hytte hår høst idrett industri ' +
  'informasjon inner innkjøp innvandrer instruksjon is jern jernbane jord jule kafe kaffe kafé ' +
  'kake karosseri kart kiosk kirke kjemi kjole kjøkken kjøle kjøtt klima klær kokk konditor ' +
  'konferanse kontor kontroll korn kran kreditt kreft ku kulde kultur kulturhus kunst kurs ' +
  'kveld kvelds kylling kyst lab laboratorium lakk lampe landbruk lastebil legekontor lek lim ' +
  'losse lunsj lyd lys lønn maler maling mark marked mat matte matvare media meieri melk metall ' +
  'middag miljø mink mobil montasje morgen motor motorsykkel mur murer museum musikk myndighet ' +
  'måned møbel møbler natt natte natur nett nettverk norsk nærings nød offshore olje område ' +
  'opplevelse oppvask ordre over overvåking pakke papir park parkering parkett personal pizza ' +
  'plan planlegging plante planteskole plast plen politi post potet produkt program prosess ' +
  'prosjekt psykiatri pumpe påske radio rasteplass redning region regnskap regulering reise ' +
  'reklame renovasjon restaurant restaurering rom ror rute rydde rør sag salat sau seksjon seng ' +
  'senior sentralbord signal sikkerhet sivil skade skadedyr skatt skip sko skog skole slakteri ' +
  'smitte snø sommer sommerferie sosial spesial spill sport språk stab sted stein stol ' +
  'storhusholdning strøm student studie stue stål støvsuger suppe sveise syke sykehus sykkel ' +
  'sykle system såpe søm søppel tak tann tannhelse tavle taxi te tegne tekstil tele telefon ' +
  'tepper terminal test time toalett tog tollsted trafikant trafikk traktor tre trevare ' +
  'trygghet tur turist tømmer tørr tøy uke under undervisning ung ungdom utleie utvikling vann ' +
  'varme vask vaske vaskeri vei vekst velferd ventilasjon verft verksted vin vindu vinduer ' +
  'vinter vogn voksen voksenopplæring vår værelse ytter år økonomi øl'
).split(' ');
