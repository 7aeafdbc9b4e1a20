import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { FilterValues, IndexFilters, Visibility } from '#server/search/search-index.ts';
import { levels, skills } from '#shared/codes.ts';
import { distanceKm } from '#shared/distance.ts';
import type { Position } from '#shared/fields.ts';

type BrowseTables = Pick<ReferenceTables, 'municipalities' | 'occupations'>;
type Condition = Readonly<Record<string, unknown>>;

/** The filters of a search (`q` apart) as conditions on the openings in the database. */
export function browseFilter(
  given: IndexFilters,
  visibility: Visibility,
  openOn: string | undefined,
  tables: BrowseTables,
): Condition {
  return {
    $and: [
      { status: 'published' },
      visible(visibility),
      ...(openOn === undefined ? [] : isOpen(openOn)),
      ...[given, given.understood ?? {}].flatMap((filters) => conditionsOf(filters, tables)),
    ],
  };
}

function conditionsOf(given: FilterValues, tables: BrowseTables): Condition[] {
  const filters = withoutEmpty(given);
  return [
    ...oneOf('kind', filters.kind),
    ...oneOf('municipality', filters.municipality),
    ...oneOf('municipality', municipalitiesIn(tables, filters.county)),
    ...oneOf('occupation', occupationsUnder(tables, filters.occupation)),
    ...oneOf('occupation', occupationsOf(tables, filters.category)),
    ...oneOf('shifts', filters.shift),
    ...levelAtMost(filters.level),
    ...hoursOverlap(filters),
    ...nearby(tables, filters),
    ...publishedLater(filters),
  ];
}

/** An empty list is no restriction. */
function withoutEmpty(filters: FilterValues): FilterValues {
  const restricting = Object.entries(filters).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(restricting);
}

function visible({ kinds, employerId }: Visibility): Condition {
  const byKind = { kind: { $in: kinds } };
  return employerId === undefined ? byKind : { $or: [byKind, { employerId }] };
}

/** The gate open of matching.md. */
function isOpen(day: string): Condition[] {
  const notBefore = (field: string): Condition => ({
    $or: [{ [field]: { $exists: false } }, { [field]: { $gte: day } }],
  });
  return [{ placesFree: { $gte: 1 } }, notBefore('deadline'), notBefore('endDate')];
}

function oneOf(field: string, values: readonly string[] | undefined): Condition[] {
  return values === undefined ? [] : [{ [field]: { $in: values } }];
}

function municipalitiesIn(
  { municipalities }: BrowseTables,
  counties: readonly string[] | undefined,
): string[] | undefined {
  return (
    counties &&
    [...municipalities.values()]
      .filter(({ countyNumber }) => counties.includes(countyNumber))
      .map(({ number }) => number)
  );
}

function occupationsUnder(
  { occupations }: BrowseTables,
  prefixes: readonly string[] | undefined,
): string[] | undefined {
  const isUnder = (code: string): boolean => prefixes?.some((it) => code.startsWith(it)) ?? false;
  return prefixes && [...occupations.keys()].filter(isUnder);
}

function occupationsOf(
  { occupations }: BrowseTables,
  categories: readonly string[] | undefined,
): string[] | undefined {
  return (
    categories &&
    [...occupations.values()]
      .filter(({ category }) => categories.includes(category))
      .map(({ code }) => code)
  );
}

function levelAtMost(level: IndexFilters['level']): Condition[] {
  if (level === undefined) return [];
  const above = levels.slice(levels.indexOf(level) + 1);
  return skills.map((skill) => ({ [`languageRequirement.${skill}`]: { $nin: above } }));
}

/** Like the gate hours: an opening that states none passes. */
function hoursOverlap({ hoursMin, hoursMax }: IndexFilters): Condition[] {
  const bounds = {
    ...(hoursMax !== undefined && { 'hoursPerWeek.min': { $lte: hoursMax } }),
    ...(hoursMin !== undefined && { 'hoursPerWeek.max': { $gte: hoursMin } }),
  };
  if (Object.keys(bounds).length === 0) return [];
  return [{ $or: [{ 'hoursPerWeek.min': { $exists: false } }, bounds] }];
}

/** Stored instants are all written alike, so that they compare as text. */
function publishedLater({ publishedAfter }: FilterValues): Condition[] {
  if (publishedAfter === undefined) return [];
  return [{ publishedAt: { $gt: new Date(publishedAfter).toISOString() } }];
}

/** Municipalities whose centre lies within the radius: as near as the database can tell. */
function nearby({ municipalities }: BrowseTables, { near, radiusKm }: IndexFilters): Condition[] {
  if (!near || radiusKm === undefined) return [];
  const isWithin = (centre: Position): boolean => distanceKm(near, centre) <= radiusKm;
  const within = [...municipalities.values()].filter(({ position }) => isWithin(position));
  const numbers = within.map(({ number }) => number);
  return [{ $or: [{ remote: true }, { municipality: { $in: numbers } }] }];
}
