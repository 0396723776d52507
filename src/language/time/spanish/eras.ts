// Spanish words for someone's time in office: "los primeros 100 días de gobierno", "el gobierno de X", "desde que X
// asumió". Governments act more often than they date, so they count only behind a word of time.
import type { Term } from '../../../packs/schema.js'
import type { Candidate, Refiner, Scan } from '../candidate.js'
import { candidate, widened, wordAt } from '../candidate.js'
import type { EraMeaning } from '../meaning.js'
import { holderAt, holderByLength, holderNear, officeHolderNear, termBeside, termOf } from '../offices.js'
import { withArticle } from './calendar-dates.js'
import { OFFICE_NOUNS } from './lexicon.js'

const TITLES = new Set('presidente presidenta gobernador gobernadora primer ministro ministra la el'.split(' '))
const era = (term: Term | null, point: EraMeaning['point'] = 'whole'): EraMeaning => ({ kind: 'era', term, point })

/** The holder named from `index` on, over titles, with the token after the name. */
function holderFrom(scan: Scan, index: number): { readonly holder: string; readonly last: number } | null {
  let at = index
  while (TITLES.has(wordAt(scan, at))) at++
  return holderAt(scan.context, at)
}

const BEGINNING = /^(?:inicio|comienzo|arranque|principio)$/

/** "el inicio del mandato de X", "al comienzo de su gobierno": the first day of the term. */
function proposeBeginning(scan: Scan, index: number): Candidate | null {
  const own = wordAt(scan, index - 1) === 'su'
  const joint = own || wordAt(scan, index - 1) === 'la' ? index - 2 : index - 1
  if (!/^del?$/.test(wordAt(scan, joint)) || !BEGINNING.test(wordAt(scan, joint - 1))) return null
  const named = /^del?$/.test(wordAt(scan, index + 1)) ? holderFrom(scan, index + 2) : null
  const holder = named?.holder ?? (own ? holderNear(scan.context, index) : null)
  if (holder === null) return null
  return candidate(scan, withArticle(scan, joint - 1), named?.last ?? index + 1, {
    meaning: era(termOf(scan.context, holder), 'first_day'),
    rule: 'era-beginning',
  })
}

/** "durante el gobierno de X", "en la presidencia de X", "bajo la administración de X". */
export function proposeOffice(scan: Scan, index: number): Candidate | null {
  const beginning = proposeBeginning(scan, index)
  if (beginning !== null) return beginning
  const joint = wordAt(scan, index + 1)
  if (joint !== 'de' && joint !== 'del') return null
  const named = holderFrom(scan, index + 2)
  const first = withArticle(scan, index)
  if (named === null || !/^(?:durante|en|bajo|con|desde)$/.test(wordAt(scan, first - 1))) return null
  return candidate(scan, first, named.last, { meaning: era(termOf(scan.context, named.holder)), rule: 'era-named' })
}

const BESIDE = /^(?:pasad[oa]|anterior|previ[oa]|saliente|actual|presente)$/
const CURRENT = /^(?:actual|presente|este|esta)$/
/** Nouns that name a stretch of time; a government acts more often than it dates. */
const STRETCH: ReadonlyMap<string, number | null> = new Map([
  ['sexenio', 6],
  ['mandato', null],
  ['gestión', null],
])

/** "el sexenio pasado", "durante la administración anterior", "este sexenio". */
export function proposeTermBeside(scan: Scan, index: number): Candidate | null {
  const before = wordAt(scan, index - 1)
  const pointed = /^(?:este|esta|pasado|anterior|actual)$/.test(before) ? before : null
  const behind = BESIDE.test(wordAt(scan, index + 1)) ? wordAt(scan, index + 1) : null
  const said = behind ?? pointed
  if (said === null) return null
  const first = pointed === null ? withArticle(scan, index) : withArticle(scan, index - 1)
  const years = STRETCH.get(wordAt(scan, index))
  if (years === undefined && !/^(?:durante|en|bajo|desde|que)$/.test(wordAt(scan, first - 1))) return null
  const holder = officeHolderNear(scan.context, index) ?? (years == null ? null : holderByLength(scan.context, years))
  const which = CURRENT.test(said) ? 'current' : 'previous'
  const term = holder === null ? null : termBeside(scan.context, holder, which)
  const last = behind === null ? index + 1 : index + 2
  return term === null ? null : candidate(scan, first, last, { meaning: era(term), rule: `era-${which}` })
}

const BEGAN = /^(?:comenzó|comenzara|empezó|empezara|inició|iniciara|arrancó)$/

/** "desde que comenzó el gobierno de X", "desde que inició su mandato". */
function proposeSinceBeginning(scan: Scan, index: number): Candidate | null {
  if (!BEGAN.test(wordAt(scan, index + 2)) || !/^(?:el|la|su)$/.test(wordAt(scan, index + 3))) return null
  if (!OFFICE_NOUNS.has(wordAt(scan, index + 4))) return null
  const own = wordAt(scan, index + 3) === 'su'
  const named = /^del?$/.test(wordAt(scan, index + 5)) ? holderFrom(scan, index + 6) : null
  const holder = named?.holder ?? (own ? holderNear(scan.context, index) : null)
  if (holder === null) return null
  return candidate(scan, index, named?.last ?? index + 5, {
    meaning: era(termOf(scan.context, holder), 'since'),
    rule: 'since-entry',
  })
}

const ENTERED = /^(?:asumió|asumiera|llegó|llegara|tomó|inició)$/

/** "desde que X asumió", "desde que asumió el cargo". */
export function proposeSinceEntry(scan: Scan, index: number): Candidate | null {
  if (wordAt(scan, index + 1) !== 'que') return null
  const beginning = proposeSinceBeginning(scan, index)
  if (beginning !== null) return beginning
  const named = holderFrom(scan, index + 2)
  const verb = named?.last ?? index + 2
  if (!ENTERED.test(wordAt(scan, verb))) return null
  const holder = named?.holder ?? holderNear(scan.context, index)
  if (holder === null) return null
  return candidate(scan, index, verb + 1, {
    meaning: era(termOf(scan.context, holder), 'since'),
    rule: 'since-entry',
  })
}

function inTerm(scan: Scan, found: Candidate, { holder, last }: { holder: string; last: number }): Candidate {
  const { meaning } = found
  if (meaning.kind !== 'duration') return found
  const of = era(termOf(scan.context, holder))
  return { ...widened(scan, found, found.first, last), meaning: { ...meaning, of }, rule: 'units-in-office' }
}

/** "sus primeros 100 días de gobierno", "los primeros 100 días del presidente X", "los primeros seis meses de la presidencia de X": the term is the holder's. */
export const refineInOffice: Refiner = (scan, candidates) =>
  candidates.map((found) => {
    const { meaning } = found
    if (meaning.kind !== 'duration' || meaning.of !== null || meaning.place === null) return found
    let at = found.last
    if (!/^(?:de|del|en)$/.test(wordAt(scan, at))) return found
    const own = wordAt(scan, at) === 'en' || meaning.place !== 'first' ? null : holderFrom(scan, at + 1)
    if (own !== null) return inTerm(scan, found, own)
    at++
    if (/^(?:la|el|su)$/.test(wordAt(scan, at))) at++
    if (!OFFICE_NOUNS.has(wordAt(scan, at)) && !/^(?:cargo|poder)$/.test(wordAt(scan, at))) return found
    const named = /^del?$/.test(wordAt(scan, at + 1)) ? holderFrom(scan, at + 2) : null
    const holder = named?.holder ?? holderNear(scan.context, found.first)
    return holder === null ? found : inTerm(scan, found, { holder, last: named?.last ?? at + 1 })
  })
