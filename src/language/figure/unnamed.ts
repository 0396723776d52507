// What is counted where no noun names it: by the pronoun before it, by what was done to those who are counted.
import type { Quantity } from '../../model/index.js'
import type { Token } from '../token.js'
import { LOOSENING } from './claim-lexicon.js'
import type { Told } from './grammar.js'
import { isNoun, type What, whatBetween } from './phrase.js'
import type { Setting } from './setting.js'

/** What is done to people who are counted without a noun. */
const HARMED =
  /^(?:killed|injured|wounded|hurt|maimed|displaced|evacuated|arrested|detained|abducted|kidnapped|rescued|infected|hospitali[sz]ed|charged|released|deported|jailed|executed|drowned)$/u

/** What became of people, in words that stand for them: "five [missing]", "12 [dead]". */
const FATES = new Set('missing disappeared dead injured wounded hurt displaced homeless'.split(' '))

/** "police put it at 40": the pronoun stands for what was counted just before. */
function putAt({ context: { tokens }, begin, first }: Setting, { earlier }: Told): What | null {
  for (let i = begin - 1; i > Math.max(first, begin - 4); i--) {
    const { lower } = tokens[i] as Token
    if (lower === 'at')
      return /^(?:it|them|this|that)$/u.test(tokens[i - 1]?.lower ?? '') ? (earlier.at(-1)?.what ?? null) : null
    if (!LOOSENING.has(lower)) return null
  }
  return null
}

/** "some 400 were [hurt]", "the quake killed 12, [injured] 500", "five [missing]": where nobody is named, the act tells who is counted. */
function byFate(setting: Setting, quantity: Quantity): What | null {
  if (quantity.kind !== 'count' || quantity.unit !== null) return null
  const { tokens } = setting.context
  const before = tokens[setting.begin - 1]
  const after = tokens[setting.after]
  if (before?.pos === 'VERB' && HARMED.test(before.lower) && (after === undefined || !isNoun(after)))
    return whatBetween(setting, setting.begin - 1, setting.begin)
  const next = tokens[setting.after + 1]
  if (FATES.has(after?.lower ?? '') && (next === undefined || !isNoun(next)))
    return whatBetween(setting, setting.after, setting.after + 1)
  if (after?.pos !== 'AUX') return null
  let i = setting.after
  while (i < setting.last && /^(?:AUX|ADV)$/u.test((tokens[i] as Token).pos)) i++
  const fate = tokens[i]
  return fate !== undefined && (HARMED.test(fate.lower) || FATES.has(fate.lower))
    ? whatBetween(setting, i, i + 1)
    : null
}

/** What a number without a noun is of, where its neighbours tell; null where they don't. */
export const unnamed = (setting: Setting, quantity: Quantity, told: Told): What | null =>
  putAt(setting, told) ?? byFate(setting, quantity)
