// Words by which a sentence tells what it claims of numbers. They are words of English and Spanish alone; what is
// measured, and where, is named by the pack.
import type { CheckPer } from '../../model/index.js'

/** Words that fix how a value is set out; the first that stands in the sentence holds. */
export const PER_WORDS: readonly (readonly [RegExp, CheckPer])[] = [
  [/per 100,?000|per hundred thousand|por cada 100[ ,.]?(?:000|mil)/iu, 'per_100000'],
  [/(?<!\p{L})(?:daily|per day|a day|each day|every day|al día|por día|cada día|diari[oa]s?)(?!\p{L})/iu, 'day'],
  [/(?<!\p{L})(?:monthly average|(?:per|a|each) month|al mes|por mes|mensual(?:es|mente)?)(?!\p{L})/iu, 'month'],
  [/(?<!\p{L})(?:in total|total(?:s|ling|led)?|overall|altogether|en total)(?!\p{L})/iu, 'total'],
]

/** The last part of a unit of time by which something is counted ("homicide/d"). */
export const PER_UNITS: Readonly<Record<string, CheckPer>> = { d: 'day', mo: 'month', a: 'year' }

/** Words just before a time that make it what is compared with. */
export const BASELINE_CUE =
  /(?<!\p{L})(?:compared (?:with|to)|relative to|respect to|versus|against|than(?: in| during)?|vs\.?|over|respecto (?:de|a|al)|frente a|comparad[oa] con|en comparación con|contra|que en|below|above|por debajo de|por encima de)\s+(?:the\s+|el\s+|l[oa]s?\s+)?$/iu

/** A time that reaches back from now: "over the past ten months" is over what something moved, and no baseline. */
export const STRETCH_BEHIND = /^(?:the )?(?:past|last) (?:\S+ )?(?:years?|quarters?|months?|weeks?|days?)$/iu

/** Words just before a time from which something lasts. */
export const SINCE_CUE = /(?<!\p{L})(?:since|desde)\s+(?:the\s+|el\s+)?$/iu

/** Words just before a length of time in which something moved. */
export const IN_SO_LONG =
  /(?<!\p{L})(?:in|within|en)\s+(?:(?:less than|just|only|under|about|menos de|apenas|solo|sólo|poco más de)\s+)?$/iu

/** Words between two times that are named one after another, and those before two that bound a span. */
export const LISTED_TIMES = /^(?:,| and| y| e|, and) $/u
export const SPAN_OF_TIMES = /^ (?:and|y|to|a|al|through|until|till|hasta) $/u
export const SPAN_CUE = /(?<!\p{L})(?:between|from|entre|de|del|desde)\s+(?:el\s+)?$/iu

/** "In fiscal year 2024", "FY24". */
export const FISCAL_YEAR = /(?<!\p{L})(?:fiscal(?: year)?|FY|año fiscal)\s?((?:19|20)\d{2}|\d{2})(?!\p{L})/giu

/** So many months that end with the time named after. */
export const MONTHS_ENDING =
  /(?<!\p{L})(?:(\d{1,2})|(twelve|doce|six|seis|three|tres))[- ](?:months?|meses)(?:[- ]period)? (?:to|through|ending(?: in| with)?|ended(?: in)?|up to|until|hasta|a|terminados en|que terminan en)\s+(?:the end of\s+)?$/iu
export const SPELT_MONTHS: Readonly<Record<string, number>> = {
  twelve: 12,
  doce: 12,
  six: 6,
  seis: 6,
  three: 3,
  tres: 3,
}

/** Words just before a number that make it where something came to stand, not how far it moved. */
export const CAME_TO =
  /(?<!\p{L})(?:below|under|above|past|to|por debajo de|por encima de|a|hasta|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|superó|superaron)\s+(?:los |las |about |around |casi |almost |just )*$/iu

/** Words just after a number that make it a difference between two counts. */
export const MORE_OR_FEWER = /^(?:\s+\p{L}+){0,4}?\s+(fewer|less|more|menos|más)(?!\p{L})/iu
export const LESS = /^(?:fewer|less|lower|menos|inferior)/iu

/** What may be compared: the word that tells which side has more, and the word between the two sides. */
export const COMPARED =
  /(?<!\p{L})(more|higher|fewer|less|lower|más|menos)(?!\p{L})[^.;]*?\s(?:than|que)(?!\p{L})(?! \d)/iu
/** A verb that says of two series that the first has more. */
export const EXCEEDS =
  /(?<!\p{L})(?:exceed(?:ed|s)?|outnumber(?:ed|s)?|surpass(?:ed|es)?|outpace[ds]?|super(?:a|an|ó|aron)|rebas(?:a|an|ó|aron))(?!\p{L})(?: (?:a|al))?/iu

/** "As many as", "times the number of", "veces más que": words between the two sides of a ratio, after its number. */
export const RATIO_BETWEEN =
  /\s(?:as|than|que|the number (?:of|in)|that (?:of|in)|el número de|la de|el de|the(?= national)|el(?= promedio nacional)|la(?= (?:media|tasa) nacional))\s/giu
export const NATIONAL = /(?<!\p{L})(?:national|nationwide|nacional|country|nation|país)(?!\p{L})/iu

/** Verbs by which a part is said of the whole, before the number and after it. */
export const PART_VERBS =
  /(?<!\p{L})(?:account(?:ed|s)? for|(?:makes?|made) up|represent(?:ed|s)?|compris(?:ed|es)|contribut(?:ed|es)|was|were|is|are|had|has|saw|recorded|registered|concentr(?:ated|ates|ó|a|an|aron)|acumul(?:ó|a|an|aron)|represent(?:ó|a|an|aron)|registr(?:ó|a|an|aron)|sum(?:ó|a|an|aron)|aport(?:ó|a|an|aron)|tuv(?:o|ieron)|fue(?:ron)?)(?!\p{L})/giu
export const PLACED_VERBS =
  /(?<!\p{L})(?:happen(?:ed|s)?|(?:took|takes?) place|occur(?:red|s)?|(?:was|were|is|are)(?: (?:committed|recorded|registered|reported|seized|intercepted|found|made|counted|concentrated|caught|confiscated))?(?= (?:in|at|by|between))|came from|c(?:o|a)mes? through|involv(?:ed|es?)|se? ?(?:ocurr(?:ió|ieron|en?)|registr(?:ó|aron|an?)|concentr(?:ó|aron|an?)|comet(?:ió|ieron)|decomis(?:ó|aron)|asegur(?:ó|aron))|ocurr(?:ió|ieron|en?))(?!\p{L})/iu

/** Verbs that say of a whole which part of it is meant. */
export const SAID_OF_THEM =
  /(?<!\p{L})(?:are|is|were|was|remain(?:s|ed)?|have been|had been|sigue[n]?|continúa[n]?|fueron|fue|han sido|son)(?!\p{L})/iu

/** What is said behind a number of a part of it: "…, 70 per cent of them from fires". */
export const SAID_OF_A_PART =
  /[,;:–—]\s[^,;]{0,60}?(?<!\p{L})(?:of (?:them|whom|which|those|these)|de (?:ell[oa]s|los cuales|las cuales|los que|las que|est[oa]s|es[oa]s))(?!\p{L})/iu

/** Words that say nothing of what is counted, and so may stand in a claim of a share. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a about all almost deaths death lives an and approximately as at by during every fully for from had has have in into it its just just just more nationwide near nearly of on only or over roughly said same seen some that the their there these this those through to together total totals up was were which with within year years month months quarter half first second third fourth last people person persons victim victims case cases number numbers country nation national nationally mexico’s recorded registered reported committed counted share per cent percent than one every according official figures data states state united '
    .concat(
      'al alrededor año años cada casi cerca con cuarto de del durante el ellas ellos en entre este esta estos fue fueron ha han hubo la las lo los más menos mes meses mitad nacional nivel o para país parte personas persona por primer primera que registrados registradas registró se según semestre sobre solo su sus todo todos toda todas total totales trimestre un una víctima víctimas muerte muertes y caso casos ciento cifras oficiales datos estado estados número',
    )
    .split(' '),
)

/** Kinds of people of whom a sentence may count some: what is counted then is less than all. */
export const KINDS_OF_PEOPLE =
  /(?<!\p{L})(?:wom[ae]n|girls?|m[ae]n|boys?|child(?:ren)?|minors?|teenagers?|adolescents?|unaccompanied|famil(?:y|ies)|single adults?|police(?:m[ae]n)?|officers?|agents?|soldiers?|troops|marines?|journalists?|reporters?|candidates?|politicians?|mayors?|officials?|activists?|defenders?|priests?|migrants from|tourists?|foreigners?|americans|(?:american|u\.s\.|mexican) (?:citizens|nationals)|students?|teachers?|lawyers?|civilians?|drivers?|prisoners?|inmates?|venezuelans|guatemalans|hondurans|cubans|haitians|mexicans|mujer(?:es)?|niñ[ao]s?|hombres?|menores|adolescentes?|familias?|policías?|agentes?|soldados?|militares|marinos?|periodistas?|candidat[oa]s?|políticos?|alcaldes(?:as)?|funcionari[oa]s?|activistas?|defensor(?:es|as)?|sacerdotes?|turistas?|extranjer[oa]s?|estudiantes?|maestr[oa]s?|abogad[oa]s?|civiles|choferes|reos|venezolan[oa]s?|mexican[oa]s)(?!\p{L})/giu

/** By what means, by whom or with what outcome: what is counted so is less than all. */
export const CIRCUMSTANCES =
  /(?<!\p{L})(?:(?:with|by|using|involving) (?:a )?(?:fire)?(?:arms?|guns?|gunfire)|gun (?:murders|homicides|deaths)|(?:cartel|gang|drug|mafia|crime)-related|(?:linked|tied|related|attributed) to (?:the )?(?:organi[sz]ed|drug|cartels?|gangs?|criminals?|crime|feuds?)|by (?:cartels?|gangs?|police|soldiers|strangers)|for (?:every|each) \p{L}+|por cada (?:homicidi|asesinat|person|víctim|mujer)\p{L}*|unpunished|unsolved|solved|convicted|under investigation|con armas? de fuego|por arma de fuego|(?:relacionad|vinculad|ligad|atribuid)[oa]s? (?:con|al?) (?:el )?(?:crimen|narco|delincuencia|cárteles)|impun(?:es|idad)|sin resolver|esclarecid[oa]s|(?:in|by) (?:road |traffic |car )?(?:accidents?|crash(?:es)?|clash(?:es)?|shoot-?outs?|infighting|attacks?|fires?|drones?|disappearing))(?!\p{L})/iu
