// Changes that a number shares with another one beside it: the verb is told once ("salt rose 3 per cent and tin 5"), the
// amount twice ("swelled by 2 million, or 8 per cent"), or the two values alone tell the way ("went from 128 to 141").
import type { Baseline, Change, Quantity } from '../../model/index.js'
import { isGap } from './relation.js'
import type { Setting } from './setting.js'

/** A number with its change as told so far. */
export interface ToldChange {
  readonly quantity: Quantity
  readonly change: Change
}

/** The same change once more, in another unit. */
const AGAIN = /^,? (?:or|o|u|es decir|that is),? (?:by |en )?(?:un |el )?$/u
export const isToldAgain = (between: string): boolean => AGAIN.test(between)
/** Another thing with its own number, the verb left out: ", Corvo by". */
const BY_GAP = /^,? (?:and |while |y )?\p{Lu}[\p{L}'’& -]{1,40} (?:by|en) (?:un |el )?$/u

/** "0.3 per cent in April from a month earlier and 2.3 per cent from a year ago": one verb, two comparisons. */
const ANEW = /^[^.,;:]{2,48} and (?:by )?$/u
/** "A drop of 9 per cent in spring and of 28 in summer": the noun is told once. */
const NOUN_GAP = /^[^.,;:]{2,48},? (?:and|y) (?:of|de|del) (?:another |otro )?$/u
/** "It fell 27 per cent in all, and between May and July 22 per cent": the verb is told once, the time of each anew. */
const TIME_GAP =
  /^[^.,;:]{0,24},? (?:and|y) (?:between|from|in|during|since|entre|en|desde|durante) [^.,;:]{3,48}, (?:by |un |el )?$/u
/** What stands between the size of a change and the level that it reached. */
const REACHING = /^,? to (?:about |around |nearly |almost |over |just )?$/u
const AGAINST = /^(?:from|over|since|compared|on)$/u

const isSize = ({ kind }: Change): boolean => kind === 'relative' || kind === 'absolute'
const sizeKind = ({ kind }: Quantity): Change['kind'] =>
  kind === 'share' || kind === 'multiple' ? 'relative' : 'absolute'

/** The change that the number before lends to this one; null where the words between tell of none. */
export function gappedChange(setting: Setting, quantity: Quantity, before: ToldChange | null): Change | null {
  if (before === null || before.change.direction === 'none' || !isSize(before.change)) return null
  const { text, tokens } = setting.context
  const between = text.slice(before.quantity.span.end, quantity.span.start)
  if (AGAIN.test(between)) return { ...before.change, kind: sizeKind(quantity) }
  // "went up by 4 crowns to 15"
  const by = text.slice(Math.max(0, before.quantity.span.start - 3), before.quantity.span.start) === 'by '
  if (by && REACHING.test(between)) return { ...before.change, kind: 'level' }
  if (quantity.kind !== 'share' || before.quantity.kind !== 'share') return null
  if (ANEW.test(between) && AGAINST.test(tokens[setting.after]?.lower ?? '')) return before.change
  if ([BY_GAP, NOUN_GAP, TIME_GAP].some((gap) => gap.test(between))) return before.change
  if (!isGap(between) || tokens[setting.after]?.lower === 'of') return null
  for (let i = setting.begin - 1; (tokens[i]?.start ?? 0) > before.quantity.span.end; i--)
    if (!/^(?:NOUN|PROPN|ADJ|DET|CCONJ)$/u.test(tokens[i]?.pos ?? '')) return null
  return before.change
}

/** Verbs of passing from one state to another, which leave the way to the values. */
const PASSING = /^(?:go|goes|going|went|gone|pass(?:ed|es)?|mov(?:e|ed|es|ing)|shift(?:ed|s)?|swung|came|comes?)$/u

/** "The number of wells went from 128 to 141": which way, by the two values. */
export function changeOfValues(setting: Setting, quantity: Quantity, baseline: Baseline | null): Change | null {
  const { tokens } = setting.context
  if (baseline?.span == null || baseline.value === null || quantity.value === null) return null
  if (tokens[setting.begin - 1]?.lower !== 'to' || baseline.span.end > quantity.span.start) return null
  if (baseline.value === quantity.value) return null
  const from = baseline.span.start
  for (let i = setting.begin - 1; i >= setting.first; i--) {
    const token = tokens[i]
    if (token === undefined || token.end > from || !PASSING.test(token.lower)) continue
    const cue = { start: token.start, end: token.end, text: token.text }
    return { direction: quantity.value > baseline.value ? 'increase' : 'decrease', kind: 'level', cue }
  }
  return null
}
