// The figures of a situation as a person asks for them: by value in any unit, by what is counted, where, when, and by
// who says so. What each is looked up by is prepared once; a question is then answered by going through it in the order
// that is wanted.
import type { DossierFigure, Reading } from '../model/index.js'
import { otherNames } from './other-names.js'
import { type Amount, amountFitter, amountsOf, type Query } from './search.js'
import type { Situation } from './situation.js'

/** What is asked for; everything given must hold. */
export interface FigureQuery extends Pick<Query, 'value' | 'unit' | 'period' | 'place'> {
  /** Must stand in the sentence, in what is counted or in the indicator's name, in any language of the packs. */
  readonly words?: string | undefined
  readonly speaker?: string | undefined
}

export type FigureSort = 'document' | 'value' | 'period'

/** A figure with all that it is found by. */
interface KnownFigure {
  readonly figure: DossierFigure
  /** Those that begin where it stands. */
  readonly amounts: readonly Amount[]
  /** In lower case. */
  readonly words: string
  readonly speaker: string
}

/** What has no value or no period comes last. */
const ORDER: Readonly<Record<FigureSort, ((a: DossierFigure, b: DossierFigure) => number) | null>> = {
  document: null,
  value: (a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY),
  period: (a, b) => {
    const [one, other] = [a.period?.start ?? '9999', b.period?.start ?? '9999']
    return one < other ? -1 : Number(one > other)
  },
}

const NO_AMOUNTS: readonly Amount[] = []

/** The amounts of a reading by where they begin. */
function byStart(reading: Reading): ReadonlyMap<number, readonly Amount[]> {
  const starts = new Map<number, Amount[]>()
  for (const amount of amountsOf(reading)) {
    const { start } = amount.quantity.span
    const others = starts.get(start)
    if (others === undefined) starts.set(start, [amount])
    else others.push(amount)
  }
  return starts
}

function knownFigures({ dossier, held }: Situation): KnownFigure[] {
  const readings = new Map(held.readings.map((reading) => [reading.document.id, reading]))
  let [document, amounts]: [string | null, ReturnType<typeof byStart>] = [null, new Map()]
  const alsoCalled = otherNames(held.pack)
  return dossier.figures.map((figure) => {
    const { citation, what, indicator, speaker } = figure
    // Figures of one document stand together.
    if (citation.document !== document) {
      document = citation.document
      const reading = readings.get(document)
      amounts = reading === undefined ? new Map() : byStart(reading)
    }
    return {
      figure,
      amounts: amounts.get(citation.marks[0]?.start ?? Number.NaN) ?? NO_AMOUNTS,
      words: [citation.quote.text, ...[what, indicator ?? ''].flatMap((name) => [name, ...alsoCalled(name)])]
        .join(' ')
        .toLowerCase(),
      speaker: speaker.toLowerCase(),
    }
  })
}

/** The figures in an order, with what they are found by and without. */
interface Ordered {
  readonly known: readonly KnownFigure[]
  readonly figures: readonly DossierFigure[]
}

const ordered = (known: readonly KnownFigure[]): Ordered => ({ known, figures: known.map(({ figure }) => figure) })

const laidOut = new WeakMap<Situation, Map<FigureSort, Ordered>>()

/** The figures in an order, laid out once for each. */
function inOrder(situation: Situation, sort: FigureSort): Ordered {
  const orders = laidOut.get(situation) ?? new Map([['document', ordered(knownFigures(situation))]])
  laidOut.set(situation, orders)
  const held = orders.get(sort)
  if (held !== undefined) return held
  const [all, order] = [orders.get('document')?.known ?? [], ORDER[sort]]
  const sorted = ordered(order === null ? all : [...all].sort((a, b) => order(a.figure, b.figure)))
  orders.set(sort, sorted)
  return sorted
}

/** The figures that fit, in an order; those that it does not tell apart as they stand in the dossier. */
export function findFigures(
  situation: Situation,
  { words, speaker, ...asked }: FigureQuery,
  sort: FigureSort = 'document',
): readonly DossierFigure[] {
  const ofAmounts = [asked.value, asked.unit, asked.period, asked.place].some((part) => part !== undefined)
  const fits = amountFitter(asked, situation.held.pack)
  const [wanted, by] = [words?.toLowerCase() ?? '', speaker?.toLowerCase() ?? '']
  const { known, figures } = inOrder(situation, sort)
  if (!ofAmounts && wanted === '' && by === '') return figures
  // Of what is looked up by words there are very many: only what was asked about is looked at.
  return known
    .filter(
      (one) =>
        (by === '' || one.speaker.includes(by)) &&
        (wanted === '' || one.words.includes(wanted)) &&
        (!ofAmounts || one.amounts.some(fits)),
    )
    .map(({ figure }) => figure)
}
