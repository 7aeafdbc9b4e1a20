import type { FieldCode } from '#shared/errors.ts';

export const errorText = {
  /** What to say of an error as a whole, by its code. */
  byCode: {
    invalid_input: 'Noe er ikke riktig fylt ut. Se på feltene.',
    not_signed_in: 'Du må logge inn først.',
    second_factor_required: 'Du må skrive en kode også.',
    forbidden: 'Du har ikke tilgang til dette.',
    idempotency_key_reused:
      'Dette er kanskje lagret fra et annet vindu. Se i listen før du lagrer en gang til.',
    method_not_allowed: 'Noe gikk galt hos oss. Last siden på nytt.',
    not_found: 'Vi finner ikke det du leter etter.',
    conflict: 'Noen andre har endret dette. Last siden på nytt.',
    not_archived: 'Last ned arkivpakken først, slik saken er nå.',
    too_large: 'Teksten er for lang.',
    unsupported_media_type: 'Noe gikk galt hos oss. Prøv en gang til.',
    too_many_requests: 'Du har prøvd mange ganger. Vent litt og prøv igjen.',
    unavailable: 'Siden er nede nå. Prøv igjen om litt.',
    internal: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    unreachable: 'Vi får ikke kontakt. Er du på nett? Prøv igjen.',
  },
  /** What to say beside a field, by its code. */
  byFieldCode: {
    required: 'Fyll ut dette feltet.',
    wrong_type: 'Skriv dette på en annen måte.',
    unknown_field: 'Dette feltet finnes ikke.',
    invalid_format: 'Sjekk at dette er skrevet riktig.',
    unknown_code: 'Velg noe fra listen.',
    out_of_range: 'Tallet er for lavt eller for høyt.',
    too_long: 'Dette er for langt. Skriv mindre.',
    too_many: 'Dette er for mange. Ta bort noen.',
    range_reversed: 'Slutt må være etter start.',
    over_limit: 'Dette er over grensen.',
    too_common: 'Dette passordet er for lett å gjette. Velg et annet.',
    names_target_group: 'Teksten sier hvem plassen er for. Ta bort de ordene.',
  } satisfies Record<FieldCode, string>,
  tryAgain: 'Prøv igjen',
  reload: 'Last siden på nytt',
  crashedTitle: 'Noe gikk galt',
  crashed: 'Feilen er vår. Last siden på nytt.',
  notFoundTitle: 'Vi finner ikke siden',
  notFound: 'Siden kan være flyttet. Sjekk at adressen er riktig.',
  toBoard: 'Se alle stillinger',
  noAccessTitle: 'Du har ikke tilgang',
  noAccess: 'Denne siden er for noen andre. Gå til din egen side.',
  toStart: 'Gå til min side',
};
