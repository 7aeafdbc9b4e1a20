import { translated } from '#shared/translated.ts';
import * as nb from '../nb/accessibility.ts';

export * from '../nb/accessibility.ts';

export const accessibilityText: typeof nb.accessibilityText = translated(nb.accessibilityText, {
  title: 'Accessibility',
  intro: 'Everybody should be able to use Fotfeste. Here is what works, and what does not yet.',
  standardTitle: 'What is required',
  standard: [
    'The law asks for WCAG 2.1, level A and AA. We make Fotfeste by WCAG 2.2, level AA.',
    'We have done almost all that is asked for. Below is what is not there yet.',
  ],
  lacksTitle: 'What does not quite work yet',
  lacks: [
    'Nobody who uses a screen reader has tried all the pages yet. So we do not know all.',
    'On a small screen you pull wide tables to the side.',
    'Each employer writes its own texts. Some of them may be too hard.',
    'The button for reading aloud needs a Norwegian voice on your phone.',
    'Are you not a participant? Then some of the pages are in Norwegian only.',
    'The page for programmers is in English only.',
  ],
  testedTitle: 'How we have checked',
  tested: [
    'A program checks each page when we change something. It looks on phones and large screens, in light and dark.',
    'Some of the pages were tried without a mouse, but not all.',
  ],
  checkedOn: (day) => `Last checked ${day}.`,
  reportTitle: 'Is there something you cannot do?',
  report: 'Tell us. Write which page it is, and what does not work.',
  mail: (address) => `Write to ${address}`,
  mailSubject: 'Something does not work in Fotfeste',
  noMail: 'Tell your municipality. You need no account. Call, write or go there.',
  complainTitle: 'If that does not help',
  complain: 'You get no help? Then you can tell the supervisory authority.',
  supervisor: 'Go to uutilsynet.no',
});
