// What the makers of invented material share: numbers that are the same for the same seed, and sounds for names.

/**
 * Numbers from 0 to below 1 (Numerical Recipes' linear congruential generator).
 *
 * @param seed a whole number; the same seed gives the same numbers
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const split = (words) => words.split(' ')

export const SYLLABLES = split(
  'bar cas dor ek fer gru hol ib jan kel lin mor nov ols pra quin ros sal tor ul vel wes yar zan',
)
