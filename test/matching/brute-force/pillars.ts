import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { Fact } from '#shared/matching/match.ts';
import type { WishRule } from '#shared/matching/wish-rules.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import {
  entry,
  gap,
  heldLevel,
  isPracticePlace,
  levelNames,
  maxTravel,
  type Pair,
  requiredLevel,
  sharedLanguages,
  skillNames,
  type World,
} from './pair.ts';
import type { Part } from './part.ts';

export function languagePart(pair: Pair): Part {
  const required = skillNames.filter((skill) => requiredLevel(skill, pair) !== 'none');
  const fits = required.map((skill) => [1, 0.7, 0.4][gap(skill, pair)] ?? 0.1);
  const plain = fits.length === 0 ? 1 : fits.reduce((a, b) => a + b) / fits.length;
  const mean =
    skillNames.map((skill) => levelNames.indexOf(heldLevel(skill, pair))).reduce((a, b) => a + b) /
    4;
  const use = isPracticePlace(pair) && mean < 3 ? pair.opening.norwegianUse : undefined;
  const facts = (): Fact[] => {
    const skills = required.map((skill): Fact => {
      const levels = { required: requiredLevel(skill, pair), held: heldLevel(skill, pair) };
      const code = gap(skill, pair) === 0 ? 'skill_met' : 'skill_gap';
      return { code, params: { skill, ...levels, gap: gap(skill, pair) } };
    });
    if (skills.length === 0) skills.push({ code: 'no_requirement', params: {} });
    const [language] = sharedLanguages(pair);
    if (language) skills.push({ code: 'mentor_language', params: { language } });
    if (use) skills.push({ code: 'norwegian_use', params: { use } });
    return skills;
  };
  return {
    value: use ? plain * (0.7 + 0.3 * { little: 0.3, some: 0.6, much: 1 }[use]) : plain,
    facts,
  };
}

/** Each sentence of matching.md, "need", in its order. */
export function needPart(
  world: World,
  { occupation, municipality }: Pick<StoredOpening, 'occupation' | 'municipality'>,
): Part {
  // "Of an area only the rows of its newest year count."
  const countedOf = (area: string): LabourNeedRow[] => {
    const all = world.labourNeed.filter((row) => row.area === area);
    const newest = Math.max(...all.map((row) => row.year));
    return all.filter((row) => row.year === newest);
  };
  // "A row fits when its code is a prefix of the occupation; the longest fitting code decides."
  const fittingOf = (area: string): LabourNeedRow | undefined => {
    const codes = [4, 3, 2, 1].map((digits) => occupation.slice(0, digits));
    return codes
      .map((code) => countedOf(area).find((row) => row.styrk08 === code))
      .find((row) => row !== undefined);
  };
  const isFull = (area: string): boolean =>
    countedOf(area).length > 0 && countedOf(area).every((row) => row.coverage !== 'partial');

  const county = entry(world.municipalities, municipality).countyNumber;
  const deciding = fittingOf(municipality)
    ? municipality
    : [county, '0'].find((area) => fittingOf(area) || isFull(area));
  if (deciding === undefined)
    return { value: undefined, facts: () => [{ code: 'need_unknown', params: {} }] };
  const row = fittingOf(deciding);
  if (row) {
    const { coverage: _, ...params } = row;
    return {
      value: rowValue(row, countedOf(deciding)),
      facts: () => [{ code: 'need_row', params }],
    };
  }
  const year = Math.max(...countedOf(deciding).map((one) => one.year));
  return {
    value: 0.3,
    facts: () => [{ code: 'need_none_reported', params: { area: deciding, year } }],
  };
}

function rowValue({ need, shortage, styrk08 }: LabourNeedRow, counted: LabourNeedRow[]): number {
  if (need !== undefined) return need;
  if (!shortage) return 0.3;
  let n = 0;
  let b = 0;
  let e = 0;
  for (const other of counted) {
    if (other.styrk08.length !== styrk08.length || !other.shortage) continue;
    n++;
    if (other.shortage < shortage) b++;
    if (other.shortage === shortage) e++;
  }
  return 0.4 + 0.6 * ((b + e / 2) / n);
}

const similarity: Record<WishRule, number> = {
  same_code: 1,
  same_3: 0.8,
  same_subcategory: 0.8,
  same_2: 0.55,
  same_category: 0.5,
  same_1: 0.25,
  other: 0.1,
};

export function ruleBetween(world: World, a: string, b: string): WishRule {
  const one = entry(world.occupations, a);
  const other = entry(world.occupations, b);
  if (a === b) return 'same_code';
  if (a.startsWith(b.slice(0, 3))) return 'same_3';
  if (one.category === other.category && one.subcategory === other.subcategory)
    return 'same_subcategory';
  if (a.startsWith(b.slice(0, 2))) return 'same_2';
  if (one.category === other.category) return 'same_category';
  if (a.startsWith(b.slice(0, 1))) return 'same_1';
  return 'other';
}

export function wishPart(world: World, { opening, participant }: Pair): Part {
  const ruleOf = world.ruleOf ?? ((a: string, b: string) => ruleBetween(world, a, b));
  let value: number | undefined;
  let fact: Fact = { code: 'wish_unknown', params: {} };
  const weigh = (strength: number, rule: WishRule, reason: Fact): void => {
    const product = strength * similarity[rule];
    if (value !== undefined && value >= product) return;
    value = product;
    fact = reason;
  };
  participant.wishes.forEach(({ occupation }, i) => {
    const rule = ruleOf(occupation, opening.occupation);
    const params = { occupation, priority: i + 1, rule };
    weigh([1, 0.9, 0.8, 0.7][i] ?? 0.6, rule, { code: 'wish', params });
  });
  if (participant.goal) {
    const { occupation } = participant.goal;
    const rule = ruleOf(occupation, opening.occupation);
    weigh(0.85, rule, { code: 'goal', params: { occupation, rule } });
  }
  return { value, facts: () => [fact] };
}

export function practicalPart(pair: Pair): Part {
  const { opening, participant, km } = pair;
  const offered = opening.hoursPerWeek;
  const wanted = participant.hoursPerWeek;
  const isWithin = !offered || !wanted || (offered.min >= wanted.min && offered.max <= wanted.max);
  const d = opening.remote ? 1 : 1 - (0.4 * km) / maxTravel(pair);
  const facts = (): Fact[] => {
    const list: Fact[] = [];
    const travel = { km: Math.round(km * 10) / 10, maxTravelKm: maxTravel(pair) };
    if (opening.remote) list.push({ code: 'remote', params: {} });
    else if (opening.position && participant.position)
      list.push({ code: 'distance', params: travel });
    else list.push({ code: 'distance_from_centre', params: travel });
    if (offered && wanted) {
      const code = isWithin ? 'hours_within' : 'hours_partly';
      list.push({ code, params: { opening: offered, participant: wanted } });
    }
    const end = participant.programme?.end;
    const { startDate } = opening;
    if (end && startDate && end < startDate)
      list.push({ code: 'programme_ends_before', params: { end, startDate } });
    return list;
  };
  return { value: d * (isWithin ? 1 : 0.8), facts };
}
