// Figures and sentences of a reading as claims that series may decide: what is measured, of which kind the claim is, and
// what the words fix (per day or in total, period, baseline, places).
import type { CheckedClaim, Figure, Reading } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import { withConcentrations } from './concentrations.js'
import { type ClaimGrounds, figureClaim } from './figures.js'
import { namedMeasures } from './measures.js'
import { rankClaim } from './ranks.js'
import { type ClaimSentence, claimSentence } from './sentence.js'
import { shareClaim } from './shares.js'
import { changeInTime, comparisonClaim, ratioClaim } from './sides.js'

export type { ClaimGrounds, GivenClaim } from './figures.js'

/** What a figure claims, by itself or with what stands on its two sides. */
function claimsOfFigure(sentence: ClaimSentence, figure: Figure, grounds: ClaimGrounds): CheckedClaim {
  const claim = figureClaim(sentence, figure, grounds)
  if (claim.kind === 'share') return shareClaim(sentence, figure, claim)
  return ratioClaim(sentence, figure, claim, grounds) ?? claim
}

/** What a sentence claims beside its figures. */
function claimsOfSentence(
  sentence: ClaimSentence,
  told: readonly CheckedClaim[],
  grounds: ClaimGrounds,
): readonly CheckedClaim[] {
  const compared = comparisonClaim(sentence, grounds)
  const rank = compared === null ? rankClaim(sentence, grounds) : null
  // A change that a figure tells already is not told twice.
  const moved = told.length > 0 || rank !== null || compared !== null ? null : changeInTime(sentence, grounds)
  return [rank, compared, moved].filter((claim) => claim !== null)
}

/** The claims of a reading, in the order of its words. Figures that set policy or count time claim nothing of series. */
export function checkedClaimsOf(reading: Reading, pack: Pack, grounds: ClaimGrounds): readonly CheckedClaim[] {
  // A record is checked as the rank that its sentence tells.
  const figures = reading.figures.filter(({ role, rule }) => role === 'claim' && rule !== 'figure.record')
  const claims = reading.sentences.flatMap(({ span }) => {
    const own = figures.filter(
      ({ quantity }) => quantity.number.start >= span.start && quantity.number.start < span.end,
    )
    // Most sentences of a document neither count nor name anything that is measured.
    if (own.length === 0 && namedMeasures(span.text, pack).length === 0) return []
    const sentence = claimSentence(reading, pack, span)
    const told = own.map((figure) => claimsOfFigure(sentence, figure, grounds))
    return [...told, ...claimsOfSentence(sentence, told, grounds)]
  })
  return withConcentrations(reading, claims)
}
