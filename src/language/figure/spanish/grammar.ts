// How Spanish tells figures: change, baseline, thing, role and the words of certainty.
import type { FigureRole, Quantity } from '../../../model/index.js'
import type { FigureGrammar } from '../grammar.js'
import { isPenalty } from '../penalty.js'
import type { Setting } from '../setting.js'
import { baselineOf } from './baseline.js'
import { changeOf } from './change.js'
import { trendsIn } from './trend.js'
import { whatOf } from './what.js'
import { CAVEATS, MODAL_WORDS, PART_BETWEEN, POLICY } from './words.js'

const POLICY_REACH = 6

/** A rate beside "arancel" or "impuesto", before or behind it in the clause. */
function isPolicy({ context, first, last, begin, after }: Setting, { kind }: Quantity): boolean {
  if (kind !== 'share' && kind !== 'money' && kind !== 'rate') return false
  const near = (i: number): boolean => POLICY.test(context.tokens[i]?.lower ?? '')
  for (let i = after; i < Math.min(last, after + POLICY_REACH); i++) if (near(i)) return true
  for (let i = begin - 1; i >= Math.max(first, begin - POLICY_REACH); i--) if (near(i)) return kind === 'share'
  return false
}

function roleOf(setting: Setting, quantity: Quantity): FigureRole {
  if (quantity.kind === 'age') return 'identification'
  if (quantity.kind === 'duration') return isPenalty(setting.context.text, quantity) ? 'claim' : 'temporal'
  if (quantity.kind === 'rank') return 'structural'
  if (isPolicy(setting, quantity)) return 'policy'
  const before = setting.context.tokens[setting.begin - 1]?.lower ?? ''
  // "madre de dos hijos"
  const parent =
    before === 'de' && /^(?:madre|padre|abuel[oa])$/u.test(setting.context.tokens[setting.begin - 2]?.lower ?? '')
  if (parent && quantity.kind === 'count' && (quantity.value ?? 99) <= 20) return 'identification'
  const few = quantity.kind === 'count' && quantity.value !== null && quantity.value <= 3
  return few && /^(?:los|las|esos|esas|estos|estas|ambos|sus)$/.test(before) ? 'structural' : 'claim'
}

export const SPANISH: FigureGrammar = {
  changeOf,
  baselineOf,
  whatOf,
  roleOf,
  trendsIn,
  caveats: CAVEATS,
  modalWords: MODAL_WORDS,
  future: /(?:rá|rán|remos)$/u,
  isPartBetween: (between) => PART_BETWEEN.test(between),
  partOfWhole: /^[^.;]{0,30}\bde (?:los|las|un total de|esos|esas)[ ]$/u,
}
