// Words for those who can be answerable, and words that may stand between them and what is said of them; in English,
// then Spanish.

/** Bodies and people in an office or a trade that carries duties. Private persons are none of them. */
export const BODIES: readonly string[] = [
  // Those who govern and those who keep order.
  'authorities',
  'governments?',
  'administrations?',
  'officials',
  'officers',
  'police',
  'polic(?:eman|emen)',
  'prosecutors?',
  'investigators',
  'soldiers',
  'troops',
  'military',
  'army',
  'navy',
  'forces',
  'guards',
  'coast ?guards?',
  // Bodies of state and those who oversee.
  'minist(?:ry|ries|ers?)',
  'departments?',
  'agenc(?:y|ies)',
  'regulators?',
  'inspectors',
  'councils?',
  'commissions?',
  'boards?',
  'courts?',
  'judges',
  'parliament',
  'congress',
  'lawmakers',
  'mayors?',
  'governors?',
  // Those who run something that others rely on.
  'compan(?:y|ies)',
  'operators?',
  'owners?',
  'contractors?',
  'managers',
  'management',
  'utility',
  'hospitals?',
  'banks?',
  'airlines?',
  'union',
  'unions',
  'rescuers',
  'crew',
  'captain',
  // Parties to a dispute.
  'opposition',
  'rebels',
  'activists',
  'critics',
  'residents',
  'relatives',
  'famil(?:y|ies)',
  'observers',
  'lawyers',
  'groups?',
  'part(?:y|ies)',
  'academics',
  'campaigners',
  // The same in Spanish.
  'autoridades',
  'gobiernos?',
  'administración',
  'funcionarios',
  'policías?',
  'fiscal(?:es|ía|ías)?',
  'agentes',
  'militares',
  'ejército',
  'marina',
  'soldados',
  'guardia nacional',
  'elementos',
  'ministerio',
  'ministr[oa]s?',
  'secretar[ií]as?',
  'secretarios?',
  'dependencias?',
  'agencias?',
  'inspectores',
  'ayuntamientos?',
  'alcald(?:e|esa|ía|es)',
  'gobernador(?:a|es)?',
  'comisión',
  'consejo',
  'tribunal(?:es)?',
  'jueces',
  'congreso',
  'empresas?',
  'operador(?:a|es)?',
  'dueños',
  'contratistas?',
  'directivos',
  'hospital(?:es)?',
  'bancos?',
  'sindicatos?',
  'oposición',
  'activistas',
  'colectivos?',
  'familiares',
  'familias',
  'vecinos',
  'críticos',
  'abogados?',
  'organizaciones',
  'grupos?',
  'partidos?',
]

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''))

/** Words of a verb group, adverbs and relatives: the subject stands before them. */
export const BETWEEN = words(`
has have had 's ’s is are was were be been being do does did also still again repeatedly then later however both partly
largely simply clearly consistently long once initially now just who which that even already publicly openly quickly
swiftly together widely squarely falsely jointly yesterday today angrily strongly sharply all each recently previously
ha han había habían haya fue fueron es son era eran está están estaba estaban también además aún todavía luego después ya que quien
quienes se le les lo ayer hoy públicamente reiteradamente nuevamente mutuamente ambos ambas
`)

/** Words at which what belongs to a noun on its left ends. */
export const ENDS_LEFT = words(`
of in on at by for with from to that which who whom whose and or but as than is are was were has have had be been said says
say told after before when while because if so not since although though how why where what until under over against about
between during amid despite into onto yet then it they he she we you i this more most
de del en por con a al que y e o u pero como es son fue fueron ha han dijo según cuando mientras porque si no sin sobre
entre ante desde hasta tras aunque donde quien lo ni
blamed blames accused accuses faulted urged urges urging demanded pressed asked called wants want made make gave give
culpó acusó exigió pidió responsabilizó culpa acusa exige pide
`)

/** Words that begin a name or a description. */
export const DETERMINERS = words(`
the a an some several many its his her their our these those all both
el la los las un una unos unas su sus estos estas varios varias algunos algunas
`)

/** Pronouns for several: whom they stand for is told by the sentence before. */
export const PLURAL_PRONOUNS = words('they these those ellos ellas estos estas')
/** All others, and forms that own something. */
export const PRONOUNS = words(
  'it he she him her them we us you i its his their our él ella le les lo la los las su sus nosotros',
)
