import type { OverReason } from '#shared/openings/over-reasons.ts';

/** Of an opening that nobody can answer any more. */
export const overText = {
  title: {
    closed: 'Stillingen er borte',
    expired: 'Fristen er ute',
    full: 'Noen har fått jobben',
  } satisfies Record<OverReason, string>,
  words: {
    closed: 'Du kan ikke svare på den lenger.',
    expired: 'Fristen er ute. Du kan ikke svare lenger.',
    full: 'Noen har fått jobben. Du kan ikke svare lenger.',
  } satisfies Record<OverReason, string>,
  was: (occupation: string, place: string): string => `Jobben var: ${occupation}, ${place}.`,
  instead: 'Se på disse i stedet',
  none: 'Vi fant ingen som ligner nå.',
  toBoard: 'Se alle stillinger',
};
