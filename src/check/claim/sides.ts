// Sentences that set two things side by side: so many times as many, more than, fewer than. Each side is told by its
// place or by what it counts.
import type { CheckedClaim, CheckedSide, Figure } from '../../model/index.js'
import { bareClaim, type ClaimGrounds, perIn } from './figures.js'
import { COMPARED, EXCEEDS, LESS, NATIONAL, RATIO_BETWEEN } from './lexicon.js'
import { restrictionOf } from './restriction.js'
import { type ClaimSentence, measureIn, type Part, placesIn } from './sentence.js'

interface Split {
  readonly first: Part
  readonly second: Part
}

type Side = Pick<CheckedClaim, 'indicator' | 'words' | 'places'>

function sideOf(sentence: ClaimSentence, part: Part): Side {
  const words = sentence.text.slice(part.start, part.end)
  return {
    indicator: measureIn(sentence, part)?.definition.indicator ?? null,
    words: words.toLowerCase(),
    places: placesIn(sentence, part),
  }
}

/** Both sides, each with what it leaves to the other; null where they do not differ. */
function bothSides(sentence: ClaimSentence, { first, second }: Split): readonly [Side, Side] | null {
  const [a, b] = [sideOf(sentence, first), sideOf(sentence, second)]
  const indicator = a.indicator ?? b.indicator
  if (indicator === null) return null
  const other = b.indicator ?? indicator
  const nation = NATIONAL.test(b.words) && b.places.length === 0
  if (other !== indicator) {
    const places = a.places.length > 0 ? a.places : b.places
    return [
      { ...a, indicator, places },
      { ...b, indicator: other, places },
    ]
  }
  if (b.places.length === 0 && !nation) return null
  return [
    { ...a, indicator },
    { ...b, indicator },
  ]
}

/** The time of both sides: the first that is named. */
const periodOf = ({ periods }: ClaimSentence): CheckedClaim['period'] => periods[0]?.interval ?? null

function besideClaim(
  sentence: ClaimSentence,
  [a, b]: readonly [Side, Side],
  { given }: ClaimGrounds,
  first: CheckedSide['first'],
): CheckedClaim {
  const counted = { end: sentence.text.length, noun: null }
  return {
    ...bareClaim(sentence),
    ...a,
    places: given.places ?? a.places,
    period: given.period ?? periodOf(sentence),
    per: perIn(sentence.text) ?? (/\b(?:rate|tasa)\b/iu.test(sentence.text) ? 'per_100000' : null),
    only: restrictionOf(sentence, counted, a.indicator, null),
    beside: { ...b, places: given.places !== undefined && b.places.length === 0 ? given.places : b.places, first },
  }
}

/** "Three times as many murders as Sinaloa": a multiple with two sides; null where the sentence names only one. */
export function ratioClaim(
  sentence: ClaimSentence,
  figure: Figure,
  claim: CheckedClaim,
  grounds: ClaimGrounds,
): CheckedClaim | null {
  if (figure.quantity.kind !== 'multiple' && figure.quantity.unit !== 'times') return null
  const end = figure.quantity.span.end - sentence.span.start
  const betweens = [...sentence.text.slice(end).matchAll(RATIO_BETWEEN)]
  for (const { index, 0: word } of betweens.toReversed()) {
    const split = {
      first: { start: 0, end: end + index },
      second: { start: end + index + word.length, end: sentence.text.length },
    }
    const sides = bothSides(sentence, split)
    if (sides === null || (sides[0].places.length === 0 && sides[0].indicator === sides[1].indicator)) continue
    return { ...besideClaim(sentence, sides, grounds, null), kind: 'ratio', figure: claim.figure, value: claim.value }
  }
  return null
}

function splitAt({ text }: ClaimSentence): (Split & { readonly more: boolean }) | null {
  const compared = COMPARED.exec(text)
  if (compared !== null) {
    const than = compared.index + compared[0].length
    return {
      first: { start: 0, end: than },
      second: { start: than, end: text.length },
      more: !LESS.test(compared[1] ?? ''),
    }
  }
  const exceeds = EXCEEDS.exec(text)
  if (exceeds === null) return null
  const end = exceeds.index + exceeds[0].length
  return { first: { start: 0, end: exceeds.index }, second: { start: end, end: text.length }, more: true }
}

/** "More were missing than murdered", "more murders in Guanajuato than in Sinaloa". */
export function comparisonClaim(sentence: ClaimSentence, grounds: ClaimGrounds): CheckedClaim | null {
  const split = splitAt(sentence)
  const sides = split === null ? null : bothSides(sentence, split)
  if (split === null || sides === null) return null
  // With one indicator the first side needs a place too, or there is nothing to set beside the second.
  if (sides[0].indicator === sides[1].indicator && sides[0].places.length === 0) return null
  return { ...besideClaim(sentence, sides, grounds, split.more ? 'more' : 'less'), kind: 'comparison' }
}

/** "More murders in 2019 than in 2018": a change between two times. */
export function changeInTime(sentence: ClaimSentence, { given }: ClaimGrounds): CheckedClaim | null {
  const split = splitAt(sentence)
  const baseline = sentence.periods.find(({ start }) => split !== null && start >= split.second.start)
  const period = sentence.periods.find(({ start }) => split !== null && start < split.second.start)
  const measure = split === null ? null : measureIn(sentence, split.first)
  if (split === null || baseline === undefined || measure === null) return null
  return {
    ...bareClaim(sentence),
    kind: 'change',
    direction: split.more ? 'increase' : 'decrease',
    indicator: measure.definition.indicator ?? null,
    places: given.places ?? placesIn(sentence, { start: 0, end: sentence.text.length }),
    period: given.period ?? period?.interval ?? null,
    baseline: given.baseline ?? baseline.interval,
    only: restrictionOf(
      sentence,
      { end: sentence.text.length, noun: null },
      measure.definition.indicator ?? null,
      measure.definition,
    ),
  }
}
