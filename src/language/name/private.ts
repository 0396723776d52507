// Tells private people from public ones by how a text introduces them: victims, relatives, witnesses, people who
// ask not to be named. People with a title or listed in the pack are public.
import type { Token } from '../token.js'
import type { LinkedName } from './link.js'
import type { NameScope } from './proposal.js'

/** Words that introduce somebody as a private person, singular. */
const PRIVATE_NOUNS = new Set(
  (
    'resident witness victim survivor neighbour neighbor villager relative bystander passer-by shopkeeper farmer migrant ' +
    'refugee asylum-seeker hostage schoolteacher teacher nurse waiter driver vendor student pupil carpenter housewife ' +
    'mother father son daughter wife husband widow widower sister brother uncle aunt cousin nephew niece grandmother ' +
    'grandfather parent child baby toddler boy girl teenager orphan friend fiancé fiancée patient tenant passenger ' +
    'fisherman labourer laborer worker barber baker mechanic taxi-driver shepherd tourist pensioner retiree'
  ).split(' '),
)
/** Kin words whose owner is private in "whose son …" and "her daughter, X". */
const KIN = new Set(
  'mother father son daughter wife husband sister brother uncle aunt cousin nephew niece grandmother grandfather child baby fiancé fiancée'.split(
    ' ',
  ),
)
/** What happens to victims; passive after "was", "had been". */
const SUFFERED = new Set(
  'kidnap abduct murder rape torture shoot stab disappear injure wound displace evict trample drown'.split(' '),
)

/** How many tokens on either side may hold the introduction. */
const REACH = 9

function introducedAsPrivate(scope: NameScope, name: LinkedName): boolean {
  const { tokens } = scope
  const { sentence } = name
  const before = tokens[name.first - 1]
  const kin = before?.text === ',' ? tokens[name.first - 2] : before
  // "her son Juan", "a resident, Mary X".
  if (kin !== undefined && name.first - 1 > sentence.firstToken && PRIVATE_NOUNS.has(kin.lemma) && kin.pos !== 'PROPN')
    return true
  let i = name.last
  // "X, whose son …", "X, 34, a resident of …", "X, the mother of …".
  if (tokens[i]?.lower === 'whose' || (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'whose'))
    for (let k = i; k < Math.min(i + 5, sentence.lastToken); k++) if (KIN.has((tokens[k] as Token).lemma)) return true
  if (tokens[i]?.text === ',') {
    const stop = Math.min(i + REACH, sentence.lastToken)
    for (i++; i < stop; i++) {
      const token = tokens[i] as Token
      if (token.pos === 'VERB' || token.pos === 'AUX') break
      if (PRIVATE_NOUNS.has(token.lemma) && token.pos !== 'PROPN') return true
    }
  }
  return suffers(tokens, name) || asksNotToBeNamed(tokens, name)
}

function suffers(tokens: readonly Token[], name: LinkedName): boolean {
  let i = name.last
  if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'who') i += 2
  const from = i
  while (
    i < from + 4 &&
    (tokens[i]?.pos === 'AUX' || /^(?:was|were|been|had|has|went|who|last|then|also)$/.test(tokens[i]?.lower ?? ''))
  )
    i++
  if (i === from) return false
  return (
    (SUFFERED.has(tokens[i]?.lemma ?? '') && /(?:ed|shot|slain)$/.test(tokens[i]?.lower ?? '')) ||
    tokens[i]?.lower === 'missing'
  )
}

function asksNotToBeNamed(tokens: readonly Token[], name: LinkedName): boolean {
  const last = Math.min(name.last + 24, name.sentence.lastToken)
  for (let i = name.last; i < last; i++) {
    const word = (tokens[i] as Token).lower
    if (word !== 'withheld' && word !== 'anonymity' && word !== 'identified' && word !== 'surname') continue
    for (let k = Math.max(name.last, i - 8); k < i; k++)
      if (/^(?:ask|request|insist|condition|only|decline|want|prefer)$/.test((tokens[k] as Token).lemma)) return true
  }
  return false
}

/** The entities of this document that are private people. */
export function privateEntities(scope: NameScope, names: readonly LinkedName[]): Set<string> {
  const found = new Set<string>()
  const publicly = new Set<string>()
  for (const name of names) {
    if (name.kind !== 'person' || !name.entity.startsWith('name:')) continue
    const office =
      name.title >= 0 && !/^(?:mr|mrs|ms|miss|don|doña|sr|sra)\.?$/.test((scope.tokens[name.title] as Token).lower)
    if (office) publicly.add(name.entity)
    else if (introducedAsPrivate(scope, name)) found.add(name.entity)
  }
  for (const entity of publicly) found.delete(entity)
  return found
}
