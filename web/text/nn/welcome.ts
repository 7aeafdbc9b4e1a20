import { translated } from '#shared/translated.ts';
import * as nb from '../nb/welcome.ts';

export * from '../nb/welcome.ts';

export const welcomeText: typeof nb.welcomeText = translated(nb.welcomeText, {
  title: (name) => `Velkomen, ${name}`,
  loadingTitle: 'Velkomen',
  intro: (email) => `Du loggar inn med ${email}. Vel eit passord først.`,
  submit: 'Lag eit passord og logg inn',
  password: {
    label: 'Passord',
    description: 'Minst 12 teikn. Skriv gjerne fire ord som ikkje høyrer saman.',
    faults: {
      out_of_range: 'Passordet må ha minst 12 teikn.',
      too_long: 'Passordet kan ha høgst 200 teikn.',
    },
  },
  show: 'Vis passordet',
  orProvider: 'Eller logg inn på ein annan måte. Då kan du kome inn utan passord.',
  goneTitle: 'Lenkja verkar ikkje',
  gone: 'Lenkja er brukt, eller ho er for gammal.',
  whom: 'Be den som sende deg lenkja, om ei ny.',
});
