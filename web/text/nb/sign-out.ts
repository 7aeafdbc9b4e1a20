export const signOutText = {
  title: 'Du har skrevet noe som ikke er lagret',
  explanation: 'Logger du ut nå, blir det borte.',
  stay: 'Bli her',
  leave: 'Logg ut likevel',
};
