/** The first time one comes: by an invitation, to choose a password. */
export const welcomeText = {
  title: (name: string): string => `Velkommen, ${name}`,
  loadingTitle: 'Velkommen',
  intro: (email: string): string => `Du logger inn med ${email}. Velg et passord først.`,
  submit: 'Lag passord og logg inn',
  password: {
    label: 'Passord',
    description: 'Minst 12 tegn. Skriv gjerne fire ord som ikke hører sammen.',
    faults: {
      out_of_range: 'Passordet må ha minst 12 tegn.',
      too_long: 'Passordet kan ha høyst 200 tegn.',
    },
  },
  show: 'Vis passordet',
  orProvider: 'Eller logg inn på en annen måte. Da kan du komme inn uten passord.',
  goneTitle: 'Lenken virker ikke',
  gone: 'Lenken er brukt, eller den er for gammel.',
  whom: 'Be den som sendte deg lenken, om en ny.',
};
