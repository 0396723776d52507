// The figures of a situation as a person asks for them: by value in any unit, by what is counted, where, when, and by
// who says so.
import type { DossierFigure } from '../model/index.js'
import { type Query, searchReadings } from './search.js'
import type { Situation } from './situation.js'

/** What is asked for; everything given must hold. */
export interface FigureQuery extends Pick<Query, 'value' | 'unit' | 'period' | 'place'> {
  /** Must stand in the sentence, in what is counted or in the indicator's name. */
  readonly words?: string | undefined
  readonly speaker?: string | undefined
}

const holds = (text: string, wanted: string | undefined): boolean =>
  wanted === undefined || text.toLowerCase().includes(wanted.toLowerCase())

const placeOf = (document: string, start: number): string => `${document}:${start}`

/** Where amounts stand that fit, or null where no amount is asked for. */
function fitting(situation: Situation, { value, unit, period, place }: FigureQuery): ReadonlySet<string> | null {
  const parts = Object.entries({ value, unit, period, place }).filter(([, part]) => part !== undefined)
  if (parts.length === 0) return null
  const { readings, pack } = situation.held
  const found = searchReadings(readings, pack, { words: [], ...Object.fromEntries(parts) })
  return new Set(found.map(({ document, span }) => placeOf(document, span.start)))
}

/** The figures that fit, in the order of the dossier. */
export function findFigures(situation: Situation, query: FigureQuery): readonly DossierFigure[] {
  const amounts = fitting(situation, query)
  return situation.dossier.figures.filter(({ citation, what, indicator, speaker }) => {
    const [mark] = citation.marks
    return (
      (amounts === null || (mark !== undefined && amounts.has(placeOf(citation.document, mark.start)))) &&
      holds(speaker, query.speaker) &&
      holds(`${citation.quote.text} ${what} ${indicator ?? ''}`, query.words)
    )
  })
}
