import { translated } from '#shared/translated.ts';
import * as nb from '../nb/accounts.ts';

export * from '../nb/accounts.ts';

export const accountsText: typeof nb.accountsText = translated(nb.accountsText, {
  title: 'Accounts',
  loading: 'The accounts are coming …',
  roles: {
    participant: 'Participant',
    advisor: 'Advisor',
    leader: 'Leader',
    employer: 'Employer',
    admin: 'Administrator',
  },
  services: {
    refugee_service: 'The refugee service',
    nav: 'NAV',
    adult_education: 'Adult education',
    county: 'The county',
  },
  statuses: { invited: 'Invited', active: 'In use', disabled: 'Closed' },
  intro: {
    admin:
      'Begin with a leader, who gives the advisors accounts. They give accounts to the others.',
    leader: 'Begin with the advisors. They can give accounts to the others.',
    advisor: 'Here you give accounts to participants, and to people of employers.',
    employer: 'Here you give accounts to more of your people.',
  },
  registerEmployer: 'Register an employer',
  inviteTitle: 'Give somebody an account',
  fields: {
    role: { label: 'What kind of account' },
    displayName: { label: 'Name', description: 'Of who will sign in' },
    email: { label: 'E-mail' },
    municipality: { label: 'Municipality' },
    service: { label: 'Service' },
    employerId: { label: 'Employer', description: 'Name or organisation number' },
    participantId: { label: 'Participant', description: 'Write the name' },
  },
  newEmployer: 'Not there? Make a new one',
  newParticipant: 'Is the participant not there? Add the participant first',
  noService: 'Not stated',
  invite: 'Make an invitation',
  taken: 'The e-mail has an account already. Or the participant has one.',
  linkTitle: (name) => `Give this link to ${name}`,
  linkOnce: (until) =>
    `The link is shown now only. It works once, until ${until}. Give it to the person alone.`,
  noLink: (name) =>
    `${name} has an account. We cannot show the link again. Make a new one in the list.`,
  mailTitle: (name) => `Link to ${name}`,
  mailed: (until) => `The link was sent by e-mail. It works once, until ${until}.`,
  notMailed: 'The e-mail could not be sent. Check the address, and make a new link in the list.',
  link: 'Link',
  copy: 'Copy the link',
  copied: 'Copied',
  listTitle: 'Accounts that there are',
  find: 'Find a name or an e-mail',
  none: 'No accounts yet.',
  noneFound: 'No hits.',
  count: (shown, all) => (shown === all ? `${all} accounts` : `${shown} of ${all} accounts`),
  columns: {
    name: 'Name',
    email: 'E-mail',
    role: 'Account',
    status: 'State',
    lastSignIn: 'Last here',
    actions: 'Do something',
  },
  never: 'Never',
  renew: 'New link',
  renewFor: (name) => `New link to ${name}`,
  removeFactor: 'Remove the code',
  removeFactorFor: (name) => `Remove the code beside the password of ${name}`,
  factorRemoved: (name) =>
    `${name} now signs in with the password alone. The person is told that you removed the code.`,
  disable: 'Close',
  disableFor: (name) => `Close the account of ${name}`,
  enable: 'Open',
  enableFor: (name) => `Open the account of ${name}`,
  remove: 'Take back',
  removeFor: (name) => `Take back the invitation of ${name}`,
  disabled: (name) => `The account of ${name} is closed.`,
  enabled: (name) => `The account of ${name} is open.`,
  removed: (name) => `The invitation of ${name} is taken back.`,
  conflict:
    'This cannot be done. Somebody has changed the account, or it is the last one of its kind.',
});
