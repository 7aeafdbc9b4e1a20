import type { Workplace } from './occupations/occupation-profile.ts';

export interface WorkplaceProfile {
  isMunicipal: boolean;
  /** How common among employers: municipal units above all. */
  weight: number;
  /** How many openings it has beside others. */
  size: number;
  /** Ways to name one; `*` stands for a made-up place. */
  names: readonly string[];
  /** About the place, in plain Norwegian; one is drawn. */
  about: readonly string[];
}

export const workplaceProfiles: Readonly<Record<Workplace, WorkplaceProfile>> = {
  nursing_home: {
    isMunicipal: true,
    weight: 12,
    size: 4,
    names: ['* sykehjem', '* omsorgssenter', '* bosenter'],
    about: [
      'Vi er et sykehjem for eldre. Her bor det 48 personer. Vi er glade i sang og god mat.',
      'Her bor eldre som trenger hjelp hele døgnet. Vi har en stor hage. Vi ler mye på jobb.',
    ],
  },
  home_care: {
    isMunicipal: true,
    weight: 8,
    size: 3,
    names: ['Hjemmetjenesten *', '* bofellesskap'],
    about: [
      'Vi hjelper folk som bor hjemme. Vi drar fra hus til hus. Du er aldri alene om noe vanskelig.',
      'Hos oss får folk hjelp til å klare seg selv. Vi er et lag på 20. Vi møtes hver dag.',
    ],
  },
  kindergarten: {
    isMunicipal: true,
    weight: 11,
    size: 2,
    names: ['* barnehage', '* naturbarnehage', '* familiebarnehage'],
    about: [
      'Vi er en barnehage med 60 barn. Vi er mye ute i skogen. Alle spiser varm mat sammen.',
      'Her er barn fra 1 til 5 år. Vi leker, synger og lager mat. Du jobber på lag med to andre.',
    ],
  },
  school: {
    isMunicipal: true,
    weight: 9,
    size: 2,
    names: ['* skole', '* ungdomsskole', '* barneskole'],
    about: [
      'Vi er en skole med 300 elever. Vi har SFO før og etter skolen. Hos oss er det god plass ute.',
      'Skolen vår er ny og fin. Vi er 40 voksne som jobber her. Vi spiser lunsj sammen.',
    ],
  },
  kitchen: {
    isMunicipal: true,
    weight: 5,
    size: 3,
    names: ['* storkjøkken', 'Kjøkkenet på *'],
    about: [
      'Vi lager mat til alle eldre i byen. Hver dag lager vi 200 porsjoner. Det lukter godt her.',
      'Her lager vi mat til mange. Vi starter klokka 7. Vi spiser frokost sammen først.',
    ],
  },
  technical_services: {
    isMunicipal: true,
    weight: 8,
    size: 3,
    names: ['Teknisk drift *', 'Uteseksjonen *', 'Gjenvinningen på *'],
    about: [
      'Vi tar vare på vei, park og bygg. Vi er mye ute. Ingen dag er lik.',
      'Vi holder byen ren og trygg. Om vinteren rydder vi snø. Om sommeren klipper vi gress.',
    ],
  },
  laundry: {
    isMunicipal: true,
    weight: 2,
    size: 2,
    names: ['* vaskeri', '* arbeidssenter'],
    about: [
      'Vi vasker tøy for sykehjem og hotell. Vi er 12 på laget. Vi tar pause sammen.',
      'Hos oss er det plass til mange. Vi vasker, syr og pakker. Du lærer i ditt eget tempo.',
    ],
  },
  library: {
    isMunicipal: true,
    weight: 2,
    size: 1,
    names: ['* bibliotek'],
    about: [
      'Biblioteket er et sted for alle. Her er det kafé, bøker og kurs. Det er rolig og fint.',
      'Hos oss kan folk lese, jobbe og møtes. Vi har bøker på 20 språk.',
    ],
  },
  town_hall: {
    isMunicipal: true,
    weight: 4,
    size: 2,
    names: ['* rådhus', 'Servicetorget på *'],
    about: [
      'Vi svarer på det folk lurer på. Vi har kantine og kontor. Du møter mange folk.',
      'Her jobber 150 personer med mange ulike ting. Vi tar godt imot nye.',
    ],
  },
  health_centre: {
    isMunicipal: true,
    weight: 3,
    size: 1,
    names: ['* legekontor', '* helsestasjon'],
    about: [
      'Her får folk hjelp av lege og sykepleier. Vi er et lite lag. Vi hjelper hverandre.',
      'Vi har åpent fra 8 til 15. Mange kommer innom hver dag. Det er travelt og trygt.',
    ],
  },
  shop: {
    isMunicipal: false,
    weight: 7,
    size: 2,
    names: ['* mat', '* handel', '* klær og sko', '* byggevare'],
    about: [
      'Vi er en butikk med mange faste kunder. Vi har åpent fra 7 til 22. Laget er ungt og blidt.',
      'Butikken ligger midt i byen. Vi selger det folk trenger hver dag. Alle hjelper alle.',
    ],
  },
  hotel: {
    isMunicipal: false,
    weight: 3,
    size: 3,
    names: ['* hotell', '* gjestegård'],
    about: [
      'Vi er et hotell med 80 rom. Her bor folk fra hele verden. Du får mat på jobb.',
      'Hotellet vårt er gammelt og fint. Om sommeren er det fullt. Vi er som en familie.',
    ],
  },
  restaurant: {
    isMunicipal: false,
    weight: 4,
    size: 2,
    names: ['* kafé', '* spiseri', 'Kroa på *'],
    about: [
      'Vi lager god mat fra bunnen. Det er travelt i helga. Du får mat på jobb.',
      'Vi er et lite sted med 30 plasser. Gjestene kommer igjen og igjen.',
    ],
  },
  cleaning_firm: {
    isMunicipal: false,
    weight: 4,
    size: 3,
    names: ['* renhold', '* rent og pent'],
    about: [
      'Vi vasker kontor, skoler og hjem. Du får en fast rute. Du får klær og sko av oss.',
      'Vi er 35 som jobber her. Du jobber på lag de første ukene. Så får du egne steder.',
    ],
  },
  warehouse: {
    isMunicipal: false,
    weight: 3,
    size: 3,
    names: ['* lager', '* logistikk'],
    about: [
      'Vi sender varer til hele landet. Lageret er stort og lyst. Vi har eget treningsrom.',
      'Hos oss er det fart og orden. Du får sko og jakke. Det går buss helt hit.',
    ],
  },
  transport: {
    isMunicipal: false,
    weight: 3,
    size: 2,
    names: ['* transport', '* frakt', '* bil og buss'],
    about: [
      'Vi kjører folk og varer. Bilene er nye. Vi har kaffe klar når du kommer inn.',
      'Vi er et lite firma med 15 biler. Du får faste ruter når du er trygg.',
    ],
  },
  building_firm: {
    isMunicipal: false,
    weight: 5,
    size: 2,
    names: ['* bygg', '* tømmer og mur', '* rør og varme', '* anlegg'],
    about: [
      'Vi bygger hus og skoler. Vi jobber på lag på 4. Du får klær og verktøy av oss.',
      'Vi gjør opp gamle hus. Alle hos oss har lært av noen. Nå kan du lære av oss.',
    ],
  },
  workshop: {
    isMunicipal: false,
    weight: 2,
    size: 1,
    names: ['* bilverksted', '* mek og dekk'],
    about: [
      'Vi fikser alle typer biler. Vi er 6 på laget. Det er godt humør her.',
      'Vi skifter dekk og olje hver dag. Om høsten er det ekstra travelt.',
    ],
  },
  factory: {
    isMunicipal: false,
    weight: 3,
    size: 2,
    names: ['* industri', '* plast og stål', '* mekaniske'],
    about: [
      'Vi lager deler til båt og bil. Det er trygt og ryddig hos oss. Du får kurs i HMS.',
      'Fabrikken vår har 90 ansatte. Vi jobber skift. Du får en fast plass å være.',
    ],
  },
  food_factory: {
    isMunicipal: false,
    weight: 3,
    size: 3,
    names: ['* fiskebruk', '* bakeri', '* meieri'],
    about: [
      'Vi lager mat som folk spiser hver dag. Det er kaldt, men du får varme klær.',
      'Vi har gode maskiner og et godt lag. Vi begynner tidlig og slutter tidlig.',
    ],
  },
  farm: {
    isMunicipal: false,
    weight: 2,
    size: 1,
    names: ['* gård', '* gartneri'],
    about: [
      'Vi driver en gård med dyr og bær. Vi er ute hele året. Du får lunsj hos oss.',
      'Gården ligger fint til. Det går buss rett forbi. Vi deler på alt som skal gjøres.',
    ],
  },
  fish_farm: {
    isMunicipal: false,
    weight: 1,
    size: 1,
    names: ['* havbruk', '* laks'],
    about: [
      'Vi har fisk i sjøen like ved. Du får dress og vest. Vi er alltid to i båten.',
      'Hos oss er sjøen jobben. Vi er 10 på laget. Du lærer alt fra start.',
    ],
  },
  salon: {
    isMunicipal: false,
    weight: 1,
    size: 1,
    names: ['* frisør', '* hår og hud'],
    about: [
      'Vi er en liten salong med 4 stoler. Kundene er i alle aldre. Vi lærer av hverandre.',
      'Salongen ligger midt i byen. Det er mye latter her.',
    ],
  },
  security_firm: {
    isMunicipal: false,
    weight: 1,
    size: 1,
    names: ['* vakt', '* trygghet'],
    about: [
      'Vi passer på bygg og folk. Du får klær og radio. Du er alltid på lag med en annen.',
      'Vi har vakt i butikker og på kontor. Du får kurs før du starter.',
    ],
  },
  office_firm: {
    isMunicipal: false,
    weight: 3,
    size: 1,
    names: ['* regnskap', '* data', '* kontorhjelp', '* tolk og språk'],
    about: [
      'Vi hjelper små firma med tall og data. Vi er 25 på kontoret. Fredag spiser vi kake.',
      'Vi er et ungt firma. Du får egen PC. Noen dager kan du jobbe hjemme.',
    ],
  },
};
