import { translated } from '#shared/translated.ts';
import * as nb from '../nb/employer-registration.ts';

export const employerRegistrationText: typeof nb.employerRegistrationText = translated(
  nb.employerRegistrationText,
  {
    title: 'Register an employer',
    intro: 'Write the number first. The name and the municipality may come by themselves.',
    back: 'To the accounts',
    fields: {
      organisationNumber: {
        label: 'Organisation number',
        description: '9 digits. Does the place where people work have its own number? Use that.',
        faults: {
          invalid_format: 'There is no such number. Is there a slip in it?',
          unknown_code: 'Another employer is registered with this number.',
        },
      },
      name: { label: 'Name', description: 'As people know the employer', letters: 200 },
      municipality: {
        label: 'Municipality',
        description: 'Where people work. The advisors there can give people an account.',
      },
    },
    looking: 'We are asking the register of units …',
    states: {
      active: 'The name and the municipality come from the register of units. You can change them.',
      bankrupt: 'The register of units says that they are bankrupt. Check that first.',
      winding_up: 'The register of units says that they are being closed down. Check that first.',
      deleted: 'The register of units says that they are deleted. Check that first.',
      unknown: 'The register of units does not have this number. Check it once more.',
      unavailable: 'The register of units does not answer now. Fill in the rest yourself.',
    },
    known: (name) => `${name} is registered already.`,
    elsewhere: 'This is another municipality. The advisors there have to give people an account.',
    submit: 'Register',
    done: (name) => `${name} is registered`,
    next: 'Now you can invite the people there. Or write a job for them.',
    nextAdmin: 'Now you can invite the people there.',
    invite: 'Invite people',
    newOpening: 'Write a job or a placement',
    another: 'Register another one',
    change: {
      link: 'Change name or number',
      ownLink: 'Change the name or number of the employer',
      loading: 'The employer is coming …',
      title: (name) => `Change ${name}`,
      intro: 'The name stands in jobs and suggestions.',
      where: (municipality) => `Municipality: ${municipality}. An administrator can change it.`,
      notTheirs: 'You cannot change this employer. It belongs to somebody else.',
      save: 'Save',
      discard: 'Discard changes',
      saved: 'It is saved.',
    },
  },
);
