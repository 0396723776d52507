// Words for those who count, by what they have to do with the thing counted. English and Spanish side by side, every
// form as it is written, in lower case.
import { type CountingClass, phrases } from './counting-words.js'

/** Those who called for a march or a strike. They go by names that a text explains once. */
export const CALLERS: CountingClass = {
  name: 'those who called for it',
  words: phrases(
    'organiser | organisers | organizer | organizers | organisation of the march | union | unions | trade union | trade unions | ' +
      'strikers | strike committee | campaigners | protest leaders | convocante | convocantes | organizadores | organizadoras | ' +
      'organización convocante | sindicato | sindicatos | centrales sindicales | central sindical | huelguistas',
  ),
}

/** World bodies and those who bring aid. They count where they work, and pass on what others count. */
export const AID: CountingClass = {
  name: 'international bodies and those who bring aid',
  words: phrases(
    'united nations | world health organization | world health organisation | red cross | red crescent | iom | unhcr | unicef | ' +
      'international organization for migration | international organisation for migration | aid workers | aid agency | aid agencies | ' +
      'doctors without borders | naciones unidas | onu | oms | organización mundial de la salud | cruz roja | media luna roja | oim | ' +
      'acnur | organización internacional para las migraciones | médicos sin fronteras | cooperantes',
  ),
}

/** Two of these count one thing in two ways. */
export const TELLERS: readonly CountingClass[] = [
  CALLERS,
  {
    name: 'the authorities',
    words: phrases(
      'police | policeman | authority | authorities | ministry | minister | interior ministry | government | official | officials | prefecture | ' +
        'governor | mayor | city hall | municipality | prosecutor | prosecutors | electoral council | electoral commission | coast guard | coastguard | army | military | commander | general | president | prime minister | spokesman | state media | ' +
        'state television | policía | autoridades | ministerio | ministro | ministra | gobierno | interior | delegación del gobierno | subdelegación | ' +
        'prefectura | gobernador | gobernadora | alcalde | alcaldía | alcaldesa | ayuntamiento | fiscalía | fiscal general | consejo electoral | tribunal electoral | guardia costera | ejército | guardia urbana | presidente | comandante | portavoz',
    ),
  },
  {
    name: 'those who were there',
    words: phrases(
      'resident | residents | neighbours | neighbors | villager | villagers | witness | witnesses | survivor | survivors | relative | ' +
        'relatives | families | family | locals | inhabitants | vecino | vecinos | vecinas | testigo | testigos | superviviente | supervivientes | ' +
        'sobreviviente | sobrevivientes | familiar | familiares | familias | pobladores | habitantes',
    ),
  },
  {
    name: 'groups that watch',
    words: phrases(
      'activists | rights group | rights groups | human rights groups | human rights organisations | human rights organizations | ' +
        'aid group | aid groups | monitor | monitors | watchdog | observatory | researcher | researchers | academics | university | ' +
        'analyst | analysts | think tank | ngo | ngos | collective | collectives | opposition | activistas | organizaciones de derechos humanos | ' +
        'organismos de derechos humanos | amnesty | human rights watch | rights watch | amnistía | ong | observatorio | investigadores | universidad | analistas | colectivo | colectivos | oposición',
    ),
  },
  AID,
]
