// Where a sentence tells who counted a number of it: behind the number, before it, at the other end. What is found are
// the words that tell; of whom they are is asked elsewhere.
import { before, behind, clauseOfNumber, numberSpan } from './clause.js'
import type { Valued } from './verdict.js'

const WORDS = "(?:[\\p{L}’'-]+\\s){1,7}"
/** Words of a number that is no exact one, between a verb and it. */
const HEDGE =
  '(?:\\s(?:as many as|some|about|around|nearly|almost|over|up to|more than|at least|close to|a total of|unos|unas|casi|más de|al menos|hasta|cerca de|un total de))?'
/** Who is given the number, and what is told of those it counts. */
const RECEIVER = "(?:\\s(?:him|her|them|(?:mr|mrs|ms|a|al)\\s[\\p{L}’'-]+))?"
const OBJECT =
  '(?:\\s(?:the deaths? of|reports of|the arrests? of|a list of|a list with the names of|the names of|la muerte de|las muertes de|la detención de|una lista de|una lista con los nombres de|los nombres de|informes de|constancia de|denuncias de))?'

/** Words that bring in one who counts, in the clause of the number: "338,000 by the police". */
const BY = /(?:^|\s)(?:by|for|para)\s((?:[\p{L}’'-]+\s?){1,7})/iu
/** What was done by somebody is not counted by them: "arrested by police". */
const DONE =
  /(?<!\b(?:count|estimat|report|record|register|document|confirm|identifi|verifi|announc|releas|publish|compil|nam)ed)(?<=\p{L}(?:ed|wn|en|ot|ung))\s(?:by)\s/iu
/** Words that do so beyond its comma too: "170.000 personas, según los convocantes". */
const ACCORDING = /^(?:[^.;:\d]{0,110}?[\s,])?(?:according to|según|de acuerdo con)\s((?:[\p{L}’'-]+\s?){1,7})/iu
/** Beyond the other numbers of its sentence too: "58 muertos y 305 desaparecidos, según el recuento de los bomberos". */
const ACCORDING_TO_ALL =
  /^[^.;:]{0,110}\s(?:and|y)\s[^.;:,]{0,60},\s(?:according to|según|de acuerdo con)\s((?:[\p{L}’'-]+\s?){1,7})/iu
/** "Según las actas de la oposición, logró el 67 %". */
const ACCORDING_AHEAD = /(?:^|[\s,;])(?:according to|según|de acuerdo con)\s((?:[\p{L}’'-]+\s?){1,9}),[^;:.]*$/iu
/** "A million had marched by the organisers' count", "por el recuento de la policía": who counted, however far behind. */
const BY_COUNT =
  /\s(?:by|in|on|going by)\s((?:[\p{L}’'-]+\s){1,5}?)(?:own\s)?(?:counts?|tally|tallies|estimates?|reckoning|figures|accounts?)(?!\p{L})/iu
const BY_COUNT_ES =
  /\s(?:por|en|a)\s(?:el|los|la|las)?\s?(?:recuentos?|cuentas?|cálculos?|estimación|estimaciones|cifras)\s(?:de|del)\s((?:[\p{L}’'-]+\s?){1,5})/iu

/** "Almost twice the 300 that the town had named", "los 300 que dio el ayuntamiento". */
const GIVEN =
  /^\s?(?:\p{L}+\s){0,2}(?:that|which)\s((?:[\p{L}’'-]+\s){1,6})(?:(?:had|has|have)\s)?(?:named|given|gave|counted|reported|announced|claimed|recorded|confirmed|spoken of|spoke of)(?!\p{L})/iu
const GIVEN_ES =
  /^\s?(?:\p{L}+\s){0,2}que\s(?:ha|han|había|habían)?\s?(?:dio|dieron|dado|daban?|cont[óo]|contaron|contado|cuentan?|anunci[óa]|anunciaron|anunciado|calcul[óa]|calculaban?|comunic[óo]|reconoci[óo])\s((?:[\p{L}’'-]+\s?){1,6})/iu
/** Words between one who counts and the number: "which organisers put at 300,000". */
const COUNTS = new RegExp(
  '(?:\\bat|(?<!\\p{L})(?:counted|counts?|maintains?|keeps to|mantiene|mantienen|estimated|claim(?:s|ed)?|admits?|admitted|knows? of|lists?|reported|recorded|registered|documented|verified|confirmed|identified|acknowledged|' +
    'announced|listed|published|compiled|publicado|public[óa]n?|named|gave|given|gives?|received|spoke of|speaks? of|has|have|' +
    'cont[óo]|contado|contaron|cuentan?|contabiliz[óa]|contabilizado|dan?|dio|dado|dieron|cifr[óa]n? en|cifraron en|cifran en|' +
    'hablan?(?: todavía| aún| ya)? de|habló de|hablaron de|hablado de|hablaba[n]? de|inform[óa]n? de|informaron de|calculan?|estiman?|verificado|verific[óa]n?|verificaron|confirmado|confirm[óa]n?|' +
    'confirmaron|documentado|document[óa]n?|documentaron|registrado|registr[óa]n?|registraron|identificado|identific[óa]n?|identificaron|' +
    'recibido|reconoce|reconoció|reconocido|admite|admiten|admitió|conocen?|saben? de|report[óa]n?|reportaron|reportado|tiene|tienen)' +
    `(?:\\sque|\\sthat)?${RECEIVER}${OBJECT}(?:\\s(?:earlier|before|previously|already|still|only|just|antes|ya|todavía|aún|solo|sólo))?)${HEDGE}\\s*$`,
  'iu',
)
/** "The council puts the number of those who died at 25,000". */
const PUTS = new RegExp(
  `(${WORDS})(?:puts?|placed|reckons?|reckoned|estimates?|estimated|calculates?|calculated|sit[úu]an?|situó|cifran?|cifró)\\s(?:[\\p{L}’'-]+\\s){1,14}(?:at|en)${HEDGE}\\s*$`,
  'iu',
)
/** "The commission attributes to the police 57 deaths", "atribuye a la represión 57 muertes". */
const ATTRIBUTES = new RegExp(
  `(${WORDS})(?:attributes?|attributed|ascribes?|ascribed|links?|linked|atribuyen?|atribuyó|atribuyeron|vinculan?|vinculó|vincularon)\\s(?:[\\p{L}’'-]+\\s){0,8}$`,
  'iu',
)
/** Words of one who sets a count anew: "the ministry raised the toll on Monday to 40", "elevó el lunes a 40 los heridos". */
const SETS_ANEW = new RegExp(
  "\\b(?:rais|lower|revis|updat)(?:es|ed|e)\\b(?:\\s[\\p{L}’'-]+){1,7}\\sto" +
    `${HEDGE}\\s*$|(?<!\\p{L})(?:elev|rebaj|actualiz|aument)(?:ó|aron|an?|ado)(?!\\p{L})(?:\\s[\\p{L}’'-]+){0,7}\\s(?:a|en)${HEDGE}\\s*$`,
  'iu',
)
/** "The union raises the figure to 68", "elevan el balance a 39": of whom, was told before. */
const COUNT_SET_ANEW = new RegExp(
  '\\b(?:rais|lower|revis|updat)(?:es|ed|e)\\s(?:the|its|their)\\s(?:figure|number|count|total|toll|tally)\\sto' +
    `${HEDGE}\\s*$|(?<!\\p{L})(?:elev|rebaj|actualiz|aument|sub)(?:ó|aron|an?|ado|e|en|ió|ieron)\\s(?:la|el|su)\\s(?:cifra|número|balance|cuenta|recuento|total|saldo)\\sa${HEDGE}\\s*$`,
  'iu',
)
/** Who seizes people counts them: "the army has arrested 1,200". */
const SEIZES = new RegExp(
  `(${WORDS})(?:arrested|detained|rounded up|detenido|arrestado|detuv(?:o|ieron)|arrest(?:ó|aron))(?:\\sa)?${HEDGE}\\s*$`,
  'iu',
)
/** "The opposition maintains that its candidate won with 70 per cent". */
const SAYS_THAT = new RegExp(
  `(${WORDS})(?:says|said|maintains?|maintained|claims?|claimed|insists?|insisted|reckons?|believes?|sostienen?|sostuvo|afirman?|afirmó|aseguran?|aseguró|` +
    'calculan?|calculó|estiman?|estimó|insisten? en|dicen?|dijo|denuncian?|denunció)\\s(?:that|que)\\s[^.;:]*$',
  'iu',
)
/** "The rebels claimed to have killed 32", "los rebeldes dicen haber matado a 32": who says so of themselves counts them. */
const CLAIMS_TO_HAVE = new RegExp(
  `(${WORDS})(?:(?:claims?|claimed)\\sto\\shave|(?:says?|said|claims?|claimed)\\s(?:it|they)\\s(?:had|have|has)|` +
    '(?:dicen?|dijo|dijeron|aseguran?|aseguró|aseguraron|afirman?|afirmó|afirmaron|reivindican?|reivindicó)\\shaber)' +
    `\\s\\p{L}+(?:\\sa)?${HEDGE}\\s*$`,
  'iu',
)
/** "25 people dead and 192 injured, the attorney general told reporters". */
const TOLD =
  /^[^.;:]{0,140},\s((?:[\p{L}’'-]+,?\s){1,12}?)(?:said|says|told|reported|announced|wrote|confirmed|dijo|dijeron|informó|informaron|anunció|anunciaron|confirmó|precisó|señaló)(?!\p{L})/iu
/** "…, y los heridos son cuatro, dijo el ministro": in Spanish who tells stands behind the verb. */
const TOLD_BEHIND =
  /^[^.;:]{0,140},\s(?:dijo|dijeron|informó|informaron|anunció|anunciaron|confirmó|confirmaron|precisó|señaló|indicó|explicó)\s((?:[\p{L}’'-]+\s?){1,7})/iu
/** "…, a rebel spokesman, Ada Vey, said": what one who tells is stands before the name. */
const TOLD_BY_NAME = new RegExp(TOLD.source.replace('{0,140},', '{0,140}?,'), 'iu')
/** "The death toll rose to 68": one count that goes on, whoever tells it. */
const RISEN = new RegExp(
  "\\b(?:rose|rises|risen|climbed|climbs|grew|jumped|ascendió|asciende|subió|sube|aumentó|aumenta|creció)\\s(?:[\\p{L}’'-]+\\s){0,4}(?:to|a)" +
    `${HEDGE}\\s*$`,
  'iu',
)
/** Marks that end what is told of one subject; a name in commas behind it does not. */
export const OTHER_SUBJECT = /[.;:()–—](?=\s|$)/u
/** "The mayor counts 40 dead and the Red Cross, 60": the verb is not said again. */
const GAPPED = /\d\P{Lu}*\s(?:and|y)\s((?:[\p{L}’'-]+\s?){1,6}),\s*$/iu
/** "Tiene constancia de 41, y Tejedores de 58", "put the figure at 40 and the police at 52". */
const GAPPED_OF =
  /\d,?\s(?:and|while|y|e|mientras que)\s((?:(?:[Tt]he|[Ll]a|[Ee]l|[Ll]os|[Ll]as)\s)?(?:(?<=(?:he|a|l|os|as)\s)\p{L}|\p{Lu})[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,4}?),?\s(?:at|of|to|de|en|a)\s*$/u
/** One who counts stands no further from the number than so many words. */
const NEAR_WORDS = 8

/** "The mayor said that residents had reported": who passes on what others tell. English, Spanish. */
const PASSED_ON =
  /\s(?:said|says|added|adds|admitted|admits|wrote|dijo|dice|dicen|dijeron|añadió|admitió|contó|explicó|señaló)\s(?:that|que)\s/iu

/** What one says set against what another does. English, Spanish. */
const AGAINST = /,\s(?:while|whereas|but|mientras(?: que)?|en tanto que|pero)\s/iu

/** The words before a place, back to the number that another gives, to what is set against it, or to who passes them on. */
const lastWords = (text: string): string =>
  (text.split(/\d\s/u).at(-1)?.split(AGAINST).at(-1)?.split(PASSED_ON).at(-1) ?? '')
    .trim()
    .split(/\s+/u)
    .slice(-NEAR_WORDS)
    .join(' ')

const byWords = (text: string): string | undefined => (DONE.test(text) ? undefined : BY.exec(text)?.[1])

/** "…, y hablan de 70 desaparecidos": who does so was told before. */
export function sharesSubject(claim: Valued): boolean {
  const told = before(claim, numberSpan(claim)).split(OTHER_SUBJECT).at(-1) ?? ''
  const verb = COUNTS.exec(told)
  return verb !== null && /(?:^|\s)(?:and|y|e)$|^$/iu.test(lastWords(told.slice(0, verb.index)))
}

/** Who gives a number by the verb of the number before it: "has 41, and the Weavers 58"; null where nobody does so. */
export function tellerWithoutVerb(claim: Valued): string | null {
  const told = before(claim, numberSpan(claim)).split(OTHER_SUBJECT).at(-1) ?? ''
  return GAPPED.exec(told)?.[1] ?? GAPPED_OF.exec(told)?.[1] ?? null
}

/** "84 shops, and 97 according to residents": whose the second number is, the first is not. English, Spanish. */
const OTHERWISE_BY =
  /^[^.;:,\d]{0,60},?\s(?:and|but|or|while|y|pero|o|mientras que)\s(?:\p{L}+\s){0,2}\d[\d.,]*,?\s(?:according to|by|según|de acuerdo con|para)\s/iu

/** Whether right behind a number its text has another one by somebody whom it names. */
export const isToldOtherwiseBehind = (claim: Valued): boolean => OTHERWISE_BY.test(behind(claim, numberSpan(claim)))

/** Words of a count that is no longer, or not yet, the one that holds. English, Spanish. */
const OF_ANOTHER_TIME =
  /(?<!\p{L})(?:had|earlier|before|first|initially|previously|later|then|now|already|había|habían|antes|primero|inicialmente|previamente|después|luego|ya|ahora)(?!\p{L})/iu

/** Whether the words of a number tell of a count that has changed. */
export function isCountSetAnew(claim: Valued): boolean {
  const told = before(claim, numberSpan(claim)).split(OTHER_SUBJECT).at(-1) ?? ''
  return [RISEN, SETS_ANEW, COUNT_SET_ANEW, OF_ANOTHER_TIME].some((form) => form.test(told))
}

/** Whether a number is what a count that goes on has risen to. */
export const hasRisen = (claim: Valued): boolean => RISEN.test(before(claim, numberSpan(claim)))

/** "After a first count of 31", "frente a un balance anterior de 31": a count that has been overtaken. English, Spanish. */
const OF_COUNT = new RegExp(
  '(?<!\\p{L})(?:first|early|earlier|initial|preliminary|previous|provisional) (?:official )?(?:count|toll|tally|figure|total|estimate|report)s? of' +
    `${HEDGE}\\s*$|(?<!\\p{L})(?:(?:primer|primera|anterior|previo|previa) (?:recuento|balance|cifra|conteo|cómputo|saldo|informe|reporte)|` +
    '(?:recuento|balance|cifra|conteo|cómputo|saldo|informe|reporte) (?:anterior|inicial|preliminar|provisional|previ[oa])) de' +
    `${HEDGE}\\s*$`,
  'iu',
)
/** Words behind a number that is told alone: who gave it, or nothing more. English, Spanish. */
const NOTHING_MORE =
  /^\s?(?:[.,;:)]|$|(?:and|y|but|pero|while|mientras)\s(?!\d)\p{L}|(?:according to|by the|as of|según|de acuerdo con)(?!\p{L}))/iu

/** Whether a number is told by its teller alone, without what it counts: "the unions put the figure at 52", "la policía, 40". */
export function isGivenAlone(claim: Valued): boolean {
  const number = numberSpan(claim)
  if (!NOTHING_MORE.test(behind(claim, number))) return false
  const told = before(claim, number).split(OTHER_SUBJECT).at(-1) ?? ''
  return (
    [COUNTS, PUTS, GAPPED, GAPPED_OF, COUNT_SET_ANEW, OF_COUNT].some((form) => form.test(told)) ||
    ACCORDING.test(behind(claim, number).slice(0, 40))
  )
}

/** Words that may tell who counted a number, the surest first. */
export function tellingWords(claim: Valued): readonly string[] {
  const clause = clauseOfNumber(claim)
  const number = numberSpan(claim)
  const at = clause.indexOf(number.text)
  if (at < 0) return []
  const [left, right] = [clause.slice(0, at), clause.slice(at + number.text.length)]
  const rest = behind(claim, number)
  const ahead = before(claim, number)
  // "The minister, Ada Vey, gave 300": who counts may stand beyond a comma.
  const told = ahead.split(OTHER_SUBJECT).at(-1) ?? ''
  const verb = COUNTS.exec(told) ?? SETS_ANEW.exec(told)
  const words = [
    ACCORDING.exec(rest)?.[1],
    BY_COUNT.exec(right)?.[1],
    BY_COUNT_ES.exec(right)?.[1],
    GIVEN.exec(rest)?.[1],
    GIVEN_ES.exec(rest)?.[1],
    byWords(right),
    byWords(left),
    PUTS.exec(told)?.[1],
    ATTRIBUTES.exec(told)?.[1],
    verb === null ? undefined : lastWords(told.slice(0, verb.index)),
    SEIZES.exec(told)?.[1],
    GAPPED.exec(told)?.[1],
    GAPPED_OF.exec(told)?.[1],
    SAYS_THAT.exec(told)?.[1],
    CLAIMS_TO_HAVE.exec(told)?.[1],
    TOLD_BEHIND.exec(rest)?.[1],
    TOLD.exec(rest)?.[1],
    TOLD_BY_NAME.exec(rest)?.[1],
    ACCORDING_AHEAD.exec(ahead)?.[1],
    ACCORDING_TO_ALL.exec(rest)?.[1],
  ]
  return words.filter((one): one is string => one !== undefined)
}
