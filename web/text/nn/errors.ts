import { translated } from '#shared/translated.ts';
import * as nb from '../nb/errors.ts';

export * from '../nb/errors.ts';

export const errorText: typeof nb.errorText = translated(nb.errorText, {
  byCode: {
    invalid_input: 'Noko er ikkje fylt ut rett. Sjå på felta.',
    not_signed_in: 'Du må logge inn først.',
    second_factor_required: 'Du må skrive ein kode òg.',
    forbidden: 'Du har ikkje tilgang til dette.',
    idempotency_key_reused:
      'Dette kan vere lagra frå eit anna vindauge. Sjå i lista før du lagrar ein gong til.',
    method_not_allowed: 'Noko gjekk gale hos oss. Last sida på nytt.',
    not_found: 'Vi finn ikkje det du leitar etter.',
    conflict: 'Nokon andre har endra dette. Last sida på nytt.',
    place_taken: 'Plassen er teken. Ingen plassar er ledige no.',
    protected: 'Dette er skjerma. Då kan vi ikkje dele noko.',
    not_archived: 'Last ned arkivpakken først, slik saka er no.',
    too_large: 'Teksten er for lang.',
    unsupported_media_type: 'Noko gjekk gale hos oss. Prøv ein gong til.',
    too_many_requests: 'Du har prøvd mange gonger. Vent litt og prøv igjen.',
    unavailable: 'Sida er nede no. Prøv igjen om litt.',
    internal: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
    unreachable: 'Vi får ikkje kontakt. Er du på nett? Prøv igjen.',
  },
  tryAgain: 'Prøv igjen',
  reload: 'Last sida på nytt',
  offlineTitle: 'Du er utan nett',
  offline: 'Du har ikkje sett denne sida før. Ho kjem når du har nett.',
  crashedTitle: 'Noko gjekk gale',
  crashed: 'Feilen er vår. Last sida på nytt.',
  notFoundTitle: 'Vi finn ikkje sida',
  notFound: 'Sida kan vere flytta. Sjekk at adressa er rett.',
  toBoard: 'Sjå alle stillingar',
  noAccessTitle: 'Du har ikkje tilgang',
  noAccess: 'Denne sida er for nokon andre. Gå til di eiga side.',
  toStart: 'Gå til mi side',
});
