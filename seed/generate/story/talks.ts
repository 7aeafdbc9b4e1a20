import { addDays, instantOn } from '#seed/generate/days.ts';
import { Random } from '#seed/generate/random.ts';
import type { CheckIn, Doer } from '#shared/placements/placement.ts';

interface Talkers {
  participant: Doer;
  /** Missing: nobody of the workplace has an account; the advisor tells what they said. */
  employer: Doer | undefined;
  advisor: Doer;
}

const said = {
  good: [
    'Det er fint å være her. Jeg snakker norsk i pausene.',
    'Jeg lærer mye. Kollegene er greie.',
    'Jeg får gjøre mer selv nå.',
  ],
  ok: [
    'Det går greit. Noen snakker veldig fort.',
    'Det er fint, men jeg blir sliten av å stå.',
    'Jeg vil gjerne gjøre flere ting.',
  ],
  bad: ['Jeg forstår ikke alltid hva jeg skal gjøre.', 'Det er mye alene. Jeg øver lite norsk.'],
} as const;
const works = [
  'Møter presis og tar ansvar for faste oppgaver.',
  'Godt likt av kollegene. Spør når noe er uklart.',
  'Klarer mer og mer på egen hånd.',
];
const next = [
  'Får en ny oppgave neste måned.',
  'Vi øver på ord for utstyr og mat.',
  'Vi vil at en fadder følger tettere.',
];
const notes = [
  'Gikk gjennom målene. Godt i gang.',
  'Snakket om fravær og transport. Følges opp.',
  'Fadder må ha mer tid på tirsdager.',
];
const steps = [
  'Øve på korte beskjeder på norsk.',
  'Lage en liste over ord fra jobben.',
  'Prøve en oppgave sammen med kunder.',
];

/** A check-in in which all three have written, the same ones every time. */
export function talked(checkIn: CheckIn, participantId: string, by: Talkers): CheckIn {
  const random = new Random(`${participantId}/${checkIn.id}/${checkIn.due}`);
  const mood = random.weighted([
    ['good', 5],
    ['ok', 3],
    ['bad', 1],
  ] as const);
  const day = addDays(checkIn.due, -1);
  const doneAt = instantOn(checkIn.due, 700);
  return {
    ...checkIn,
    participant: {
      mood,
      text: random.pick<string>(said[mood]),
      at: instantOn(day, 620),
      by: by.participant,
    },
    ...(by.employer && {
      employer: {
        works: random.pick(works),
        next: random.pick(next),
        at: instantOn(day, 640),
        by: by.employer,
      },
    }),
    advisor: {
      note: random.pick(notes),
      norwegianUse: random.weighted([
        ['some', 3],
        ['much', 2],
        ['little', 1],
      ] as const),
      nextStep: random.pick(steps),
      at: doneAt,
      by: by.advisor,
    },
    doneAt,
  };
}
