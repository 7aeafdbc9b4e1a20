import { translated } from '#shared/translated.ts';
import * as nb from '../nb/form.ts';

export * from '../nb/form.ts';

export const formText: typeof nb.formText = translated(nb.formText, {
  yes: 'yes',
  no: 'no',
  halfDate: 'Write the whole date: day, month and year.',
  wrongYear: 'Write a year from 1900 to 2100.',
  summary: 'Put this right first',
  mostLetters: (most) => `Write at most ${most} characters.`,
  mostItems: (most) => `At most ${most} here. Take some away.`,
  byFieldCode: {
    required: 'Fill in this field.',
    wrong_type: 'Write this in another way.',
    unknown_field: 'This field does not exist.',
    invalid_format: 'Check that this is written right.',
    unknown_code: 'Choose something from the list.',
    out_of_range: 'The number is too low or too high.',
    too_long: 'This is too long. Write less.',
    too_many: 'These are too many. Take some away.',
    range_reversed: 'The end must come after the start.',
    over_limit: 'This is over the limit.',
    too_common: 'This password is too easy to guess. Choose another.',
    names_target_group: 'The text says who the place is for. Take those words away.',
  },
  saving: {
    saving: 'Saving …',
    saved: (moment) => `Saved ${moment}`,
    unsaved: 'You have changes that are not saved.',
    waiting: 'Saving soon …',
    rejected: (count) =>
      count === 1
        ? 'Not saved yet: 1 field is wrong.'
        : `Not saved yet: ${count} fields are wrong.`,
    failed: 'Not saved with us. What you wrote is safe in this browser.',
    retry: 'Try again',
  },
  restored: {
    found: 'We found what you wrote last. It is not saved yet.',
    startOver: 'Start again',
    useStored: 'Use what is saved',
  },
  conflict: {
    title: 'Someone else has changed this',
    mine: (value) => `You wrote: ${value}`,
    theirs: (value) => `They saved: ${value}`,
    empty: 'nothing',
    explain:
      '“Keep mine and save” keeps what you wrote, and what they changed in other fields. “Use what is saved” takes away what you wrote.',
    keepMine: 'Keep mine and save',
    useTheirs: 'Use what is saved',
  },
});
