// The sentences of what was found, in English: as they stand in the contract.
import type { Check, CheckReading, Effect, MeasureOnDay, Told } from '../../../../src/model/index.js'
import type { components } from '../../api/schema'
import type { Shown } from '../../parts/shown'

/** A finding, with all that its sentence says apart. */
export type ToldFinding = components['schemas']['ToldFinding']

export const sentences = {
  finding: ({ sentence }: ToldFinding, _: Shown): string => sentence,
  /** What stood of a measure on a day (ISO). */
  stood: ({ sentence }: MeasureOnDay, _day: string, _: Shown): string => sentence,
  difference: (difference: string): string => difference,
  /** An amount as a cell has it. */
  amount: (amount: string): string => amount,
  /** A sentence of a check or of an effect. */
  told: ({ message }: Told, _: Shown): string => message,
  /** A sentence of what a check answers. */
  checked: ({ message }: Told, _of: Check, _: Shown): string => message,
  /** What a reading is computed from. */
  reading: ({ words }: CheckReading, _: Shown): string => words,
  /** Why the tolerance of a check is so wide. */
  tolerance: ({ because }: NonNullable<Check['tolerance']>, _: Shown): string => because,
  /** All that is answered of an effect. */
  effect: ({ sentence }: Effect, _: Shown): string => sentence,
  /** Why something was read so. */
  reason: (reason: string): string => reason,
  /** What was read, in few words. */
  item: (what: string): string => what,
  /** What a field of it is called. */
  field: (name: string): string => name,
  /** How names stand together in a title. */
  joints: {
    results: (operation: string): string => `results of ${operation}`,
    position: (speaker: string, judged: string): string => `${speaker} on ${judged}`,
    by: (name: string): string => `by ${name}`,
  },
}
