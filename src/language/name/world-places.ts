// Whether an unknown name is that of a town or region of the world. It is a hint only: the words around a name come
// first, and such a place has no entity but its name, since one name is borne by many towns.
import { WORLD_PLACES } from './world-places-lexicon.js'

const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|an|az) (?=\p{L}{4})/u

const PLAIN = /^[A-Za-z ]+$/

/** One key for the spellings of a place: "Al-Najafah", "al Najafa" and "Nájafa" are one. */
function placeKey(name: string): string {
  const letters = PLAIN.test(name) ? name : name.normalize('NFD').replace(/[\p{M}‘’'`ʼ]/gu, '')
  const words = letters.toLowerCase().replaceAll('-', ' ').replace(ARTICLE, '')
  return words.endsWith('ah') ? words.slice(0, -1) : words
}

let known: ReadonlySet<string> | null = null

/** Whether a name is listed among the places of the world. */
export function isWorldPlace(name: string): boolean {
  known ??= new Set(WORLD_PLACES.flatMap((row) => row.split(',')))
  return known.has(placeKey(name))
}
