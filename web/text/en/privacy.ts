import { translated } from '#shared/translated.ts';
import * as nb from '../nb/privacy.ts';

export * from '../nb/privacy.ts';

const after = (what: string) => (months: number) => `${months} months after ${what}`;

export const privacyText: typeof nb.privacyText = translated(nb.privacyText, {
  title: 'Privacy',
  intro: 'Here is what we know about you, why, and who sees it.',
  sections: [
    {
      title: 'Who decides',
      lines: [
        'Your municipality answers for what is written about you. Ask it if you wonder about something.',
        'Fotfeste is only a tool that the municipality uses.',
      ],
    },
    {
      title: 'Are you a participant?',
      lines: [
        'Then we know your name, your e-mail and where you live. We do not know which house, only about where.',
        'We know your Norwegian, and what you want to work with.',
        'We know what you have worked with and can do. We know when you can work.',
        'We know which places you have got, and how it went.',
        'We do not keep what you believe or how you vote. We do not keep your health, or where you come from.',
      ],
    },
    {
      title: 'Are you here because of your work?',
      lines: [
        'Then we know your name and your e-mail. We know whom you work for, and when you were here last.',
        'When you read about a participant, we write that down.',
      ],
    },
    {
      title: 'Are you just looking in?',
      lines: [
        'Then we keep nothing about you.',
        'What you read also stays on your phone. So you can read it without a net. It stays for 14 days.',
        'We use cookies only for signing in and for your language.',
      ],
    },
    {
      title: 'What stays on your phone',
      lines: [
        'Are you a participant? Then what you have seen stays on your phone. You can read it without a net.',
        'It is jobs that suit you, “My page” and your places. It is also what we know about you.',
        'It is deleted when you sign out or somebody else signs in.',
        'Without a net you can read it for one day. After that it is deleted when you open the page.',
        'Do you say yes without a net? Then your answer stays on the phone until it is sent. It is deleted when you sign out.',
        'Are you here because of your work? Then nothing about participants stays on the phone.',
      ],
    },
    {
      title: 'Why we may',
      lines: [
        'The municipality is to help participants to get a job. The integration act says so. So it may keep what it needs.',
        'See GDPR article 6 no. 1 c and e.',
        'The municipality must also keep the cases in its archive. The archive act says so.',
      ],
    },
    {
      title: 'Who sees it',
      lines: [
        'Those who help participants in your municipality see what is written. Other municipalities do not.',
        'An employer sees you only when you have said yes. It sees only what you said yes to.',
        'An administrator does not see what is written about you.',
        'Jobs and searches that you save are for you alone. They also stand in “What we know about you”.',
        'On the page “My account” you see who has read about you.',
      ],
    },
    {
      title: 'What you may ask for',
      lines: [
        'You can see all that we know about you, and download it. Go to “My account”.',
        'Is something wrong? Ask your contact in the municipality to put it right.',
        'Do you want something erased? Ask the municipality. Some of it has to stay in the archive.',
        'You do not agree? Then you can complain to the Data Protection Authority.',
      ],
    },
  ],
  supervisor: 'Go to datatilsynet.no',
  keptTitle: 'How long we keep it',
  columns: { what: 'What', howLong: 'How long' },
  kept: {
    sessions: {
      what: 'Where you are signed in',
      howLong: () => 'Until you sign out, or the time is up',
    },
    attempts: { what: 'Wrong passwords', howLong: () => 'A short while' },
    idempotency_keys: { what: 'That you pressed a button', howLong: () => 'One day' },
    unused_invitations: {
      what: 'A link that nobody used',
      howLong: after('it stopped working'),
    },
    disabled_accounts: {
      what: 'The account of somebody who does not work here any more',
      howLong: after('it was closed'),
    },
    opening_drafts: {
      what: 'A job that was never finished',
      howLong: after('somebody wrote in it'),
    },
    opened: {
      what: 'That somebody has opened a suggestion or a placement',
      howLong: after('somebody last opened it'),
    },
    plans: { what: 'A plan of who could get which place', howLong: () => '30 days' },
    seen_matches: {
      what: 'That somebody has looked at what is new for a participant',
      howLong: after('somebody last looked'),
    },
    news_mails: { what: 'That you want e-mail about what is new', howLong: after('you chose it') },
    saved_openings: { what: 'A job that you have saved', howLong: after('you saved it') },
    saved_searches: { what: 'A search that you have saved', howLong: after('you last used it') },
    shortlists: {
      what: 'Jobs that an advisor has in mind for you',
      howLong: after('somebody wrote in the list'),
    },
    account_events: { what: 'When your account was changed', howLong: after('it happened') },
    cases: {
      what: 'All about a participant',
      howLong: (months) =>
        `The municipality looks at the case ${months} months after the programme ended. Is its end not written? Then we count from the last change. It puts the case in the archive, and erases it here.`,
    },
    looks: { what: 'Who has read about a participant', howLong: () => 'Until the case is erased' },
  },
});
