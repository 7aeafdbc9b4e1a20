export const signOutText = {
  title: 'Du har skrevet noe som ikke er lagret',
  explanation: 'Hvis du logger ut nå, mister du det.',
  stay: 'Bli her',
  leave: 'Logg ut likevel',
};
