export const signOutText = {
  title: 'Du har skrevet noe som ikke er lagret',
  explanation: 'Hvis du logger ut nå, mister du det.',
  yesTitle: 'Du har sagt ja, men det er ikke sendt',
  yesExplanation: 'Hvis du logger ut nå, sletter vi svaret ditt.',
  stay: 'Bli her',
  leave: 'Logg ut likevel',
};
