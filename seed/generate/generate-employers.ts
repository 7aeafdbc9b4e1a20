import type { Municipality } from '#server/reference/areas.ts';
import type { Employer } from '#shared/employers/employer.ts';
import type { Position } from '#shared/fields.ts';
import { addDays, instantOn } from './days.ts';
import { madeUpPlaces } from './made-up-names.ts';
import type { Workplace } from './occupations/occupation-profile.ts';
import { madeUpOrganisationNumbers } from './organisation-number.ts';
import type { Random } from './random.ts';
import { workplaceProfiles } from './workplaces.ts';

/** An employer with what the generator knows of it beside its fields. */
export interface GeneratedEmployer {
  employer: Employer;
  workplace: Workplace;
  /** Of the workplace itself. */
  position: Position;
}

/** The demo's employer comes first, then the town's other units, so that the demo has places nearby. */
const homeWorkplaces: readonly Workplace[] = [
  'nursing_home',
  'kindergarten',
  'kitchen',
  'school',
  'shop',
  'technical_services',
  'home_care',
  'restaurant',
];

const kmPerDegree = 111.2;

/** Where things are drawn. */
export interface Country {
  municipalities: ReadonlyMap<string, Municipality>;
  /** The demo's municipality. */
  home: string;
  /** YYYY-MM-DD. */
  today: string;
}

/** Employers spread over the municipalities by population, municipal units above all. */
export function generateEmployers(
  random: Random,
  count: number,
  { municipalities, home: homeNumber, today }: Country,
): GeneratedEmployer[] {
  const byPopulation = [...municipalities.values()].map((each) => [each, each.population] as const);
  const byWeight = Object.entries(workplaceProfiles).map(
    ([workplace, profile]) => [workplace as Workplace, profile.weight] as const,
  );
  const home = municipalities.get(homeNumber);
  // The demo's employer has a name that is easy to find.
  const demoName = `Solbakken sykehjem, ${home?.name ?? homeNumber} (demo)`;
  const numbers = madeUpOrganisationNumbers(count);
  const namesTaken = new Set([demoName]);

  return numbers.map((organisationNumber, i) => {
    const draw = random.child(`employer/${i}`);
    const homeWorkplace = homeWorkplaces[i];
    const municipality = (homeWorkplace && home) || draw.weighted(byPopulation);
    const workplace = homeWorkplace ?? draw.weighted(byWeight);
    const createdAt = instantOn(addDays(today, -draw.int(90, 700)), draw.int(420, 900));
    return {
      employer: {
        id: draw.id(),
        name: i === 0 ? demoName : freeName(draw, workplace, municipality.name, namesTaken),
        organisationNumber,
        municipality: municipality.number,
        version: 0,
        createdAt,
        updatedAt: createdAt,
      },
      workplace,
      position: near(draw, municipality.position, 5, 4),
    };
  });
}

/** A name that no other employer has, plainly made up: "Solbakken sykehjem, Sandefjord (demo)". */
function freeName(
  random: Random,
  workplace: Workplace,
  municipality: string,
  taken: Set<string>,
): string {
  for (let attempt = 0; ; attempt++) {
    const pattern = random.pick(workplaceProfiles[workplace].names);
    const number = attempt < 50 ? '' : ` ${attempt}`;
    const place = `${random.pick(madeUpPlaces)}${number}`;
    const name = `${pattern.replace('*', place)}, ${municipality} (demo)`;
    if (taken.size !== taken.add(name).size) return name;
  }
}

/** A point within `km` of a centre (in each direction), rounded to so many decimals of a degree. */
export function near(random: Random, centre: Position, km: number, decimals: number): Position {
  const offset = (): number => (random.float() * 2 - 1) * (km / kmPerDegree);
  const round = (degrees: number): number => Number(degrees.toFixed(decimals));
  return {
    lat: round(centre.lat + offset()),
    lon: round(centre.lon + offset() / Math.cos((centre.lat * Math.PI) / 180)),
  };
}
