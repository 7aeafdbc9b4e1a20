import type { LookedAt, Role, Service } from '#shared/codes.ts';
import { count } from './plain-words.ts';

/** Who has looked, as the participant reads it. */
export const ownLooksText = {
  title: 'Hvem har lest om meg',
  intro: 'Her ser du hvem som har lest om deg. Du ser også hvem som prøvde, men fikk nei.',
  none: 'Ingen har lest om deg ennå.',
  what: {
    profile: 'Opplysningene om deg',
    matches: 'Jobber som passer for deg',
    referrals: 'Forslag til deg',
    placement: 'Plassen din',
    plan: 'Planen for deg',
    export: 'Alt vi vet om deg',
  } satisfies Record<LookedAt, string>,
  roles: {
    participant: 'En annen deltaker',
    advisor: 'En veileder',
    leader: 'En leder',
    employer: 'En arbeidsgiver',
    admin: 'En administrator',
  } satisfies Record<Role, string>,
  somebody: 'Noen som ikke har konto lenger',
  services: {
    refugee_service: 'flyktningtjenesten',
    nav: 'NAV',
    adult_education: 'voksenopplæringen',
    county: 'fylket',
  } satisfies Record<Service, string>,
  in: (who: string, place: string): string => `${who} i ${place}`,
  denied: 'Fikk ikke se',
  times: (times: number): string => count(times, 'gang', 'ganger'),
  ask: 'Vil du vite hvorfor? Du kan spørre den du går til i kommunen.',
  pages: 'Flere dager',
};
