// The singular of a Spanish noun. Only nouns that stand after a number come here, so the rules may be plain.
import { EQUIVALENTS, PEOPLE, TROOPS } from './counted-lexicon.js'

/** Plurals that the endings do not tell, mostly for a written accent. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['jóvenes', 'joven'],
  ['crímenes', 'crimen'],
  ['órdenes', 'orden'],
  ['imágenes', 'imagen'],
  ['exámenes', 'examen'],
  ['drones', 'dron'],
  ['redes', 'red'],
  ['países', 'país'],
  ['rehenes', 'rehén'],
  ['almacenes', 'almacén'],
  ['leyes', 'ley'],
  ['reyes', 'rey'],
  ['mieses', 'mies'],
  ['autobuses', 'autobús'],
  ['obuses', 'obús'],
  ['capitanes', 'capitán'],
  ['alemanes', 'alemán'],
  ['cárteles', 'cártel'],
  ['carteles', 'cartel'],
  ['túneles', 'túnel'],
  ['trenes', 'tren'],
  ['bienes', 'bien'],
  ['planes', 'plan'],
])
/** Nouns whose plural is the singular. */
const SAME = new Set('dosis sobredosis crisis tesis análisis sintaxis'.split(' '))

/** The singular of a plural noun, lower case; a singular comes back as it is. */
export function singularOf(noun: string): string {
  const known = IRREGULAR.get(noun)
  if (known !== undefined) return known
  if (SAME.has(noun) || !noun.endsWith('s') || noun.length < 4) return noun
  if (noun.endsWith('ciones') || noun.endsWith('siones') || noun.endsWith('ones')) return `${noun.slice(0, -4)}ón`
  if (noun.endsWith('ces')) return `${noun.slice(0, -3)}z`
  if (noun.endsWith('eses')) return noun.length > 6 ? `${noun.slice(0, -4)}és` : noun.slice(0, -2)
  if (noun.endsWith('ines')) return `${noun.slice(0, -4)}ín`
  if (/(?:[aeiou][lr]|[aeiu]d|[aeiou]n)es$/u.test(noun)) return noun.slice(0, -2)
  return noun.slice(0, -1)
}

/** Nouns that something is counted for ("por cada 100 mil habitantes", "por litro"), as English texts name them. */
const PER_NOUNS: ReadonlyMap<string, string> = new Map([
  ['persona', 'person'],
  ['mujer', 'woman'],
  ['hombre', 'man'],
  ['niño', 'child'],
  ['litro', 'litre'],
  ['kilo', 'kilo'],
  ['kilogramo', 'kilogram'],
  ['tonelada', 'tonne'],
  ['barril', 'barrel'],
  ['onza', 'ounce'],
  ['galón', 'gallon'],
  ['libra', 'pound'],
])

/** What stands behind the slash of a rate. */
export function perNoun(noun: string): string {
  const singular = singularOf(noun)
  return PER_NOUNS.get(singular) ?? EQUIVALENTS.get(singular) ?? singular
}

/** The name a noun is counted under: people and troops are one, what English texts count too has its English noun. */
export function unitOfNoun(noun: string): string {
  const singular = singularOf(noun)
  if (PEOPLE.has(singular)) return 'person'
  if (TROOPS.has(singular)) return 'troop'
  return EQUIVALENTS.get(singular) ?? singular
}
