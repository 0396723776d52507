// Who counted. The police and those who called for a march count one crowd in two ways, and so do a ministry and the
// people of a street; two sides of a war each tell what the other lost. Such numbers differ by who counts, which is no
// dispute about one count. Of whom a text says that they counted is read from its words, never guessed.
import type { ClaimGroup } from '../model/index.js'
import { before, behind, clauseOfNumber, numberSpan, wayIn } from './clause.js'
import type { CountingClass } from './counting-words.js'
import { outcomeOf } from './definitions.js'
import { classByName, type TellerNames, tellerNamesOf } from './teller-names.js'
import { AID, CALLERS, TELLERS } from './teller-words.js'
import type { Rule, Valued } from './verdict.js'

/** Words that bring in one who counts, in the clause of the number: "338,000 by the police". */
const BY = /(?:^|\s)(?:by|for|para)\s((?:[\p{L}’'-]+\s?){1,7})/iu
/** Words that do so beyond its comma too: "170.000 personas, según los convocantes". */
const ACCORDING = /^(?:[^.;:\d]{0,60}[\s,])?(?:according to|según|de acuerdo con)\s((?:[\p{L}’'-]+\s?){1,7})/iu
/** Words of a number that is no exact one, between a verb and it. */
const HEDGE =
  '(?:\\s(?:as many as|some|about|around|nearly|almost|over|up to|more than|at least|unos|unas|casi|más de|al menos|hasta))?'
/** Words between one who counts and the number: "which organisers put at 300,000". */
const COUNTS = new RegExp(
  '(?:\\bat|\\b(?:counted|counts?|estimated|claimed|reported|recorded|registered|documented|named|gave|gives?|spoke of|speaks? of|' +
    'cont[óo]|contado|contaron|cuentan?|dan?|dio|dado|dieron|cifr[óa]n? en|cifraron en|cifran en|hablan? de|hablaron de|calculan?|estiman?))' +
    `${HEDGE}\\s*$`,
  'iu',
)
/** Words of one who sets a count anew: "the ministry raised the toll on Monday to 40", "elevó el lunes a 40 los heridos". */
const SETS_ANEW = new RegExp(
  "\\b(?:rais|lower|revis|updat)(?:es|ed|e)\\b(?:\\s[\\p{L}’'-]+){1,7}\\sto" +
    `${HEDGE}\\s*$|(?<!\\p{L})(?:elev|rebaj|actualiz|aument)(?:ó|aron|an?|ado)(?!\\p{L})(?:\\s[\\p{L}’'-]+){0,7}\\s(?:a|en)${HEDGE}\\s*$`,
  'iu',
)
/** Marks that end what is told of one subject; a name in commas behind it does not. */
const OTHER_SUBJECT = /[.;:()–—](?=\s|$)/u
/** "The mayor counts 40 dead and the Red Cross, 60": the verb is not said again. */
const GAPPED = /\d\P{Lu}*\s(?:and|y)\s((?:[\p{L}’'-]+\s?){1,6}),\s*$/iu
/** One who counts stands no further from the number than so many words. */
const NEAR_WORDS = 8
/** An article before "police" makes it one who counts, where the number has no noun of its own. */
const ARTICLE = /^(?:the|el|la|los|las)\s/u

/** Names that in small letters are a pronoun, and an article. */
const WHO = /\bWHO\b/gu
const UN = /\bU\.?N\b\.?/gu

function classOfWords(told: string, names: TellerNames): CountingClass | null {
  const text = told.replaceAll(WHO, 'World Health Organization').replaceAll(UN, 'United Nations')
  const named = classByName(text, names)
  if (named === CALLERS) return named
  // "The organisers, a rights group": who called for it is the closer word.
  return wayIn(text, [CALLERS]) ?? wayIn(text, TELLERS) ?? named
}

/** The words before a place, back to the number that another gives. */
const lastWords = (text: string): string =>
  (text.split(/\d\s/u).at(-1) ?? '').trim().split(/\s+/u).slice(-NEAR_WORDS).join(' ')

/** Who counted by the words on either side of the number. */
function tellerBeside(claim: Valued, names: TellerNames): CountingClass | null {
  const clause = clauseOfNumber(claim)
  const number = numberSpan(claim)
  const at = clause.indexOf(number.text)
  if (at < 0) return null
  const [left, right] = [clause.slice(0, at), clause.slice(at + number.text.length)]
  const sides = [ACCORDING.exec(behind(claim, number))?.[1], BY.exec(right)?.[1], BY.exec(left)?.[1]]
  // "The minister, Ada Vey, gave 300": who counts may stand beyond a comma.
  const told = before(claim, number).split(OTHER_SUBJECT).at(-1) ?? ''
  const verb = COUNTS.exec(told) ?? SETS_ANEW.exec(told)
  if (verb !== null) sides.push(lastWords(told.slice(0, verb.index)))
  sides.push(GAPPED.exec(told)?.[1])
  for (const words of sides) {
    const found = words === undefined ? null : classOfWords(words, names)
    if (found !== null) return found
  }
  return null
}

/** Who counted, by the words beside the number, else by whom the text lets speak; null where neither tells. */
function tellerOf(claim: Valued, names: TellerNames): CountingClass | null {
  const { source } = claim.voice
  const beside = tellerBeside(claim, names)
  if (beside !== null) return beside
  if (typeof source !== 'string') return classOfWords(source.text, names)
  return claim.value.unit === null && ARTICLE.test(claim.counted) ? classOfWords(claim.counted, names) : null
}

/** Numbers below this are given by many texts of many things; an equal larger one is the count of the same teller. */
const TELLING = 20

/** Who counted each claim of a group: a text that gives no teller repeats the number of one that does. */
export function tellersOf(group: ClaimGroup): (claim: Valued) => CountingClass | null {
  const names = tellerNamesOf(group)
  const own = new Map<string, CountingClass | null>()
  const byNumber = new Map<number, Set<CountingClass>>()
  for (const claim of group.claims) {
    const { value } = claim
    if (value === null || !isCounted({ ...claim, value })) continue
    const found = tellerOf({ ...claim, value }, names)
    own.set(claim.id, found)
    if (found === null || value.value === null || value.value < TELLING) continue
    byNumber.set(value.value, (byNumber.get(value.value) ?? new Set()).add(found))
  }
  return (claim) => {
    const repeated = [...(byNumber.get(claim.value.value ?? 0) ?? [])]
    return own.get(claim.id) ?? (repeated.length === 1 ? (repeated[0] ?? null) : null)
  }
}

/** What was counted or measured on the ground; shares and rates are reckoned. */
const isCounted = ({ value }: Valued): boolean => value.attribute === 'count' || value.attribute === 'value'

/** "More than 3,000, says the Red Cross": who brings aid tells in round numbers what others counted. */
const passesOn = ({ value }: Valued, teller: CountingClass): boolean => teller === AID && value.approx !== 'exact'

/** Counts of two who count in two ways. */
export const otherTeller: Rule = (a, b, { tellerOf: of }) => {
  if (!isCounted(a) || !isCounted(b)) return null
  const [x, y] = [of(a), of(b)]
  if (x === null || y === null || x === y || outcomeOf(a) !== outcomeOf(b)) return null
  if (passesOn(a, x) || passesOn(b, y)) return null
  return {
    reason: 'other_definition',
    rule: 'value.teller',
    because: `They are counts of ${x.name}, and of ${y.name}.`,
  }
}
