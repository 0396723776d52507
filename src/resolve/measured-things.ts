// What is measured where no pack has an indicator for it: “Norway's salt exports rose by 4 per cent in May” and “exports of
// salt from Norway” are told of one thing, of which each month has its number. The words for it are those of its noun.
import type { LightClaim } from '../model/index.js'
import { lengthInDays } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { stemOf, wordsIn } from '../packs/stems.js'
import { vocabularyOf } from './measure/vocabulary.js'

/** A month has no fewer days, a year no more. */
const MONTH_DAYS = 27
const YEAR_DAYS = 367

/** Words beside a noun that name no other thing: how it is told, and over which time. English, Spanish. */
const BESIDE = new Set(
  (
    'the a an its their his her this that of in from for by to and at on with average total overall monthly annual yearly ' +
    'quarterly weekly daily rate level number amount figure value volume country national new latest official ' +
    'rise increase fall drop decline growth change gain pace ' +
    'el la los las un una su sus este esta de del en por para y a con medio media total mensual anual interanual ' +
    'trimestral semanal diario tasa nivel número cantidad cifra valor volumen país nacional nuevo nueva oficial ' +
    'suba subida alza aumento incremento baja bajada caída descenso reducción crecimiento variación'
  ).split(' '),
)

const placeWords = new WeakMap<Pack, ReadonlySet<string>>()

/** The words of the names of countries and of their people. */
function wordsOfPlaces(pack: Pack): ReadonlySet<string> {
  const known = placeWords.get(pack)
  if (known !== undefined) return known
  const made = new Set([...vocabularyOf(pack).countries.ids.keys()].flatMap(wordsIn))
  placeWords.set(pack, made)
  return made
}

/** Whether a number is told of a month, a quarter or a year, in so many words. */
function isOfStretch({ period }: LightClaim): boolean {
  const days = period?.basis === 'stated' ? (lengthInDays(period.interval) ?? 0) : 0
  return days >= MONTH_DAYS && days <= YEAR_DAYS
}

/** The thing that a number measures over a month, a quarter or a year, by the stems of its noun; null where it is none. */
export function measuredThing(claim: LightClaim, pack: Pack): string | null {
  if (claim.event !== null || claim.place === null || !isOfStretch(claim)) return null
  const places = wordsOfPlaces(pack)
  const own = wordsIn(claim.counted).filter((word) => word.length > 1 && !BESIDE.has(word) && !places.has(word))
  return own.length === 0 ? null : [...new Set(own.map(stemOf))].sort().join(' ')
}
