// How far two people who judged the same things by themselves agree beyond chance: Cohen's kappa (J. Cohen, "A
// coefficient of agreement for nominal scales", Educational and Psychological Measurement 20, 1960, 37–46), with the
// standard error given there for large samples.

/** How far two people agree. */
export interface Agreement {
  /** How many things both judged. */
  readonly both: number
  /** The share on which they agree. */
  readonly observed: number
  /** The share on which they would agree by chance, each judging as often each way. */
  readonly expected: number
  /** Null where nothing was judged by both, or where both gave all the same verdict: nothing could differ. */
  readonly kappa: number | null
  /** Of kappa; null where kappa is. */
  readonly error: number | null
}

/**
 * The agreement of pairs of verdicts. Pure.
 *
 * @example
 * agreementOf([['yes', 'yes'], ['no', 'no'], ['yes', 'no'], ['no', 'no']]).kappa // 0.5
 */
export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  const both = pairs.length
  if (both === 0) return { both, observed: 0, expected: 0, kappa: null, error: null }
  const shareOf = (side: 0 | 1, verdict: string): number => pairs.filter((pair) => pair[side] === verdict).length / both
  const verdicts = [...new Set(pairs.flat())]
  const observed = pairs.filter(([one, other]) => one === other).length / both
  const expected = verdicts.reduce((sum, verdict) => sum + shareOf(0, verdict) * shareOf(1, verdict), 0)
  const beyond = 1 - expected
  // Shares that come to one by adding may miss it by a rounding.
  if (verdicts.length === 1) return { both, observed, expected, kappa: null, error: null }
  const error = Math.sqrt((observed * (1 - observed)) / (both * beyond ** 2))
  return { both, observed, expected, kappa: (observed - expected) / beyond, error }
}
