// Most mistakes in a file written by hand are slips of the finger; naming the word that was meant saves a search.
import { closest, distance } from 'fastest-levenshtein'
import { type Told, told } from '../model/index.js'

/** The word that was probably meant: at most a third of the letters differ, case aside. Null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const lower = word.toLowerCase()
  const exact = known.find((candidate) => candidate.toLowerCase() === lower)
  if (exact !== undefined) return exact
  const best = closest(word, known)
  return distance(word, best) <= Math.max(1, Math.floor(word.length / 3)) ? best : null
}

/** What to write instead of an unknown word: the near one, else those that there are (the first twelve). */
export function insteadOf(word: string, known: readonly string[]): Told {
  const near = nearest(word, known)
  if (near !== null) return told('meant', `Did you mean "${near}"?`, near)
  if (known.length === 0) return told('take_out', 'Take it out.')
  const shown = `${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}`
  return told('write_one_of', `Write one of: ${shown}.`, shown)
}
