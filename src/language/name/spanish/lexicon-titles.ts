// Words that stand before (or in an apposition after) a person's name. Lower case, without a full stop.

type Gender = 'f' | 'm' | null

const of = (gender: Gender, words: string): (readonly [string, Gender])[] =>
  words.split(' ').map((word) => [word, gender] as const)

/** Offices, ranks and forms of address, with the gender that they tell. */
export const TITLES: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...of('m', 'sr señor don d dr doctor lic licenciado ing arq prof profesor mtro maestro fray padre papa rey príncipe'),
  ...of(
    'f',
    'sra srta señora señorita doña dña dra doctora licda licenciada profesora mtra maestra sor reina princesa',
  ),
  ...of(
    'm',
    'presidente expresidente vicepresidente exvicepresidente mandatario exmandatario ministro exministro viceministro secretario exsecretario subsecretario exsubsecretario ' +
      'gobernador exgobernador alcalde exalcalde senador exsenador diputado exdiputado embajador exembajador director exdirector subdirector procurador exprocurador ' +
      'comisionado coordinador consejero magistrado regidor síndico delegado vocero exvocero jefe exjefe canciller excanciller ' +
      'abogado investigador economista-jefe activista-fundador empresario politólogo sociólogo historiador académico obispo arzobispo cardenal sacerdote ' +
      'candidato excandidato legislador capo narcotraficante líder-fundador rector titular-fundador médico escritor fundador agregado contralor',
  ),
  ...of(
    'f',
    'capitana presidenta expresidenta vicepresidenta exvicepresidenta mandataria exmandataria ministra exministra viceministra secretaria exsecretaria subsecretaria exsubsecretaria ' +
      'gobernadora exgobernadora alcaldesa exalcaldesa senadora exsenadora diputada exdiputada embajadora exembajadora directora exdirectora subdirectora procuradora ' +
      'comisionada coordinadora consejera magistrada regidora síndica delegada vocera jefa exjefa abogada investigadora ' +
      'empresaria politóloga socióloga historiadora académica candidata excandidata legisladora rectora médica escritora fundadora agregada contralora',
  ),
  ...of(
    null,
    'general gral coronel cnel capitán teniente tte sargento almirante vicealmirante contralmirante comandante cmdte ' +
      'fiscal exfiscal juez jueza portavoz titular líder exlíder dirigente exdirigente representante congresista analista ' +
      'economista periodista activista cónsul agente especialista experto experta inspector zar',
  ),
])

/** Words between a title and the name, or after a title: "secretario general", "ex presidente", "fiscal federal". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'ex entonces actual nuevo nueva electo electa interino interina federal estatal municipal general adjunto adjunta ' +
    'especial nacional ejecutivo ejecutiva republicano republicana demócrata priista panista morenista estadounidense ' +
    'mexicano mexicana primer primera retirado saliente local constitucional civil'
  ).split(' '),
)
