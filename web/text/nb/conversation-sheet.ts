/** What is taken along on paper, read by a participant. */
export const conversationSheetText = {
  title: 'Ta med til samtalen',
  print: 'Skriv ut',
  intro: (n: number): string =>
    n === 1
      ? 'Her er den jobben som passer best. Sett kryss, og skriv det du lurer på.'
      : `Her er de ${n} som passer best. Sett kryss, og skriv det du lurer på.`,
  more: (shown: number, total: number): string => `Arket viser ${shown} av ${total} som passer.`,
  made: (day: string): string => `Laget ${day}.`,
  caveat: 'Vi måler i rett linje på kartet. Veien er ofte lenger.',
  none: 'Ingen passer nå. Da er det ingenting å skrive ut.',
  answers: ['Ja', 'Kanskje', 'Nei'],
  note: 'Jeg lurer på:',
  back: 'Tilbake',
  loading: 'Arket kommer …',
};
