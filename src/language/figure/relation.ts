// How figures of one sentence hang together: a part of a total, a share of what was counted, two halves of one claim.
import type { Figure } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { FigureGrammar } from './grammar.js'

type Related = Figure['relatedTo'][number]

/** Whether the words between two numbers are a thing alone: "(rose 3 per cent) and tin (5)". */
export const isGap = (between: string): boolean => /^,? (?:and|while|y) [\p{L} -]{2,40}$/u.test(between)

const isCount = (figure: Figure): boolean =>
  figure.role === 'claim' &&
  figure.quantity.value !== null &&
  figure.quantity.kind !== 'share' &&
  figure.quantity.kind !== 'multiple'

/** What ties a figure to the one before it in its sentence, by the words between them. */
function relationTo(
  context: ReadingContext,
  figure: Figure,
  before: Figure,
  grammar: FigureGrammar,
): Related['relation'] | null {
  const between = context.text.slice(before.quantity.span.end, figure.quantity.span.start).toLowerCase()
  const behind = context.text.slice(figure.quantity.span.end, figure.quantity.span.end + 14).toLowerCase()
  const share = figure.quantity.kind === 'share'
  if (share && /^ of (?:them|these|those|which|whom|that)\b/u.test(behind) && isCount(before)) return 'share'
  if (/\b(?:of (?:which|whom)|de (?:los|las) (?:cuales|que))\b[^.]{0,20}$/u.test(between) && isCount(before))
    return share ? 'share' : 'part'
  if (grammar.isPartBetween(between) && isCount(figure) && figure.quantity.unit === before.quantity.unit) return 'part'
  if (
    share &&
    before.quantity.kind === 'share' &&
    figure.change.direction === 'none' &&
    /\b(?:in|of|by|among)\b/u.test(between.slice(-36)) &&
    !/[.;]/u.test(between) &&
    before.change.direction === 'none' &&
    between.length < 60
  )
    return 'joint'
  return null
}

/** "1.1 tonnes of the 1.4 tonnes": the first is the part of the second. */
function isPartOf(context: ReadingContext, part: Figure, whole: Figure, grammar: FigureGrammar): boolean {
  const between = context.text.slice(part.quantity.span.end, whole.quantity.span.start).toLowerCase()
  return isCount(whole) && grammar.partOfWhole.test(between)
}

/** The figures with what each is related to. They are in text order. */
export function withRelations(
  context: ReadingContext,
  figures: readonly Figure[],
  sentenceOf: (figure: Figure) => number,
  grammar: FigureGrammar,
): Figure[] {
  return figures.map((figure, i) => {
    const related: Related[] = []
    const before = figures[i - 1]
    const after = figures[i + 1]
    const sentence = sentenceOf(figure)
    if (before !== undefined && sentenceOf(before) === sentence && figure.role === 'claim' && before.role === 'claim') {
      const relation = relationTo(context, figure, before, grammar)
      if (relation !== null) related.push({ figure: before.id, relation })
    }
    if (
      after !== undefined &&
      sentenceOf(after) === sentence &&
      figure.role === 'claim' &&
      isPartOf(context, figure, after, grammar)
    )
      related.push({ figure: after.id, relation: figure.quantity.kind === 'share' ? 'share' : 'part' })
    return related.length === 0 ? figure : { ...figure, relatedTo: related }
  })
}
