/** Words for names that nobody can take for real ones. */

const plantsAndAnimals = (
  'Blåbær Multe Tyttebær Bringebær Rognebær Kløver Lyng Bregne Mose Furu Gran Bjørk Selje Hassel Rogn ' +
  'Løvetann Fiol Timian Einer Kantarell Tiur Rype Orrfugl Svale Linerle Spurv Trost Ugle Falk Lerke Måke ' +
  'Ekorn Gaupe Hare Elg Rein Oter Bever Røyskatt Jerv Laks Sild Torsk Hyse Marihøne Humle'
).split(' ');

const madeUpFamilies = (
  'Prøvestad Demosen Testvik Eksempelrud Øvingen Mønsterås Fiktiveland Lekestrand Utkastbø Skisseng ' +
  'Påfunnsdal Liksomberg Tenktemo Oppdiktås Fantasimyr Modellhaug Prototypnes Kladdevoll Papirfjell ' +
  'Datanes Tallerud Bokstavli Ordskog Stavelsby Rimestad Gåtebakk Eventyrnes Drømmedal Skyslott Luftholm ' +
  'Månebakken Stjernevik Kometrud Regnbuesen Snømannsby Sandslott Papirbåt Fyrlykt Ballongmo Dragesnor'
).split(' ');

const places = (
  'Solbakken Bjørkelia Granheim Fjellro Myrtun Lyngmo Furutoppen Sjøgløtt Haugetun Kirsebærhagen Blåbærlia ' +
  'Tiurkollen Sommerro Vårsol Rognestien Steinhaugen Kløverenga Tyttebærmoen Marihøna Ekornstien Lerketun ' +
  'Spurvebo Måkeberget Linerla Multemyra Revehiet Ugleskogen Sildebukta Bekkesvingen Svaletoppen ' +
  'Humlehagen Gråsteinen Skogbrynet Solsikken Bringebærlia Kornåkeren Seljefløyta Nattlyset Morgenrøden ' +
  'Havgløtt Vindhaugen Grønnlia Epleskogen Bregnedalen'
).split(' ');

/** The n-th made-up person; the first 1,840 differ in words, later ones also carry a number. */
export function madeUpPerson(n: number): string {
  const words = plantsAndAnimals.length * madeUpFamilies.length;
  const first = plantsAndAnimals[n % plantsAndAnimals.length];
  // 46 and 40 share the factor 2, so the family also moves on with each round of first names.
  const family =
    madeUpFamilies[(n + Math.floor(n / plantsAndAnimals.length)) % madeUpFamilies.length];
  const round = Math.floor(n / words);
  return round === 0 ? `${first} ${family}` : `${first} ${family} ${round + 1}`;
}

export const madeUpPlaces: readonly string[] = places;
