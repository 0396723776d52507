// Which of a pack's ways of counting a number is of, by the words about it: apprehensions or encounters, victims or case
// files. One number has one way for each aspect, so that who was counted and where they were are not rivals.
import type { Claim } from '../model/index.js'
import type { Indicator, WayOfCounting } from '../packs/schema.js'
import { clauseOfNumber, numberSpan } from './clause.js'

/** The way of counting of each aspect that the words tell. */
export type Ways = ReadonlyMap<string, WayOfCounting>

interface Match {
  readonly way: WayOfCounting
  readonly start: number
  readonly end: number
}

/** Where the words of a way begin a word of the text; packs list stems ("extradit"). */
function matchesOf(way: WayOfCounting, text: string): Match[] {
  return way.words.flatMap((listed) => {
    const word = listed.toLowerCase()
    const found: Match[] = []
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string))
        found.push({ way, start: at, end: at + word.length })
    return found
  })
}

/** "Lethal dose" is no word for doses, nor "non-resident" one for residents. */
const isSwallowed = (match: Match, all: readonly Match[]): boolean =>
  all.some(
    (other) =>
      other.start <= match.start && other.end >= match.end && other.end - other.start > match.end - match.start,
  )

/** Whether one way counts a part of what the other counts. */
export function isWithin(part: WayOfCounting, whole: WayOfCounting, indicator: Indicator): boolean {
  const above = indicator.definitions.find(({ id }) => id === part.within)
  return above !== undefined && (above.id === whole.id || isWithin(above, whole, indicator))
}

/** The narrowest way of one aspect; null where several are told of which none lies in the others. */
function narrowest(ways: readonly WayOfCounting[], indicator: Indicator): WayOfCounting | null {
  return ways.find((way) => ways.every((other) => other === way || isWithin(way, other, indicator))) ?? null
}

function waysIn(text: string, indicator: Indicator): Ways {
  const lower = text.toLowerCase()
  const all = indicator.definitions.flatMap((way) => matchesOf(way, lower))
  const told = new Set(all.filter((match) => !isSwallowed(match, all)).map(({ way }) => way))
  const aspects = new Set(indicator.definitions.map(({ aspect }) => aspect ?? ''))
  return new Map(
    [...aspects].flatMap((aspect) => {
      const way = narrowest(
        [...told].filter((item) => (item.aspect ?? '') === aspect),
        indicator,
      )
      return way === null ? [] : [[aspect, way]]
    }),
  )
}

/** Where a part of what was counted begins to be told. English, Spanish. */
const PART =
  /(?<!\p{L})(?:of (?:which|whom|them|these|those)|including|among (?:them|those|these)|de (?:l[oa]s (?:que|cuales)|ell[oa]s)|entre ell[oa]s|incluid[oa]s)(?!\p{L})/iu

/** The sentence without the part of what its number counts: "the toll is 86, [of which 61 were at sea]". */
function withoutPart(claim: Claim): string {
  const { text, start } = claim.sentence
  const end = numberSpan(claim).end - start
  const part = PART.exec(text.slice(end))
  return part === null ? text : text.slice(0, end + part.index)
}

/** The ways that the clause of the number tells, and of aspects it is silent on, those that its sentence tells. */
export function waysOfCounting(claim: Claim, indicator: Indicator | null): Ways {
  if (indicator === null || indicator.definitions.length === 0) return new Map()
  return new Map([...waysIn(withoutPart(claim), indicator), ...waysIn(clauseOfNumber(claim), indicator)])
}
