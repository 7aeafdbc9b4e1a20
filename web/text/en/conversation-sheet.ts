import { translated } from '#shared/translated.ts';
import * as nb from '../nb/conversation-sheet.ts';

export * from '../nb/conversation-sheet.ts';

export const conversationSheetText: typeof nb.conversationSheetText = translated(
  nb.conversationSheetText,
  {
    title: 'Take along to the talk',
    print: 'Print',
    intro: (n) =>
      n === 1
        ? 'Here is the job that fits best. Tick it off, and write what you want to ask.'
        : `Here are the ${n} that fit best. Tick them off, and write what you want to ask.`,
    more: (shown, total) => `The sheet shows ${shown} of ${total} that fit.`,
    made: (day) => `Made on ${day}.`,
    caveat: 'A straight line is straight on the map. The road can be longer.',
    none: 'None fits now. Then there is nothing to print.',
    answers: ['Yes', 'Maybe', 'No'],
    note: 'I want to ask:',
    back: 'Back',
    loading: 'The sheet is coming …',
  },
);
