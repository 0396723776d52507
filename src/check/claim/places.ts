// The places of a sentence, told which stand in one list ("Tijuana, Tecate and Juárez").
import type { Reading, Span } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'

export interface NamedPlace {
  readonly start: number
  readonly end: number
  /** Id of the pack's place, or of a name the pack does not know. */
  readonly place: string
  /** The same for places of one list. */
  readonly list: number
}

const LISTED = /^(?:,? (?:and|y|e|plus|más) (?:the |el |la )?|, (?:the )?)$/u

/** Borders are written in small letters as often as not, so that they are no names to a reader of names. */
function bordersIn(text: string, pack: Pack): readonly Omit<NamedPlace, 'list'>[] {
  const lower = text.toLowerCase()
  const found = pack.places
    .filter(({ kind }) => kind === 'border')
    .flatMap(({ id, name, aliases }) =>
      [name, ...aliases].flatMap((alias) => {
        const start = lower.indexOf(alias.toLowerCase())
        return start < 0 ? [] : [{ start, end: start + alias.length, place: id }]
      }),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  return found.slice(0, 1)
}

const idsOf = new WeakMap<Pack, ReadonlySet<string>>()

function placeIds(pack: Pack): ReadonlySet<string> {
  const held = idsOf.get(pack) ?? new Set(pack.places.map(({ id }) => id))
  idsOf.set(pack, held)
  return held
}

/** The places a sentence names, in its order. */
export function namedPlaces(reading: Reading, sentence: Span, pack: Pack): readonly NamedPlace[] {
  // A country that acts is a government to a reader of names, and a place to whoever counts in it.
  const known = placeIds(pack)
  const named = reading.names
    .filter(({ kind, entity }) => entity !== null && (kind === 'place' || known.has(entity)))
    .filter(({ span }) => span.start >= sentence.start)
    .filter(({ span }) => span.end <= sentence.end)
    .map(({ entity, span }) => ({
      start: span.start - sentence.start,
      end: span.end - sentence.start,
      place: entity ?? '',
    }))
  const borders = bordersIn(sentence.text, pack).filter(
    (one) => !named.some(({ start, end }) => start < one.end && one.start < end),
  )
  let list = -1
  let before: number | null = null
  return [...named, ...borders]
    .sort((a, b) => a.start - b.start)
    .map((place) => {
      if (before === null || !LISTED.test(sentence.text.slice(before, place.start))) list++
      before = place.end
      return { ...place, list }
    })
}
