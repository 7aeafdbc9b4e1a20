import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Service } from '#shared/codes.ts';
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
  /** Where all participants are, and the demo's advisor; missing: spread as people live. */
  municipality?: string | undefined;
}

/** An advisor's says where they work. */
export type DemoAccount = Account & { service?: Service };

export interface DemoData {
  employers: Employer[];
  /** Made while they are read. */
  openings: Iterable<StoredOpening>;
  participants: Participant[];
  /** One of each role; a password is set when they are stored. */
  accounts: DemoAccount[];
  /** How many things there are to write, accounts apart. */
  total: number;
}

const openingsPerEmployer = 10;

/** Everything the demo holds. The same size, seed and day give the same data, ids included. */
export function generateDemoData(size: DemoSize, tables: ReferenceTables): DemoData {
  const { today, municipality } = size;
  const home = municipality ?? demoMunicipality;
  const random = new Random(size.randomSeed);
  const employerCount = Math.max(1, Math.round(size.openings / openingsPerEmployer));
  const employers = generateEmployers(random, employerCount, {
    municipalities: tables.municipalities,
    home,
    today,
  });
  const participants = [
    ...generateParticipants(random, size.participants, {
      municipalities: tables.municipalities,
      home,
      isAllAtHome: municipality !== undefined,
      today,
    }),
  ];
  const accounts = generateAccounts(random, home, employers[0]?.employer, participants[0]);
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
  home: string,
  employer: Employer | undefined,
  participant: Participant | undefined,
): DemoAccount[] {
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
      municipality: home,
      service: 'refugee_service',
    },
    {
      id: id('leader'),
      email: 'leder@demo.example',
      role: 'leader',
      displayName: 'Orre Eksempelvik',
      municipality: home,
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
