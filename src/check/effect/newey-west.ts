// Standard errors that bear neighbouring periods resembling each other, after Newey and West (1987), with the
// small-sample factor n / (n - k) of R's `sandwich`. They are shown beside the estimate; with a few dozen points they
// come out too small, which is why the answer does not rest on them alone (see autocorrelation.ts).
import type { CountFit } from './count-regression.js'

/** How many neighbours on each side count, by the usual rule of Newey and West (1994). */
export const usualLag = (points: number): number => Math.floor(4 * (points / 100) ** (2 / 9))

/** The standard error of the last coefficient. */
export function neweyWestError({ weighted, residuals, covariance }: CountFit, lag: number): number {
  const points = residuals.length
  const columns = covariance.columns
  const last = covariance.getRow(columns - 1)
  // What each period adds to the last coefficient.
  const influence = residuals.map(
    (residual, i) => residual * weighted.getRow(i).reduce((sum, value, k) => sum + value * (last[k] ?? 0), 0),
  )
  let variance = 0
  for (let distance = 0; distance <= lag; distance++) {
    let together = 0
    for (let i = distance; i < points; i++) together += (influence[i] ?? 0) * (influence[i - distance] ?? 0)
    variance += (distance === 0 ? 1 : 2 * (1 - distance / (lag + 1))) * together
  }
  return Math.sqrt(Math.max(0, variance) * (points / (points - columns)))
}
