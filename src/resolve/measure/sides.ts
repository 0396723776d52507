// Who takes a measure and whom it meets, as one clause tells it. Countries that stand in it are its subject, the owner
// of the measure, or those whom it meets; whoever is no subject and no owner is met.
import type { Reading } from '../../model/index.js'
import type { Turn } from './clauses.js'
import { AUXILIARY } from './lexicon-around.js'
import type { MeasureVocabulary } from './vocabulary.js'

/** A country where a text names it, itself or someone who acts for it; offsets of the document. */
interface NamedCountry {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface ClauseSides {
  /** Who acts or whose measure it is. */
  readonly by: readonly string[]
  readonly against: readonly string[]
  /** Who announces it, which need not be who takes it. */
  readonly speakers: readonly string[]
}

/** A preposition before a country: it is no subject. */
const PREPOSITION =
  /\b(?:on|against|from|of|in|into|to|with|at|by|for|sobre|contra|de|del|a|al|en|con|por|para)(?: the| el| la| los| las)?\s*$/iu
const BY = /\b(?:by|por)(?: the| el| la)?\s*$/iu
const PARTICIPLE = /(?:ed|en|ad[oa]s?|id[oa]s?)$/iu
/** Between a subject and its verb. */
const NEAR = /^(?:[’']s)?(?:,? \p{L}+){0,5},? $/u
const JOINED = /^[’']?s?\s?,?\s?(?:and |or |y |e |o |the |la |el |los ){0,4}$/iu
const OWNS = /^(?:[’']s?)?(?: \p{L}+){0,2}\s*$/u

/** The countries that a stretch of the document names, by pack names and by whoever of the names belongs to one. */
export function countriesIn(
  reading: Reading,
  start: number,
  end: number,
  { countries, grounds }: MeasureVocabulary,
): NamedCountry[] {
  const { geography } = grounds
  const names = reading.names.filter((name) => name.span.start >= start && name.span.end <= end)
  const found: NamedCountry[] = []
  for (const { span, entity } of names) {
    const side = entity === null ? null : geography.side(entity)
    if (side !== null && geography.isCountry(side)) found.push({ id: side, start: span.start, end: span.end })
  }
  for (const match of reading.document.text.slice(start, end).matchAll(countries.words)) {
    const at = { start: start + match.index, end: start + match.index + match[0].length }
    const id = countries.ids.get(match[0].replaceAll(/\s+/gu, ' '))
    // "Government of Mexico" is no name of the pack; "Gulf of Mexico" is one, and no country.
    const other = names.some(
      (name) =>
        name.entity !== null &&
        !name.entity.startsWith('name:') &&
        name.span.start <= at.start &&
        name.span.end >= at.end,
    )
    if (id !== undefined && !other) found.push({ id, ...at })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The sides of a clause; `offset` is where it begins in the document, `called` are the places of the measure's name. */
export function sidesOf(
  clause: string,
  {
    offset,
    turn,
    called,
    countries,
    saidAt,
  }: {
    readonly offset: number
    readonly turn: Turn
    readonly called: readonly { readonly start: number; readonly end: number }[]
    readonly countries: readonly NamedCountry[]
    /** Where the clause says that someone announced it: whoever stands before only speaks. */
    readonly saidAt: number | null
  },
): ClauseSides {
  const by: string[] = []
  const against: string[] = []
  const speakers: string[] = []
  const verb = clause.slice(turn.start, turn.end)
  const acted =
    turn.life.denies ||
    turn.life.subject !== undefined ||
    (AUXILIARY.test(clause.slice(0, turn.start)) && PARTICIPLE.test(verb))
  let before: { readonly end: number; readonly side: string[] } | null = null
  for (const { id, start: at, end: to } of countries) {
    const [start, end] = [at - offset, to - offset]
    const ahead = clause.slice(0, start)
    if (saidAt !== null && end <= saidAt && !PREPOSITION.test(ahead)) {
      speakers.push(id)
      continue
    }
    const owns = called.some((name) => name.start >= end && OWNS.test(clause.slice(end, name.start)))
    const acts = !acted && end <= turn.start && NEAR.test(clause.slice(end, turn.start)) && !PREPOSITION.test(ahead)
    // "From this country, that one and a third": what is joined is on one side.
    const joined = before !== null && JOINED.test(clause.slice(before.end, start)) ? before.side : null
    const side: string[] = owns || BY.test(ahead) ? by : (joined ?? (acts ? by : against))
    side.push(id)
    before = { end, side }
  }
  return { by, speakers, against: against.filter((id) => !by.includes(id)) }
}
