// "75 per cent of murders in 7 per cent of municipalities": two shares are one claim, of how few places hold how much.
import type { CheckedClaim, Figure, Reading } from '../../model/index.js'

const PLACES_COUNTED = /\b(?:municipalit|municipio|district|province|town|count(?:y|ies))/iu

/** The few words after a figure, by which places are told from what lies in them. */
const after = ({ document }: Reading, { quantity }: Figure): string =>
  document.text.slice(quantity.number.end, quantity.number.end + 40)

/** Claims with those that are two halves of a concentration made one. */
export function withConcentrations(reading: Reading, claims: readonly CheckedClaim[]): readonly CheckedClaim[] {
  const merged = new Map<string | null, CheckedClaim | null>()
  for (const share of claims) {
    const places = reading.figures.find(({ id }) => id === share.figure)
    if (share.kind !== 'share' || places === undefined || !PLACES_COUNTED.test(after(reading, places))) continue
    const whole = claims.find(
      ({ kind, text, figure }) => kind === 'share' && text === share.text && figure !== share.figure,
    )
    if (whole?.value?.value == null) continue
    merged.set(whole.figure, null)
    merged.set(share.figure, {
      ...share,
      kind: 'concentration',
      indicator: whole.indicator,
      places: whole.places,
      only: whole.only,
      beside: null,
      concentrated: whole.value.value,
    })
  }
  return claims.flatMap((claim) => {
    const instead = merged.get(claim.figure)
    return instead === undefined ? [claim] : instead === null ? [] : [instead]
  })
}
