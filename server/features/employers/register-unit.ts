import { z } from 'zod';
import { organisationNumber } from '#shared/employers/employer.ts';
import type { RegisteredUnit } from '#shared/employers/registered-unit.ts';
import { text } from '#shared/fields.ts';

const flag = z.boolean().optional();
const address = z.object({ kommunenummer: z.string().optional() }).optional();

/** What is read of a unit or a sub-unit in the register (data.brreg.no, Enhetsregisteret). */
export const unit = z.object({
  organisasjonsnummer: organisationNumber,
  navn: text(200),
  /** Of a unit. */
  forretningsadresse: address,
  konkurs: flag,
  underAvvikling: flag,
  underTvangsavviklingEllerTvangsopplosning: flag,
  slettedato: z.string().optional(),
  /** Of a sub-unit. */
  beliggenhetsadresse: address,
  overordnetEnhet: organisationNumber.optional(),
  nedleggelsesdato: z.string().optional(),
});
export type Unit = z.output<typeof unit>;

/** A sub-unit fares as the unit that it belongs to. */
export function stateOf(found: Unit, parent?: Unit): RegisteredUnit['state'] {
  const both = [found, ...(parent ? [parent] : [])];
  if (both.some(({ slettedato, nedleggelsesdato }) => slettedato ?? nedleggelsesdato)) {
    return 'deleted';
  }
  if (both.some(({ konkurs }) => konkurs)) return 'bankrupt';
  return both.some(
    ({ underAvvikling, underTvangsavviklingEllerTvangsopplosning }) =>
      underAvvikling || underTvangsavviklingEllerTvangsopplosning,
  )
    ? 'winding_up'
    : 'active';
}
