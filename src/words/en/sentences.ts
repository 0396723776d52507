// The sentences of what was found, in English: as they stand in the contract.
import type { Check, CheckReading, Effect, Issue, MeasureConflict, MeasureOnDay, Told } from '../../model/index.js'
import type { Shown } from '../shown.js'
import type { ToldFinding } from '../told-finding.js'

/** Fields whose name in the contract is no word. */
const FIELDS: Readonly<Record<string, string>> = {
  edtf: 'date',
  granularity: 'known to the',
  mod: 'nuance',
  low: 'at least',
  high: 'at most',
  approx: 'how exact',
  sourceBasis: 'kind of source',
  entity: 'who or what (id)',
  canonical: 'full name',
  private: 'private person',
  plover: 'PLOVER class',
}

/** The commitment of a source (FactBank), and other signs, in words. */
const VALUES: Readonly<Record<string, string>> = {
  'CT+': 'certain',
  'PR+': 'probable',
  'PS+': 'possible',
  Uu: 'left open',
  'PS-': 'possibly not',
  'PR-': 'probably not',
  'CT-': 'certainly not',
  approx: 'about',
}

export const sentences = {
  finding: ({ sentence }: ToldFinding, _: Shown): string => sentence,
  /** What stood of a measure on a day (ISO). */
  stood: ({ sentence }: MeasureOnDay, _day: string, _: Shown): string => sentence,
  /** Where documents are at odds over a step of a measure. */
  conflict: ({ sentence }: MeasureConflict, _: Shown): string => sentence,
  /** One of the two values of a finding. */
  side: (value: string, _: Shown): string => value,
  difference: (difference: string): string => difference,
  /** Of a figure that tells of a change: which way, and what of it the number is. */
  change: (change: string): string => change,
  /** Who speaks, where it is no name. */
  speaker: (speaker: string): string => speaker,
  /** What is to be known of a document. */
  issue: ({ message }: Issue): string => message,
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
  field: (name: string): string => FIELDS[name] ?? name,
  /** What a field holds, where that is a word of ours. */
  value: (word: string): string => VALUES[word] ?? word.replaceAll('_', ' '),
  /** How names stand together in a title. */
  joints: {
    results: (operation: string): string => `results of ${operation}`,
    resultsSince: (day: string): string => `results since ${day}`,
    tollSince: (day: string): string => `toll since ${day}`,
    position: (speaker: string, judged: string): string => `${speaker} on ${judged}`,
    by: (name: string): string => `by ${name}`,
  },
}
