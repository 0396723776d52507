// Words for those who count, by what they have to do with the thing counted. English and Spanish side by side, every
// form as it is written, in lower case.
import { type CountingClass, phrases } from './counting-words.js'

/** Those who count, of whom two may count for themselves though they are of one kind. */
export interface TellerClass extends CountingClass {
  /** Each keeps a list of its own: two rights groups do, two ministries of one state do not. */
  readonly eachForItself?: true
  /** They count apart from the authorities, whose numbers are those that texts tell in their own voice. */
  readonly apart?: true
}

/** One who counts: of what kind they are, and by what name they go where each of the kind keeps a list of its own. */
export interface Teller {
  readonly kind: TellerClass
  readonly name: string | null
  /** Of the authorities the one office that is named; null where none is, or several are. */
  readonly office: string | null
}

/** Those who called for a march or a strike. They go by names that a text explains once. */
export const CALLERS: TellerClass = {
  name: 'organisers or unions',
  apart: true,
  words: phrases(
    'organiser | organisers | organizer | organizers | organisation of the march | union | unions | trade union | trade unions | ' +
      'strikers | strike committee | campaigners | protest leaders | convocante | convocantes | organizadores | organizadoras | ' +
      'organización convocante | sindicato | sindicatos | sindical | sindicales | centrales sindicales | central sindical | huelguistas',
  ),
}

/** World bodies and those who bring aid. They count where they work, and pass on what others count. */
export const AID: readonly TellerClass[] = [
  {
    name: 'the United Nations and their bodies',
    words: phrases(
      'united nations | world health organization | world health organisation | iom | unhcr | unicef | ' +
        'international organization for migration | international organisation for migration | naciones unidas | onu | oms | ' +
        'organización mundial de la salud | oim | acnur | organización internacional para las migraciones',
    ),
  },
  { name: 'the Red Cross or Red Crescent', words: phrases('red cross | red crescent | cruz roja | media luna roja') },
  {
    name: 'those who bring aid',
    words: phrases(
      'aid workers | aid agency | aid agencies | doctors without borders | médicos sin fronteras | cooperantes',
    ),
  },
]

/** Words for offices that all who count have: "a spokesman of the rebels", "a hospital official". English, Spanish. */
export const OFFICES: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson official officials president chairman general commander council portavoz presidente presidenta comandante consejo'.split(
    ' ',
  ),
)

/** Two of these count one thing in two ways. */
export const TELLERS: readonly TellerClass[] = [
  CALLERS,
  {
    name: 'the authorities',
    words: phrases(
      'commissioner | prison service | disaster agency | servicio penitenciario | police | policeman | authority | authorities | ministry | minister | interior ministry | government | official | officials | prefecture | ' +
        'governor | mayor | city hall | municipality | council | prosecutor | prosecutors | attorney general | investigators | investigative committee | ' +
        'electoral council | electoral commission | election commission | electoral authority | coast guard | coastguard | army | military | ' +
        'commander | general | president | prime minister | spokesman | state media | state television | fire brigade | fire service | ' +
        'fire department | fire chief | firefighters | civil defence | civil defense | civil protection | emergency services | ' +
        'policía | autoridades | ministerio | ministro | ministra | gobierno | interior | delegación del gobierno | subdelegación | ' +
        'prefectura | gobernador | gobernadora | alcalde | alcaldía | alcaldesa | ayuntamiento | concejo | consejo | fiscalía | fiscal general | fiscales | ' +
        'consejo electoral | tribunal electoral | autoridad electoral | consejo nacional electoral | guardia costera | ejército | guardia urbana | presidente | ' +
        'comisionado | comisionada | consejería | secretaría | comandante | portavoz | bomberos | defensa civil | protección civil | servicios de emergencia',
    ),
  },
  {
    name: 'the ombudsman',
    words: phrases('ombudsman | ombudsperson | ombudswoman | defensoría | defensor del pueblo | defensora del pueblo'),
  },
  {
    name: 'hospitals and those who work there',
    words: phrases(
      'hospital | hospitals | hospital officials | doctor | doctors | medics | morgue | morgues | hospitales | médicos | ' +
        'sanitarios | morgues',
    ),
  },
  {
    name: 'those who were there',
    apart: true,
    words: phrases(
      'resident | residents | neighbours | neighbors | villager | villagers | witness | witnesses | survivor | survivors | relative | ' +
        'relatives | families | family | mothers | fathers | parents | wives | widows | colleagues | workmates | farmers | locals | inhabitants | inmates | prisoners | convicts | former inmates | presos | presas | reclusos | reclusas | internos | internas | vecino | vecinos | vecinas | testigo | testigos | superviviente | supervivientes | ' +
        'sobreviviente | sobrevivientes | familiar | familiares | familias | madres | padres | esposas | viudas | compañeros | agricultores | ganaderos | pobladores | habitantes',
    ),
  },
  {
    name: 'groups that watch',
    apart: true,
    eachForItself: true,
    words: phrases(
      'activists | observers | human rights committee | rights committee | rights body | rights group | rights groups | human rights groups | human rights organisations | human rights organizations | ' +
        'aid group | aid groups | refugee council | monitor | monitors | watchdog | observatory | researcher | researchers | academics | university | ' +
        'analyst | analysts | economists | inter american commission | think tank | ngo | ngos | collective | collectives | activistas | organizaciones de derechos humanos | ' +
        'organismos de derechos humanos | amnesty | human rights watch | rights watch | amnistía | ong | observatorio | observadores | comité de derechos humanos | ' +
        'investigadores | universidad | analistas | economistas | coordinadora de derechos humanos | comisión interamericana | cidh | colectivo | colectivos',
    ),
  },
  { name: 'the opposition', apart: true, words: phrases('opposition | oposición | opositores') },
  {
    name: 'those who bear arms against the state',
    apart: true,
    words: phrases(
      'rebel | rebels | insurgents | militants | kidnappers | captors | hostage takers | hijackers | gunmen | guerrilla | guerrillas | jihadists | islamists | separatists | paramilitary | paramilitaries | militia | the attackers | ' +
        'of the group | secuestradores | captores | rebeldes | insurgentes | guerrilleros | yihadistas | islamistas | separatistas | paramilitares | milicia | del grupo',
    ),
  },
  {
    name: 'the firm or employers',
    apart: true,
    words: phrases(
      'company | firm | operator | owner | owners | employer | employers | airline | shipping line | manufacturer | chamber of commerce | business groups | ' +
        'empresa | compañía | minera | petrolera | operadora | dueño | dueños | propietario | propietaria | patronal | empresarios | aerolínea | naviera | concesionaria | fabricante | cámara de comercio',
    ),
  },
  {
    name: 'lawyers',
    apart: true,
    words: phrases(
      'lawyer | lawyers | legal aid | bar association | abogado | abogados | abogada | abogadas | colegio de abogados',
    ),
  },
  {
    name: 'the press',
    apart: true,
    words: phrases(
      'news agency | news agencies | newspaper | newspapers | broadcaster | agencia de noticias | agencias de noticias | ' +
        'periódico | periódicos | diario',
    ),
  },
  ...AID,
]

/** Offices of one state. Within one text each may keep a count of its own; across texts the one passes its count to the other. */
export const OFFICES_OF_STATE: readonly CountingClass[] = [
  { name: 'the police', words: phrases('police | policeman | policía | guardia urbana') },
  {
    name: 'the health authorities',
    words: phrases(
      'health | forensic institute | forensic service | salud | sanidad | medicina legal | instituto forense | servicio forense',
    ),
  },
  {
    name: 'the prosecutors',
    words: phrases('prosecutor | prosecutors | attorney general | fiscalía | fiscal general | fiscales'),
  },
  {
    name: 'the fire brigade or civil defence',
    words: phrases(
      'fire brigade | fire service | fire department | fire chief | firefighters | civil defence | civil defense | ' +
        'civil protection | disaster agency | bomberos | defensa civil | protección civil',
    ),
  },
  {
    name: 'the navy or coast guard',
    words: phrases('coast guard | coastguard | navy | guardia costera | marina | armada'),
  },
  { name: 'the army', words: phrases('army | ejército') },
  { name: 'the prison service', words: phrases('prison service | servicio penitenciario') },
]
