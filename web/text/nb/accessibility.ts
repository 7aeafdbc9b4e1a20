/** The accessibility statement, by the form of uustatus.no: what holds, what does not, and whom to tell. */
export const accessibilityText = {
  title: 'Tilgjengelighet',
  intro:
    'Alle skal kunne bruke Fotfeste. Her står det hva som virker, og hva som ikke virker ennå.',
  standardTitle: 'Kravene',
  standard: [
    'Loven krever WCAG 2.1, nivå A og AA. Vi lager Fotfeste etter WCAG 2.2, nivå AA.',
    'Vi klarer nesten alle kravene. Under står det som mangler.',
  ],
  lacksTitle: 'Dette virker ikke helt ennå',
  lacks: [
    'Ingen som bruker skjermleser, har prøvd alle sidene ennå. Vi vet derfor ikke alt.',
    'Brede tabeller må du dra til siden på en liten skjerm.',
    'Vi skriver ikke alt selv. Noe kan være for vanskelig å lese.',
    'Knappen «Les høyt» kommer bare når telefonen kan lese norsk.',
    'Er du ikke deltaker? Da er noen av sidene bare på norsk.',
    'En side for de som lager programmer, er bare på engelsk.',
  ],
  testedTitle: 'Slik har vi sjekket',
  tested: [
    'Hver side blir sjekket av et program hver gang vi endrer noe. Det ser på mobil og på stor skjerm, i lyst og mørkt.',
    'Noen av sidene er prøvd uten mus, men ikke alle.',
  ],
  checkedOn: (day: string): string => `Sist sjekket ${day}.`,
  reportTitle: 'Er det noe du ikke får til?',
  report: 'Si fra til oss. Skriv hvilken side det er, og hva som ikke virker.',
  mail: (address: string): string => `Skriv til ${address}`,
  mailSubject: 'Noe virker ikke i Fotfeste',
  noMail: 'Si fra til kommunen din. Du trenger ingen konto. Ring, skriv eller møt opp der.',
  complainTitle: 'Hvis det ikke hjelper',
  complain: 'Får du ikke hjelp? Da kan du si fra til tilsynet.',
  supervisor: 'Gå til uutilsynet.no',
};
