import { translated } from '#shared/translated.ts';
import * as nb from '../nb/advisor-notes.ts';
import { format } from './format.ts';
import { count } from './plain-words.ts';

export const noteSubjectLabels: typeof nb.noteSubjectLabels = translated(nb.noteSubjectLabels, {
  norwegian: 'Norwegian and other languages',
  wishes: 'Wishes about work',
  availability: 'When and where they can work',
  skills: 'Courses, papers and driving licence',
  limits: 'What they cannot do at work',
  background: 'Jobs and school before',
  programme: 'The programme',
  other: 'Name and municipality',
});

export const notesText: typeof nb.notesText = translated(nb.notesText, {
  title: 'Notes',
  loading: 'The notes are coming …',
  help: 'Write only what the follow-up needs. The participant can ask to read the notes.',
  none: 'No notes yet.',
  found: (n) => count(n, 'note', 'notes'),
  private: 'Private',
  fromParticipant: 'From the participant',
  wrong: (about) => `This is wrong: ${about}`,
  handled: (name, at) => `${name} looked at it ${format.dayOrTime(at)}.`,
  handle: 'Done',
  handleWhich: (about) => `Done with ${about}`,
  handleHelp:
    'Then it no longer waits on “Today”, and the participant sees that somebody has looked at it.',
  handledNow: 'It no longer waits.',
  privateLabel: 'Private note',
  privateHelp: 'Only you and the leaders read it.',
  released: (name, at) =>
    `${name} released it ${format.dayOrTime(at)}. The participant may get to read it.`,
  release: 'Release',
  releaseWhich: (name, at) => `Release the note from ${name} ${at}`,
  releaseHelp: 'Then other advisors can read it, and the participant can get it.',
  by: (name, at) => `${name}, ${format.moment(at)}`,
  save: 'Save the note',
  saved: 'The note is saved.',
  releasedNow: 'The note is released.',
  fields: {
    text: { label: 'New note', faults: { required: 'Write something first.' } },
    private: { label: 'Private note' },
  },
});
