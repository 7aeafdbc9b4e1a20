import { addDays, instantOn } from '#seed/generate/days.ts';
import type { ActivityDocument } from '#server/features/activities/activity-model.ts';
import type { StoredNote } from '#server/features/notes/note-store.ts';
import type { StoredOutcome } from '#server/features/outcomes/outcome-store.ts';
import { pairOf } from '#server/features/referrals/referral-store.ts';
import type { ShortlistedDocument } from '#server/features/referrals/shortlist-model.ts';
import type { OpenedDocument } from '#server/features/today/opened-model.ts';
import { monthsAfter } from '#shared/calendar-months.ts';
import type { NoteSubject } from '#shared/notes/note-subjects.ts';
import type { OutcomeInput } from '#shared/outcomes/outcome.ts';
import { dayAt, type StoryWorld, timeAt, type VoiceName } from './story-world.ts';

type StoredActivity = Omit<ActivityDocument, '_id'> & { id: string; version: number };

type ActivityPlot = Pick<StoredActivity, 'kind' | 'hoursPerWeek' | 'title'>;

const ordinary: readonly ActivityPlot[] = [
  { kind: 'course', hoursPerWeek: 16, title: 'Arbeidsrettet norskkurs' },
  { kind: 'nav_measure', hoursPerWeek: 18, title: 'Oppfølging og jobbsøking' },
  { kind: 'course', hoursPerWeek: 15, title: 'Kurs i norsk for arbeidslivet' },
  { kind: 'part_time_job', hoursPerWeek: 17.5, title: 'Ekstrahjelp i butikk' },
  { kind: 'practice_elsewhere', hoursPerWeek: 16, title: 'Praksis hos en nabokommune' },
];
/** The demo's participant is at work beside it, too. */
const own: ActivityPlot = {
  kind: 'course',
  hoursPerWeek: 10.5,
  title: 'Kurs i norsk for arbeidslivet',
};
/** Nobody has found anything for this one. */
const withoutHours: readonly number[] = [15];

export function activitiesOf(world: StoryWorld): StoredActivity[] {
  return world.people.flatMap(({ participant }, index): StoredActivity[] => {
    const { programme } = participant;
    const plot = index === 0 ? own : ordinary[index % ordinary.length];
    if (!programme || !plot || withoutHours.includes(index)) return [];
    const at = participant.createdAt;
    const { start, end } = programme;
    return [
      {
        ...plot,
        id: world.random.child(`activity/${index}`).id(),
        participantId: participant.id,
        start,
        ...(end !== undefined && { end }),
        version: 0,
        createdAt: at,
        updatedAt: at,
      },
    ];
  });
}

interface NotePlot {
  person: number;
  day: number;
  by: VoiceName;
  text: string;
  /** What a participant says is wrong with what stands there. */
  about?: NoteSubject;
  isPrivate?: true;
}

const notePlots: readonly NotePlot[] = [
  {
    person: 0,
    day: -2,
    by: 'participant',
    about: 'availability',
    text: 'Jeg kan jobbe på lørdager nå.',
  },
  {
    person: 0,
    day: -65,
    by: 'teacher',
    text: 'Klar for mer muntlig norsk. Anbefaler et sted med mange kolleger.',
  },
  {
    person: 0,
    day: -20,
    by: 'advisor',
    text: 'Trives på sykehjemmet. Spør om flere timer fra neste måned.',
  },
  {
    person: 0,
    day: -7,
    by: 'advisor',
    text: 'Vil snakke om økonomi på tomannshånd.',
    isPrivate: true,
  },
  {
    person: 10,
    day: -71,
    by: 'nav',
    text: 'To opphold uten jobb samme sted. Neste gang: en jobb med lønn.',
  },
  {
    person: 12,
    day: -104,
    by: 'leader',
    text: 'Fast jobb. Skoleløpet kan fortsette på kveldstid.',
  },
  {
    person: 15,
    day: -14,
    by: 'advisor',
    text: 'Ingen timer ennå. Undersøk kurs og praksis i nærheten.',
  },
  {
    person: 18,
    day: -20,
    by: 'advisor',
    text: 'Arbeidsgiveren svarte ikke. Ring før neste forslag.',
  },
  { person: 23, day: -57, by: 'teacher', text: 'Fullfører kurset i juni. Ta opp praksis etterpå.' },
];

export function notesOf(world: StoryWorld): StoredNote[] {
  return notePlots.flatMap(({ person, day, by, text, about, isPrivate }, index): StoredNote[] => {
    const participantId = world.people[person]?.participant.id;
    if (participantId === undefined) return [];
    const { accountId, doer } = world.voices[by];
    return [
      {
        id: world.random.child(`note/${index}`).id(),
        participantId,
        accountId,
        text,
        ...(about && { about }),
        private: isPrivate ?? false,
        at: timeAt(world, day, 800),
        by: doer,
      },
    ];
  });
}

export function shortlistOf(world: StoryWorld): ShortlistedDocument[] {
  const weighed: readonly (readonly [person: number, opening: number, note?: string])[] = [
    [23, 0, 'Passer når kurset er over'],
    [23, 6],
    [15, 6, 'Hører med avdelingen først'],
    [14, 2],
  ];
  const { accountId, doer } = world.voices.advisor;
  return weighed.flatMap(([person, opening, note], index): ShortlistedDocument[] => {
    const participantId = world.people[person]?.participant.id;
    const openingId = world.ownOpenings[opening]?.opening.id;
    if (participantId === undefined || openingId === undefined) return [];
    return [
      {
        _id: pairOf(participantId, openingId),
        participantId,
        openingId,
        ...(note !== undefined && { note }),
        by: { accountId, displayName: doer.displayName },
        at: new Date(timeAt(world, -6 - index, 830)),
      },
    ];
  });
}

type OutcomePlot = Omit<OutcomeInput, 'asOf' | 'after' | 'placementId'> & {
  person: number;
  /** The n-th placement of the person that is over; missing: after the programme. */
  placement?: number;
  /** Days after it was due. */
  later: number;
};

const outcomePlots: readonly OutcomePlot[] = [
  {
    person: 10,
    placement: 0,
    months: 3,
    later: 5,
    status: 'seeking',
    note: 'Søker jobb på kjøkken.',
  },
  {
    person: 12,
    placement: 0,
    months: 3,
    later: 3,
    status: 'work',
    hoursPerWeek: 37.5,
    contract: 'permanent',
    funding: 'ordinary',
    sameEmployer: true,
    selfSupporting: 'yes',
  },
  { person: 13, months: 3, later: 6, status: 'seeking' },
  {
    person: 13,
    months: 3,
    later: 20,
    status: 'work_and_education',
    hoursPerWeek: 12,
    contract: 'on_call',
    funding: 'ordinary',
    school: 'upper_secondary',
    selfSupporting: 'partly',
    note: 'Rettet: hadde begynt i en liten stilling.',
  },
  {
    person: 13,
    months: 6,
    later: 4,
    status: 'education',
    school: 'upper_secondary',
    selfSupporting: 'no',
  },
];

export function outcomesOf(world: StoryWorld): StoredOutcome[] {
  return outcomePlots.flatMap((plot, index) => outcomeOf(world, plot, index) ?? []);
}

function outcomeOf(
  world: StoryWorld,
  { person, placement, later, ...said }: OutcomePlot,
  index: number,
): StoredOutcome | undefined {
  const participant = world.people[person]?.participant;
  const at = placement === undefined ? undefined : endedOf(world, participant?.id)[placement];
  const end = placement === undefined ? participant?.programme?.end : at?.end?.on;
  if (!participant || end === undefined) return undefined;
  const asOf = monthsAfter(end, said.months);
  const recordedOn = addDays(asOf, later);
  if (recordedOn >= world.today) return undefined;
  return {
    ...said,
    id: world.random.child(`outcome/${index}`).id(),
    participantId: participant.id,
    municipality: participant.municipality,
    asOf,
    after: at ? 'placement' : 'programme',
    ...(at && { placementId: at.id }),
    at: instantOn(recordedOn, 720),
    by: world.voices.advisor.doer,
  };
}

function endedOf({ placements }: StoryWorld, id: string | undefined): StoryWorld['placements'] {
  return placements.filter(({ participantId, end }) => participantId === id && end);
}

/** News is not older than this. */
const daysOfNews = 10;

/** What happened earlier is no news any more to the demo's advisor and participant. */
export function openedOf(
  world: StoryWorld,
  readers: readonly { id: string; participantId?: string | undefined }[],
): OpenedDocument[] {
  const newest = instantOn(dayAt(world, -daysOfNews), 0);
  const things = [...world.referrals, ...world.placements].filter(
    ({ history }) => (history.at(-1)?.at ?? '') < newest,
  );
  return readers.flatMap(({ id: accountId, participantId: own }) =>
    things
      .filter(({ participantId }) => own === undefined || own === participantId)
      .map(({ id: thingId, participantId, updatedAt }) => ({
        _id: `${accountId} ${thingId}`,
        accountId,
        thingId,
        participantId,
        at: new Date(Date.parse(updatedAt) + 3_600_000),
      })),
  );
}
