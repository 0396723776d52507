// Series of counts in which we know what happened, because we made them: negative binomial, with a trend, with or
// without season, each period resembling the one before by a stated amount. Two ways to bring resemblance about, since
// nobody knows which the world uses: in the counts themselves (a Gaussian copula), or in a rate that drifts unseen.

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Normal numbers from uniform ones (Box and Muller). */
const normal = (random) => () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** The share of normal numbers below a value (Abramowitz and Stegun 7.1.26, to seven digits). */
function share(value) {
  const t = 1 / (1 + (0.3275911 * Math.abs(value)) / Math.SQRT2)
  const tail =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) *
    t *
    Math.exp((-value * value) / 2)
  return value >= 0 ? 1 - tail / 2 : tail / 2
}

/** The count below which a share of a negative binomial lies. */
function countAt(level, mean, size) {
  let chance = (size / (size + mean)) ** size
  let below = chance
  let count = 0
  while (below < level && count < 100_000) {
    count++
    chance *= ((size + count - 1) / count) * (mean / (size + mean))
    below += chance
  }
  return count
}

/** How much a drifting rate moves, as a standard deviation on the scale of logarithms. */
const DRIFT = 0.15

/**
 * One series.
 *
 * @param random from `seeded`
 * @param fall the true fall from `from` on, as a share
 */
export function simulated(random, { points, from, resemblance, season, kind, mean = 100, size = 20, fall = 0 }) {
  const draw = normal(random)
  let state = draw()
  return Array.from({ length: points }, (_, at) => {
    if (at > 0) state = resemblance * state + Math.sqrt(1 - resemblance * resemblance) * draw()
    const year = (2 * Math.PI * at) / 12
    const wave = season ? 0.2 * Math.sin(year) + 0.08 * Math.cos(2 * year) : 0
    const level = mean * Math.exp(0.004 * (at - points / 2) + wave) * (at >= from ? 1 - fall : 1)
    return kind === 'copula'
      ? countAt(share(state), level, size)
      : countAt(random(), level * Math.exp(DRIFT * state), size)
  })
}

/** Every kind of series that is tried. */
export const CELLS = [
  { points: 24, from: 12 },
  { points: 36, from: 24 },
  { points: 48, from: 36 },
  { points: 60, from: 48 },
  { points: 72, from: 60 },
].flatMap((span) =>
  [0, 0.2, 0.4, 0.6].flatMap((resemblance) =>
    [false, true].flatMap((season) => ['copula', 'drift'].map((kind) => ({ ...span, resemblance, season, kind }))),
  ),
)
