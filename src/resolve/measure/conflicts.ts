// Where documents are at odds over one step of a measure: over the day from which it holds, or over its rate.
import type { MeasureConflict, MeasureTelling } from '../../model/index.js'
import { shownDay } from '../../model/index.js'
import { rateOf, type ToldStep } from './steps.js'

const exactDay = ({ effective }: MeasureTelling): string | null =>
  effective !== null && effective.start !== null && effective.start === effective.end ? effective.start : null

/** What each document gives, once: one that speaks of several rates is not at odds with itself. */
function byDocument(told: readonly MeasureTelling[]): (readonly MeasureTelling[])[] {
  const documents = new Map<string, MeasureTelling[]>()
  for (const one of told) documents.set(one.document, [...(documents.get(one.document) ?? []), one])
  return [...documents.values()]
}

const dayOf = (told: readonly MeasureTelling[]): string | null => told.map(exactDay).find((day) => day !== null) ?? null
const rateWords = (told: readonly MeasureTelling[]): string | null => {
  const rate = rateOf(told)
  return rate === null ? null : `${rate.value} ${rate.unit}`
}

function conflict(
  attribute: MeasureConflict['attribute'],
  { step, told }: ToldStep,
  given: (told: readonly MeasureTelling[]) => string | null,
): MeasureConflict[] {
  const values = new Map<string, MeasureConflict['values'][number]>()
  for (const own of byDocument(told)) {
    const value = given(own)
    const [head] = own
    if (head !== undefined && value !== null && !values.has(value))
      values.set(value, { value, mention: head.mention, document: head.document })
  }
  if (values.size < 2) return []
  const shown = [...values.keys()].sort().map((value) => (attribute === 'date' ? shownDay(value) : value))
  const what = attribute === 'date' ? 'from which day it holds' : 'the rate'
  return [
    {
      attribute,
      state: step.state,
      values: [...values.values()].sort((a, b) => a.value.localeCompare(b.value)),
      sentence: `Documents differ over ${what}: ${shown.join(' or ')}.`,
    },
  ]
}

/** The conflicts over the steps of a measure. Plans that changed before their day are steps of their own, and no conflict. */
export const conflictsOf = (steps: readonly ToldStep[]): MeasureConflict[] =>
  steps
    .filter(({ step }) => step.state !== 'threatened' && step.state !== 'announced')
    .flatMap((step) => [...conflict('date', step, dayOf), ...conflict('rate', step, rateWords)])
