import { translated } from '#shared/translated.ts';
import * as nb from '../nb/saved.ts';
import { count } from './plain-words.ts';

export * from '../nb/saved.ts';

export const savedText: typeof nb.savedText = translated(nb.savedText, {
  title: 'Lagra',
  intro: 'Her er jobbar og søk du har lagra. Rettleiaren din ser ikkje denne sida.',
  loading: 'Sida kjem …',
  toSaved: 'Sjå det du har lagra',
  openings: 'Jobbar',
  noOpenings: 'Du har ikkje lagra nokon jobbar enno. Trykk «Lagre» på ein jobb du liker.',
  toMatches: 'Sjå kva som passar for deg',
  over: 'Ikkje ledig no',
  overWords: 'Du kan ikkje søkje på denne lenger.',
  similar: 'Sjå jobbar som liknar',
  pages: 'Fleire sider',
  searches: 'Søk',
  noSearches: 'Du har ikkje lagra noko søk enno. Søk etter noko, og trykk «Lagre søket».',
  toBoard: 'Søk etter jobb',
  saveSearch: 'Lagre søket',
  searchSaved: 'Søket er lagra.',
  rename: 'Gi nytt namn',
  newName: 'Nytt namn på søket',
  nameIt: 'Lagre namnet',
  keepName: 'Avbryt',
  noName: 'Skriv eit namn.',
  remove: 'Ta bort',
  reallyRemove: 'Vil du ta bort dette søket?',
  yesRemove: 'Ja, ta bort',
  amongMatches: 'Berre det som passar for deg',
  similarTo: (title) => `Sjå jobbar som liknar på ${title}`,
  showNew: (n, name) => `Sjå ${count(n, 'ny', 'nye')} i ${name}`,
});
