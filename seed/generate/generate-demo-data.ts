import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Employer } from '#shared/employers/employer.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { demoMunicipality } from './demo-home.ts';
import { generateEmployers } from './generate-employers.ts';
import { generateOpenings } from './generate-openings.ts';
import { generateParticipants } from './generate-participants.ts';
import { Random } from './random.ts';

export interface DemoSize {
  openings: number;
  participants: number;
  randomSeed: string;
  /** `YYYY-MM-DD`: dates are drawn around it. */
  today: string;
}

export interface DemoData {
  employers: Employer[];
  /** Made while they are read. */
  openings: Iterable<StoredOpening>;
  participants: Participant[];
  /** One of each role; a password is set when they are stored. */
  accounts: Account[];
  /** How many things there are to write, accounts apart. */
  total: number;
}

const openingsPerEmployer = 10;

/** Everything the demo holds. The same size, seed and day give the same data, ids included. */
export function generateDemoData(size: DemoSize, tables: ReferenceTables): DemoData {
  const { today } = size;
  const random = new Random(size.randomSeed);
  const employerCount = Math.max(1, Math.round(size.openings / openingsPerEmployer));
  const employers = generateEmployers(random, employerCount, tables.municipalities, today);
  const participants = [
    ...generateParticipants(random, size.participants, tables.municipalities, today),
  ];
  const accounts = generateAccounts(random, employers[0]?.employer, participants[0]);
  const advisor = accounts.find(({ role }) => role === 'advisor');
  return {
    employers: employers.map((each) => each.employer),
    openings: {
      [Symbol.iterator]: () =>
        generateOpenings(random, size.openings, employers, tables.usualLanguage, today),
    },
    participants: participants.map((participant) =>
      participant.municipality === advisor?.municipality
        ? { ...participant, responsible: advisor.id }
        : participant,
    ),
    accounts,
    total: employers.length + size.openings + participants.length,
  };
}

/** An account for each role; those of an employer and a participant only where there is one. */
function generateAccounts(
  random: Random,
  employer: Employer | undefined,
  participant: Participant | undefined,
): Account[] {
  const id = (role: string): string => random.child(`account/${role}`).id();
  return [
    ...(participant
      ? [
          {
            id: id('participant'),
            email: 'deltaker@demo.example',
            role: 'participant' as const,
            displayName: participant.displayName,
            municipality: participant.municipality,
            participantId: participant.id,
          },
        ]
      : []),
    {
      id: id('advisor'),
      email: 'veileder@demo.example',
      role: 'advisor',
      displayName: 'Tiur Demosen',
      municipality: demoMunicipality,
    },
    {
      id: id('leader'),
      email: 'leder@demo.example',
      role: 'leader',
      displayName: 'Orre Eksempelvik',
      municipality: demoMunicipality,
    },
    ...(employer
      ? [
          {
            id: id('employer'),
            email: 'arbeidsgiver@demo.example',
            role: 'employer' as const,
            displayName: 'Multe Testvik',
            employerId: employer.id,
          },
        ]
      : []),
    {
      id: id('admin'),
      email: 'admin@demo.example',
      role: 'admin',
      displayName: 'Svale Eksempelrud',
    },
  ];
}
