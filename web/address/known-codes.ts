/** A table whose codes may stand in an address; only the server has them. */
export type CodeTable = 'municipality' | 'county' | 'area' | 'occupation' | 'category';

/** What a code is today: itself, its successors, or nothing where nobody knows it. */
type CodesOfToday = (code: string) => readonly string[];

/** The tables that have come so far; where one is missing, codes are taken as they are written. */
export type KnownCodes = Readonly<Partial<Record<CodeTable, CodesOfToday>>>;

export interface Area {
  number: string;
  countyNumber: string;
}

export interface FormerArea {
  code: string;
  successors: readonly string[];
}

/** Stands for the whole country among the areas of the labour-need table. */
const country = '0';

/** Municipality and county numbers: those in use, and those that one of the reforms replaced. */
export function areaCodes(
  areas: readonly Area[],
  former: readonly FormerArea[],
): Pick<KnownCodes, 'municipality' | 'county' | 'area'> {
  const successors = new Map(former.map((area) => [area.code, area.successors]));
  const today = (inUse: ReadonlySet<string>): CodesOfToday => {
    return (code) => (inUse.has(code) ? [code] : (successors.get(code) ?? []));
  };
  const municipalities = areas.map(({ number }) => number);
  const counties = areas.map(({ countyNumber }) => countyNumber);
  return {
    municipality: today(new Set(municipalities)),
    county: today(new Set(counties)),
    area: today(new Set([country, ...counties, ...municipalities])),
  };
}

/** A prefix of an occupation's code stands for all of them. */
export function occupationCodes(codes: readonly string[]): CodesOfToday {
  return (prefix) => (codes.some((code) => code.startsWith(prefix)) ? [prefix] : []);
}

export function listedCodes(codes: readonly string[]): CodesOfToday {
  const known = new Set(codes);
  return (code) => (known.has(code) ? [code] : []);
}
