import type { OpeningKind, OpeningStatus, Protection, Role } from '#shared/codes.ts';

/** Who asks: everybody who is signed in belongs to `home`. */
export type Asker = 'anyone' | Role;
export const askers = [
  'anyone',
  'participant',
  'employer',
  'advisor',
  'leader',
  'admin',
] as const satisfies readonly Asker[];

export const home = '3907';
export const away = '0301';

/** What is asked for, as far as rules depend on it. */
export interface Thing {
  /** In messages. */
  name: string;
  /** There is nothing of that id. */
  isNowhere?: true;
  municipality?: typeof home | typeof away;
  /** The asking employer, another one of `home`, or one of `away`. */
  employer?: 'own' | 'near' | 'far';
  /** It is the asking participant, or of the one who asks. */
  isOneself?: true;
  protection?: Protection;
  /** The asking advisor is the one responsible. */
  isResponsible?: true;
  /** Of an account. */
  role?: Role;
  kind?: OpeningKind;
  status?: OpeningStatus;
  /** How far a referral has come. */
  referral?: 'suggested' | 'shared';
}

const nowhere: Thing = { name: 'nowhere', isNowhere: true };

const people: readonly Thing[] = [
  { name: 'oneself', municipality: home, isOneself: true },
  { name: 'another', municipality: home },
  { name: 'of another municipality', municipality: away },
  ...(['confidential', 'strict'] as const).flatMap((protection): Thing[] => [
    { name: `${protection}, responsible`, municipality: home, protection, isResponsible: true },
    { name: protection, municipality: home, protection },
    { name: `${protection}, of another municipality`, municipality: away, protection },
  ]),
];

const employers: readonly Thing[] = [
  { name: 'own', municipality: home, employer: 'own' },
  { name: 'another', municipality: home, employer: 'near' },
  { name: 'of another municipality', municipality: away, employer: 'far' },
];

const accounts: readonly Thing[] = [
  ...people
    .filter(({ isOneself }) => !isOneself)
    .map((each): Thing => ({ ...each, role: 'participant' })),
  ...employers.map((each): Thing => ({ ...each, role: 'employer' })),
  ...(['advisor', 'leader'] as const).flatMap((role) =>
    [home, away].map((municipality): Thing => ({ name: '', role, municipality }) as Thing),
  ),
  { name: '', role: 'admin' as const },
].map((each) => ({ ...each, name: `${each.role}: ${each.name || (each.municipality ?? '')}` }));

const openingStates = [
  { status: 'draft', kind: 'vacancy' },
  { status: 'published', kind: 'vacancy' },
  { status: 'published', kind: 'language_practice' },
  { status: 'closed', kind: 'vacancy' },
] as const;

/** One may be in another municipality than its employer. */
const openings: readonly Thing[] = employers.flatMap((employer) =>
  ([home, away] as const)
    .filter((municipality) => employer.employer !== 'near' || municipality === home)
    .flatMap((municipality) =>
      openingStates.map((state) => ({
        ...employer,
        name: `${employer.name}, in ${municipality}, ${state.status} ${state.kind}`,
        municipality,
        ...state,
      })),
    ),
);

/** Of oneself none is shared with the employer who asks: nothing tells that employer of the one who asks. */
const referralsMade: readonly Thing[] = [
  ...(['suggested', 'shared'] as const).flatMap((referral): Thing[] => [
    { name: 'oneself', municipality: home, isOneself: true, employer: 'near', referral },
    { name: 'another', municipality: home, employer: 'own', referral },
    { name: 'of another municipality', municipality: away, employer: 'own', referral },
  ]),
  { name: 'with another employer', municipality: home, employer: 'near', referral: 'shared' },
  ...([true, undefined] as const).map(
    (isResponsible): Thing => ({
      name: isResponsible ? 'confidential, responsible' : 'confidential',
      municipality: home,
      protection: 'confidential',
      employer: 'own',
      referral: 'shared',
      ...(isResponsible && { isResponsible }),
    }),
  ),
];
const referrals = referralsMade.map(
  (each): Thing => ({ ...each, name: `${each.name}, ${each.referral}` }),
);

/** Those of referrals that all were shared, and that the employer said yes to. */
const placements = referralsMade
  .filter(({ referral }) => referral === 'shared')
  .map(({ referral: _, ...each }): Thing => ({ ...each, name: `${each.name}, placed` }));

/** Each of one person. */
const plans = people
  .filter(({ isOneself }) => !isOneself)
  .map((each): Thing => ({ ...each, name: `plan of ${each.name}` }));

const municipalities: readonly Thing[] = [
  { name: 'own', municipality: home },
  { name: 'another', municipality: away },
];

/** What an endpoint is about, and all there is of it. */
export const things = {
  nothing: [{ name: '' }],
  participant: [...people, nowhere],
  account: [...accounts, nowhere],
  employer: [...employers, nowhere],
  opening: [...openings, nowhere],
  municipality: [...municipalities, nowhere],
  referral: [...referrals, nowhere],
  placement: [...placements, nowhere],
  plan: [...plans, nowhere],
  /** Named in what is sent. */
  sentMunicipality: municipalities,
  sentOpening: [...openings.filter(({ status }) => status === 'draft'), nowhere],
  sentAccount: accounts,
  sentReferral: [...people.filter(({ isOneself }) => !isOneself), nowhere],
  sentNeed: municipalities,
  colleague: municipalities,
  labourNeedImport: [...municipalities, { name: "an administrator's" }, nowhere],
  session: [{ name: 'own', isOneself: true }, { name: "somebody else's" }, nowhere],
  notice: [{ name: 'own', isOneself: true }, { name: "somebody else's" }, nowhere],
} as const satisfies Record<string, readonly Thing[]>;

export type Subject = keyof typeof things;
