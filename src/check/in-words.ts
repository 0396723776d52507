// A reading tells itself in words, and says beside them of what they are made.
import type { CheckReading, Told } from '../model/index.js'

/** The words of a reading, and what they say apart. */
export const inWords = ({ code, values, message }: Told): Pick<CheckReading, 'words' | 'told'> => ({
  words: message,
  told: { code, values },
})
