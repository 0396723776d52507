// The sentences of what was found, in English: as they stand in the contract.
import type { MeasureOnDay } from '../../../../src/model/index.js'
import type { components } from '../../api/schema'
import type { Shown } from '../../parts/shown'

/** A finding, with all that its sentence says apart. */
export type ToldFinding = components['schemas']['ToldFinding']

export const sentences = {
  finding: ({ sentence }: ToldFinding, _: Shown): string => sentence,
  /** What stood of a measure on a day (ISO). */
  stood: ({ sentence }: MeasureOnDay, _day: string, _: Shown): string => sentence,
  difference: (difference: string): string => difference,
}
