// Sentences of answers are English; each carries what it says apart, so that a page can say it in another language
// without taking the sentence to pieces.
import type { Interval } from './time.js'

/** A sentence with the rule by which it is said and what fills it in. */
export interface Told {
  readonly code: string
  readonly message: string
  /** In the order of the sentence: names, numbers as people read them, days (ISO), and times as "start/end". */
  readonly values: readonly string[]
}

/** What a sentence says, without its English words. */
export type Said = Omit<Told, 'message'>

/** A sentence and what it says. */
export const told = (code: string, message: string, ...values: readonly (string | number)[]): Told => ({
  code,
  message,
  values: values.map(String),
})

/** Sentences one after another. */
export const textOf = (sentences: readonly Told[]): string => sentences.map(({ message }) => message).join(' ')

/** A time among the values of a sentence. */
export const timeValue = ({ start, end }: Interval): string => `${start ?? ''}/${end ?? ''}`
