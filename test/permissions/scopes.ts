import { publicKinds, type Role } from '#shared/codes.ts';
import { type Asker, home, type Subject, type Thing } from './thing.ts';

/** Which things a role may ask for. */
export interface Scope {
  /** As docs/permissions.md says it. */
  words: string;
  has: (thing: Thing) => boolean;
}

const isOf = (municipality: string, thing: Thing): boolean => thing.municipality === municipality;

export const all: Scope = { words: 'yes', has: () => true };
export const oneself: Scope = { words: 'own', has: ({ isOneself }) => isOneself === true };
export const inMunicipality: Scope = {
  words: 'own municipality',
  has: (thing) => isOf(home, thing),
};
/** accounts.md, "Protected addresses". */
export const readable: Scope = {
  words: 'own municipality; protected: those one is responsible for',
  has: (thing) =>
    isOf(home, thing) && ((thing.protection ?? 'none') === 'none' || thing.isResponsible === true),
};
/** Whoever is told of a participant may read the record. */
export const readersOfParticipants: Partial<Record<Asker, Scope>> = {
  participant: oneself,
  advisor: readable,
  leader: inMunicipality,
};
export const ownEmployer: Scope = {
  words: 'own employer',
  has: ({ employer }) => employer === 'own',
};

/** A referral: of oneself, of whom one reads, and what was shared with the own employer. */
export const sidesOfReferral = {
  participant: oneself,
  employer: {
    words: 'shared with the own employer',
    has: ({ employer, referral }) => employer === 'own' && referral === 'shared',
  },
  advisor: readable,
  leader: inMunicipality,
} satisfies Partial<Record<Asker, Scope>>;

/** A placement: of oneself, of whom one reads, and at the own employer. */
export const sidesOfPlacement = {
  participant: oneself,
  employer: ownEmployer,
  advisor: readable,
  leader: inMunicipality,
} satisfies Partial<Record<Asker, Scope>>;

/** Which accounts each role gives and keeps (accounts.md, "Accounts and invitations"). */
export const keptBy = {
  admin: {
    words: 'administrators, leaders, people of employers',
    has: ({ role }) => isOneOf(role, 'admin', 'leader', 'employer'),
  },
  leader: {
    words: 'own municipality: leaders, advisors, participants, people of its employers',
    has: (thing) => isOf(home, thing) && thing.role !== 'admin',
  },
  advisor: {
    words:
      'own municipality: participants (protected: those one is responsible for), people of its employers',
    has: (thing) => readable.has(thing) && isOneOf(thing.role, 'participant', 'employer'),
  },
  employer: {
    words: 'people of the own employer',
    has: (thing) => thing.role === 'employer' && ownEmployer.has(thing),
  },
} satisfies Partial<Record<Role, Scope>>;

/** accounts.md, `GET /api/account-events`. */
export const eventsFor = {
  leader: {
    words: "own municipality's participants, advisors and leaders, and its employers' people",
    has: (thing) =>
      thing.role === 'employer'
        ? thing.employer !== 'far'
        : isOf(home, thing) && isOneOf(thing.role, 'participant', 'advisor', 'leader'),
  },
  admin: { words: "all but participants'", has: ({ role }) => role !== 'participant' },
} satisfies Partial<Record<Role, Scope>>;

const isPublic = ({ status, kind }: Thing): boolean =>
  status === 'published' && publicKinds.some((each) => each === kind);
const published: Scope = {
  words: 'published',
  has: ({ status }) => status === 'published',
};

/** api.md, "Who sees which opening". */
export const openingsSeenBy = {
  anyone: { words: 'published vacancies and apprenticeships', has: isPublic },
  participant: published,
  employer: {
    words: 'published vacancies and apprenticeships; own employer: all',
    has: (thing) => isPublic(thing) || ownEmployer.has(thing),
  },
  advisor: {
    words: 'published; own municipality: all',
    has: (thing) => published.has(thing) || isOf(home, thing),
  },
  leader: {
    words: 'published; own municipality: all',
    has: (thing) => published.has(thing) || isOf(home, thing),
  },
  admin: published,
} satisfies Record<Asker, Scope>;

/** The search lists published ones alone. */
export const openingsFoundBy = Object.fromEntries(
  Object.entries(openingsSeenBy).map(([asker, scope]) => [
    asker,
    {
      words: scope.words
        .replace('own employer: all', "own employer's of every kind")
        .replace('; own municipality: all', ''),
      has: (thing: Thing) => published.has(thing) && scope.has(thing),
    },
  ]),
) as Record<Asker, Scope>;

export const openingWriters = {
  employer: ownEmployer,
  advisor: inMunicipality,
  leader: inMunicipality,
} satisfies Partial<Record<Asker, Scope>>;

/** `refused`: 400 at the field that names it. */
export type Answer = 'yes' | 'sign in' | 'forbidden' | 'nothing' | 'refused';

/**
 * What somebody of a role that an endpoint is for is told of a thing that is not theirs: `nothing` (404)
 * where they may not know that it exists (api.md, "Errors").
 */
export function beyond(subject: Subject, asker: Asker, thing: Thing): Answer {
  switch (subject) {
    case 'opening':
      return openingsSeenBy[asker].has(thing) ? 'forbidden' : 'nothing';
    case 'employer':
    case 'municipality':
      return thing.isNowhere ? 'nothing' : 'forbidden';
    case 'sentOpening':
      return thing.isNowhere ? 'refused' : 'forbidden';
    case 'sentMunicipality':
      return 'forbidden';
    case 'sentNeed':
    case 'sentReferral':
      return 'refused';
    case 'sentAccount':
      return sentAccount(asker, thing);
    default:
      return 'nothing';
  }
}

/** Another role or municipality is 403; a participant or an employer that is not theirs is 400. */
function sentAccount(asker: Asker, { role }: Thing): Answer {
  const given: Partial<Record<Asker, readonly Role[]>> = {
    admin: ['admin', 'leader', 'employer'],
    leader: ['advisor', 'leader', 'participant', 'employer'],
    advisor: ['participant', 'employer'],
    employer: ['employer'],
  };
  const isGiven = role !== undefined && given[asker]?.includes(role);
  return isGiven && isOneOf(role, 'participant', 'employer') ? 'refused' : 'forbidden';
}

function isOneOf(role: Role | undefined, ...roles: Role[]): boolean {
  return role !== undefined && roles.includes(role);
}
