// What a number does in its sentence. Only claims and policy are compared; frames, structure and identification are kept
// so that they are not mistaken for claims.
import type { FigureRole, Quantity } from '../../model/index.js'
import { singularOf } from '../quantity/singular.js'
import type { Token } from '../token.js'
import { MEASURED } from './change-lexicon.js'
import { INTRODUCED, ORDERING, POLICY, POLICY_REACH } from './claim-lexicon.js'
import { isPenalty } from './penalty.js'
import type { Setting } from './setting.js'

/** A rate beside "tariff" or "tax", before or behind it in the clause. */
function isPolicy(setting: Setting, quantity: Quantity): boolean {
  if (quantity.kind !== 'share' && quantity.kind !== 'money' && quantity.kind !== 'rate') return false
  const { tokens } = setting.context
  const near = (i: number): boolean => POLICY.has(singularOf(tokens[i]?.lower ?? ''))
  for (let i = setting.after; i < Math.min(setting.last, setting.after + POLICY_REACH); i++) if (near(i)) return true
  // "from 25 per cent": before the number only what it is the rate of, not what merely stands in the sentence.
  for (let i = setting.begin - 1; i >= Math.max(setting.first, setting.begin - POLICY_REACH); i--)
    if (near(i)) return quantity.kind === 'share'
  return false
}

const DEFINITE = /^(?:the|these|those|both|its|their|our|two)$/u

const PARENTS = /^(?:mother|father|parent|grandmother|grandfather|mum|mom|dad)$/u

/** The role of the quantity. */
export function roleOf(setting: Setting, quantity: Quantity): FigureRole {
  const { tokens } = setting.context
  if (quantity.kind === 'age') return 'identification'
  if (quantity.kind === 'duration') return isPenalty(setting.context.text, quantity) ? 'claim' : 'temporal'
  if (quantity.kind === 'rank') return quantity.number.text.toLowerCase() === 'top' ? 'claim' : 'structural'
  if (isPolicy(setting, quantity)) return 'policy'
  if (quantity.number.text.toLowerCase() === 'one' && quantity.kind === 'count') {
    if (quantity.rule === 'quantity.part') return 'structural'
    if (/\s(?:death|fatality|casualty|killing|murder|homicide|arrest|survivor|victim)$/iu.test(quantity.span.text))
      return 'claim'
    if (INTRODUCED.test(quantity.unit ?? '')) return 'identification'
    // "one body", "one arrest" are counts like two or three of them.
    return MEASURED.has(quantity.unit ?? '') || /^(?:body|corpse|dead)$/u.test(quantity.unit ?? '')
      ? 'claim'
      : 'structural'
  }
  // "a mother of two from the coast"
  const parent = tokens[setting.begin - 1]?.lower === 'of' && PARENTS.test(tokens[setting.begin - 2]?.lower ?? '')
  if (parent && quantity.kind === 'count' && (quantity.value ?? 99) <= 20) return 'identification'
  const measured =
    quantity.unit === 'point' &&
    /^(?:ahead|behind|clear|short|above|below|adrift)$/u.test(tokens[setting.after]?.lower ?? '')
  if (quantity.kind === 'count' && !measured && (quantity.value ?? 99) <= 12 && ORDERING.test(quantity.unit ?? ''))
    return 'structural'
  const before = tokens[setting.begin - 1] as Token | undefined
  if (
    quantity.kind === 'count' &&
    quantity.value !== null &&
    quantity.value <= 3 &&
    before !== undefined &&
    DEFINITE.test(before.lower)
  )
    return 'structural'
  return 'claim'
}
