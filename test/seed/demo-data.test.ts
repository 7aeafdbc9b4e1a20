import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type DemoData,
  type DemoSize,
  generateDemoData,
} from '#seed/generate/generate-demo-data.ts';
import { publicFaults } from '#server/features/openings/opening-rules.ts';
import { createRanking } from '#server/matching/create-ranking.ts';
import { isLanguageCode } from '#server/reference/languages.ts';
import { type ReferenceTables, readReferenceTables } from '#server/reference/reference-tables.ts';
import { openingKinds } from '#shared/codes.ts';
import { employer, employerInput } from '#shared/employers/employer.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import { opening, openingInput, type StoredOpening } from '#shared/openings/opening.ts';
import {
  type Participant,
  participant,
  participantInput,
} from '#shared/participants/participant.ts';
import { lix } from '#shared/simple-norwegian/lix.ts';

const demoSize: DemoSize = {
  openings: 600,
  participants: 120,
  randomSeed: '1',
  today: '2026-03-10',
};
const largeSize: DemoSize = { ...demoSize, openings: 6000, participants: 3000, randomSeed: '7' };

interface Whole extends Omit<DemoData, 'openings'> {
  openings: StoredOpening[];
}

let tables: ReferenceTables;
let demo: Whole;
let large: Whole;

function generate(size: DemoSize): Whole {
  const data = generateDemoData(size, tables);
  return { ...data, openings: [...data.openings] };
}

beforeAll(async () => {
  tables = await readReferenceTables(join(import.meta.dirname, '../../seed/reference'));
  demo = generate(demoSize);
  large = generate(largeSize);
});

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

describe('the same seed', () => {
  test('gives the same bytes, ids included', () => {
    expect(digest(generate(demoSize))).toBe(digest(demo));
  });

  test('another seed gives other data', () => {
    const other = generate({ ...demoSize, randomSeed: '2' });
    expect(other.openings[0]?.id).not.toBe(demo.openings[0]?.id);
    expect(digest(other.participants)).not.toBe(digest(demo.participants));
  });

  test('more openings leave the participants as they were', () => {
    const more = generate({ ...demoSize, openings: 900 });
    expect(digest(more.participants)).toBe(digest(demo.participants));
  });
});

describe('what is generated', () => {
  test('keeps the contract, and its ids are unique', () => {
    for (const each of demo.employers) {
      expect(employer.parse(each)).toEqual(each);
      const { id: _, version: __, createdAt: ___, updatedAt: ____, ...input } = each;
      employerInput.parse(input);
    }
    const shown = {
      employer: { id: 'employer', name: 'x' },
      municipalityName: '',
      occupationTitle: '',
    };
    for (const each of large.openings) {
      opening.parse({ ...each, ...shown });
      openingInput.parse(writableOf(each));
      expect(each.placesFree).toBeLessThanOrEqual(each.places);
    }
    for (const each of large.participants) {
      participant.parse(each);
      const { id: _, version: __, createdAt: ___, updatedAt: ____, ...input } = each;
      participantInput.parse(input);
    }
    const everything = [
      ...large.employers,
      ...large.openings,
      ...large.participants,
      ...large.accounts,
    ];
    expect(new Set(everything.map((each) => each.id)).size).toBe(everything.length);
  });

  test('uses known codes only', () => {
    for (const each of large.openings) {
      expect(tables.occupations.has(each.occupation)).toBe(true);
      expect(tables.municipalities.has(each.municipality)).toBe(true);
      expect(each.qualifications.every((code) => tables.qualifications.has(code))).toBe(true);
      expect(each.mentorLanguages.every((code) => isLanguageCode(code))).toBe(true);
    }
    const codes = new Set(tables.occupations.keys());
    for (const each of large.participants) {
      const named = [...each.wishes, ...each.experience, ...(each.goal ? [each.goal] : [])];
      expect(named.every(({ occupation }) => codes.has(occupation))).toBe(true);
      expect(each.avoid.every((prefix) => [...codes].some((code) => code.startsWith(prefix)))).toBe(
        true,
      );
      expect(each.qualifications.every((code) => tables.qualifications.has(code))).toBe(true);
      expect(each.languages.every((code) => isLanguageCode(code))).toBe(true);
    }
  });

  test('is made up, and says so', () => {
    expect(large.employers.every(({ name }) => name.endsWith('(demo)'))).toBe(true);
    expect(new Set(large.employers.map(({ name }) => name)).size).toBe(large.employers.length);
    expect(new Set(large.participants.map(({ displayName }) => displayName)).size).toBe(3000);
    // Real organisation numbers begin with 8 or 9.
    expect(large.employers.every((each) => each.organisationNumber.startsWith('3'))).toBe(true);
    expect(new Set(large.employers.map((each) => each.organisationNumber)).size).toBe(600);
  });

  test('happened before today', () => {
    for (const each of [...large.openings, ...large.participants, ...large.employers]) {
      expect(each.createdAt <= each.updatedAt).toBe(true);
      expect(each.updatedAt < `${largeSize.today}T00:00:00Z`).toBe(true);
    }
  });
});

describe('the demo', () => {
  test('has the size that was asked for', () => {
    expect(demo.openings).toHaveLength(600);
    expect(demo.employers).toHaveLength(60);
    expect(demo.participants).toHaveLength(120);
  });

  test('has an account for each role, and the participant among the many of the advisor', () => {
    expect(demo.accounts.map(({ email, role }) => [email, role])).toEqual([
      ['deltaker@demo.example', 'participant'],
      ['veileder@demo.example', 'advisor'],
      ['leder@demo.example', 'leader'],
      ['arbeidsgiver@demo.example', 'employer'],
      ['admin@demo.example', 'admin'],
    ]);
    const [person, advisor] = demo.accounts;
    const own = demo.participants.filter((each) => each.municipality === advisor?.municipality);
    expect(own.length).toBeGreaterThanOrEqual(20);
    expect(own.map(({ id }) => id)).toContain(person?.participantId);
  });

  test("has an open opening of each kind at the demo's employer, a draft and a closed one", () => {
    const employerId = demo.accounts.find(({ role }) => role === 'employer')?.employerId;
    const own = demo.openings.filter((each) => each.employerId === employerId);
    const open = own.filter((each) => each.status === 'published' && each.placesFree > 0);
    expect(new Set(open.map(({ kind }) => kind))).toEqual(new Set(openingKinds));
    expect(own.some(({ status }) => status === 'draft')).toBe(true);
    expect(own.some(({ status }) => status === 'closed')).toBe(true);
  });

  test('ranks practice nearby high for its participant, and finds candidates for it', async () => {
    const ranking = createRanking(tables);
    ranking.setLabourNeed(tables.labourNeed);
    for (const each of demo.openings) ranking.putOpening(each);
    for (const each of demo.participants) ranking.putParticipant(each);
    const [person] = demo.participants;
    const [practice] = demo.openings;
    if (!person || !practice) throw new Error('an empty demo');
    const options = { today: demoSize.today, weights: defaultWeights, page: 1, pageSize: 20 };

    const { items, total, almost } = await ranking.matches(person, options);
    expect(total).toBeGreaterThanOrEqual(15);
    expect(almost.length).toBeGreaterThan(0);
    expect(items.map(({ id }) => id)).toContain(practice.id);

    const candidates = await ranking.candidates(practice, person.municipality, options);
    expect(candidates.total).toBeGreaterThanOrEqual(5);
    expect(candidates.items.map(({ id }) => id)).toContain(person.id);
    await ranking.close();
  });

  test('gives every employer an opening', () => {
    const owners = new Set(demo.openings.map(({ employerId }) => employerId));
    expect(owners.size).toBe(60);
  });

  test('puts everybody into one municipality where that is asked for', () => {
    const there = generate({ ...demoSize, participants: 200, municipality: '0301' });
    expect(new Set(there.participants.map(({ municipality }) => municipality))).toEqual(
      new Set(['0301']),
    );
    const [person, advisor] = there.accounts;
    expect([person?.municipality, advisor?.municipality]).toEqual(['0301', '0301']);
    const home = generate({ ...demoSize, municipality: '3907' });
    expect(home.participants.every(({ municipality }) => municipality === '3907')).toBe(true);
  });

  test('starts small', () => {
    const nothing = generate({ ...demoSize, openings: 0, participants: 0 });
    expect(nothing.openings).toEqual([]);
    expect(nothing.accounts.map(({ role }) => role)).toContain('admin');
  });
});

describe('openings', () => {
  test('are of all five kinds, mostly published', () => {
    for (const kind of openingKinds) {
      expect(share(large.openings, (each) => each.kind === kind)).toBeGreaterThan(0.05);
    }
    expect(share(large.openings, (each) => each.status === 'published')).toBeGreaterThan(0.8);
    for (const status of ['draft', 'closed']) {
      expect(share(large.openings, (each) => each.status === status)).toBeGreaterThan(0.02);
    }
    const today = largeSize.today;
    const isExpired = (each: StoredOpening): boolean =>
      each.deadline !== undefined && each.deadline < today;
    expect(share(large.openings, isExpired)).toBeGreaterThan(0.02);
    expect(share(large.openings, (each) => each.placesFree === 0)).toBeGreaterThan(0.02);
  });

  test('cover at least 60 occupations', () => {
    expect(new Set(large.openings.map(({ occupation }) => occupation)).size).toBeGreaterThan(60);
  });

  test('follow the population', () => {
    const population = [...tables.municipalities.values()].reduce(
      (sum, each) => sum + each.population,
      0,
    );
    const oslo = tables.municipalities.get('0301');
    const ofOslo = share(large.employers, (each) => each.municipality === '0301');
    expect(ofOslo).toBeCloseTo((oslo?.population ?? 0) / population, 1);
    expect(new Set(large.employers.map((each) => each.municipality)).size).toBeGreaterThan(150);
  });

  test('language practice is beside school and asks for no papers', () => {
    const practice = large.openings.filter((each) => each.kind === 'language_practice');
    for (const each of practice) {
      expect(each.daysPerWeek).toBe(2);
      expect(each.qualifications).toEqual([]);
      expect(each.languageSupport).not.toBe('none');
    }
  });

  test('are written in plain Norwegian', () => {
    for (const each of large.openings) {
      for (const text of textsOf(each)) expect(`${lix(text) <= 30} ${text}`).toBe(`true ${text}`);
    }
  });

  test('could all have been published: no target group, a language answer, a way to answer', () => {
    expect(large.openings.flatMap(publicFaults)).toEqual([]);
  });
});

describe('participants', () => {
  test("follow the programme's statistics", () => {
    const speaks =
      (...codes: string[]): ((each: Participant) => boolean) =>
      (each) =>
        codes.some((code) => each.languages.includes(code));
    expect(share(large.participants, speaks('uk'))).toBeCloseTo(0.7, 1);
    expect(share(large.participants, speaks('ti'))).toBeCloseTo(0.03, 1);
    expect(share(large.participants, speaks('prs', 'ps'))).toBeCloseTo(0.02, 1);
    expect(share(large.participants, (each) => each.education === 'higher')).toBeGreaterThan(0.4);
    expect(share(large.participants, (each) => each.education === 'none')).toBeLessThan(0.05);
  });

  test('hold nothing of origin or sex', () => {
    const fields = new Set(large.participants.flatMap((each) => Object.keys(each)));
    const allowed = new Set([...Object.keys(participant.shape)]);
    expect([...fields].filter((field) => !allowed.has(field))).toEqual([]);
  });

  test('have rounded positions, and avoid nothing they wish for', () => {
    for (const each of large.participants) {
      if (each.position) expect(each.position.lat).toBe(Math.round(each.position.lat * 100) / 100);
      const wanted = each.wishes.map(({ occupation }) => occupation);
      expect(each.avoid.filter((prefix) => wanted.some((code) => code.startsWith(prefix)))).toEqual(
        [],
      );
    }
  });
});

describe('the words of the tables', () => {
  test('qualifications are explained in plain Norwegian', () => {
    expect(tables.qualifications.size).toBeGreaterThanOrEqual(15);
    for (const { code, explanation, howToGet } of tables.qualifications.values()) {
      for (const text of [explanation, howToGet])
        expect(`${code} ${lix(text) <= 30}`).toBe(`${code} true`);
    }
  });
});

function textsOf(each: StoredOpening): string[] {
  const lists = [each.tasks, each.youGet, each.youNeed].map((lines) => lines.join('\n'));
  return each.description ? [...lists, each.description] : lists;
}

function writableOf(each: StoredOpening): unknown {
  const {
    id: _,
    placesFree,
    status,
    version,
    revision,
    createdAt,
    updatedAt,
    publishedAt,
    ...writable
  } = each;
  return writable;
}
