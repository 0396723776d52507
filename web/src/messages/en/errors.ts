// What the program says of an error, in English: as it says it. What is amiss with a document is said as the page can
// mend it, without the options of the terminal.
import { reading } from './reading'

/** What is amiss with a field, as the program tells it: by a code, with what fills it in. */
export interface Amiss {
  readonly code: string
  readonly message: string
  readonly values: readonly string[]
}

/** An error, with what mends it. */
export interface ToldError extends Amiss {
  readonly mend: string
}

export const errors = {
  what: ({ message }: ToldError): string => message,
  /** What to do about it. */
  mend: ({ mend }: ToldError): string => mend,
  field: ({ message }: Amiss): string => message,
  /** What else is said of a thing that was done. */
  note: ({ code, message }: Amiss): string => {
    const known: Readonly<Record<string, string>> = reading.issues
    return known[code] ?? message
  },
}
