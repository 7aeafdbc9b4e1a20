import type { norwegianUses } from '#shared/codes.ts';
import type { CheckIn } from '#shared/placements/placement.ts';
import type { Approver, moods } from '#shared/placements/placement-codes.ts';

/** What each writes of a talk, as it stands in the form: `''` for nothing. */
export interface TalkValues {
  mood: (typeof moods)[number] | '';
  text: string;
  works: string;
  next: string;
  note: string;
  norwegianUse: (typeof norwegianUses)[number] | '';
  nextStep: string;
}

/** Whose fields are whose, in the order of the form. */
export const talkFields = {
  participant: ['mood', 'text'],
  employer: ['works', 'next'],
  advisor: ['note', 'norwegianUse', 'nextStep'],
} as const satisfies Record<Approver, readonly (keyof TalkValues)[]>;

/** What a side has written before. */
export function talkValues({ participant, employer, advisor }: CheckIn): TalkValues {
  return {
    mood: participant?.mood ?? '',
    text: participant?.text ?? '',
    works: employer?.works ?? '',
    next: employer?.next ?? '',
    note: advisor?.note ?? '',
    norwegianUse: advisor?.norwegianUse ?? '',
    nextStep: advisor?.nextStep ?? '',
  };
}

/** As the API takes it: the own fields that say something. */
export function talkContent(side: Approver, values: TalkValues): Record<string, string> {
  return Object.fromEntries(
    talkFields[side].flatMap((field) => {
      const words = values[field].trim();
      return words ? [[field, words]] : [];
    }),
  );
}
