// What the words around an unknown name tell of its kind: "the town of X", "in X", "X, 34,", "X said".
import type { NameKind } from '../../model/index.js'
import { ANONYMOUS_HEADS } from '../attribution/lexicon-sources.js'
import type { Token } from '../token.js'
import { BODY_WORDS } from './lexicon-heads.js'
import { LOCATIVE, PERSONAL, PLACE_NOUNS, SPEAKING } from './lexicon-words.js'
import type { NameScope } from './proposal.js'

interface Around {
  readonly kind: NameKind
  readonly rule: string
}

const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === ',' && /^[1-9]\d$/.test(tokens[i + 1]?.text ?? '') && /^[,.]$/.test(tokens[i + 2]?.text ?? '')

const SAYS = /^(?:said|says|told|tells|added|adds|wrote|argued|asked|explained|recalled)$/
/** Nouns that say of the name right after them what body it is: "the news agency X". */
const BODY_NOUNS = new Set(
  (
    'company firm agency newspaper magazine broadcaster network charity bank militia manufacturer airline carmaker maker ' +
    'giant contractor retailer startup think-tank tank watchdog nonprofit website faction insurgents'
  ).split(' '),
)

const hasBody = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (BODY_WORDS.has((tokens[i] as Token).lower)) return true
  return false
}

/** "shares of X", "a stake in X": what is held in parts is a company. */
const HELD: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^(?:shares?|stock|shareholders|stockholders)$/],
  ['in', /^(?:shares?|stakes?|stock|shareholders|shareholding)$/],
])

const isHeld = (tokens: readonly Token[], first: number): boolean =>
  HELD.get(tokens[first - 1]?.lower ?? '')?.test(tokens[first - 2]?.lower ?? '') === true

/** "X, a software maker based in Y": what body the name before the comma is. */
function isBodyInApposition(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.text !== ',' || !/^(?:an?|the|its)$/.test(tokens[last + 1]?.lower ?? '')) return false
  for (let i = last + 2; i < last + APPOSED; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (token === undefined || !/^(?:ADJ|NOUN|PROPN|VERB|PUNCT|NUM)$/.test(token.pos) || token.text === ',')
      return false
    if (next?.pos === 'NOUN' || next?.text === '-' || token.text === '-') continue
    if (token.pos === 'NOUN') return BODY_NOUNS.has(token.lower)
  }
  return false
}

/** How many words of an apposition are looked at for its head. */
const APPOSED = 8

/** The kind of an unknown name by its neighbours, or null. */
export function kindFromContext(scope: NameScope, first: number, last: number): Around | null {
  const { tokens } = scope
  const before = tokens[first - 1]
  const after = tokens[last]
  if (before?.lower === 'of' && PLACE_NOUNS.has(tokens[first - 2]?.lemma ?? ''))
    return { kind: 'place', rule: 'name.place.of' }
  if (after?.spaced && PLACE_NOUNS.has(after.lemma) && after.pos !== 'VERB' && after.lemma !== 'department')
    return { kind: 'place', rule: 'name.place.noun' }
  if (isAge(tokens, last)) return { kind: 'person', rule: 'name.person.age' }
  if (before !== undefined && BODY_NOUNS.has(before.lower) && before.spaced && after?.pos !== 'NOUN')
    return { kind: 'organisation', rule: 'name.body.noun' }
  if (isHeld(tokens, first) && !isModifier(after)) return { kind: 'organisation', rule: 'name.body.held' }
  if (last - first <= 3 && isBodyInApposition(tokens, last))
    return { kind: 'organisation', rule: 'name.body.apposition' }
  if (hasBody(tokens, first, last)) return null
  if (
    last - first >= 2 &&
    !(tokens[last - 1] as Token).text.endsWith('s') &&
    (after?.lower === 'who' || (after?.text === ',' && tokens[last + 1]?.lower === 'who'))
  )
    return { kind: 'person', rule: 'name.person.who' }
  if (before !== undefined && LOCATIVE.has(before.lower) && !isOrganised(tokens, first)) {
    if (before.lower === 'at' && WORK.has(tokens[first - 2]?.lemma ?? ''))
      return { kind: 'organisation', rule: 'name.body.work' }
    const strong = before.lower === 'in' || before.lower === 'at' || before.lower === 'near'
    if (strong && last - first <= 3 && !isModifier(after)) return { kind: 'place', rule: 'name.place.preposition' }
    if (
      (before.lower === 'from' || before.lower === 'to' || before.lower === 'into') &&
      last - first === 1 &&
      /^(?:travel|flee|go|move|return|march|drive|fly|come|arrive|escape|deploy|south|north|east|west|way|road|trip|visit)$/.test(
        tokens[first - 2]?.lemma ?? '',
      )
    )
      return { kind: 'place', rule: 'name.place.motion' }
  }
  if (
    /^(?:north|south|east|west|outside|northern|southern|eastern|western|central)$/.test(before?.lower ?? '') ||
    (before?.lower === 'of' &&
      /^(?:north|south|east|west|outskirts|northeast|northwest|southeast|southwest|km|miles|kilometres|suburb)$/.test(
        tokens[first - 2]?.lower ?? '',
      ))
  )
    return { kind: 'place', rule: 'name.place.compass' }
  if (last - first >= 2 && last - first <= 4 && isApposition(tokens, first, last))
    return { kind: 'person', rule: 'name.person.apposition' }
  if (last - first === 1 && isLoneSpeaker(scope, first)) return { kind: 'person', rule: 'name.person.speaks' }
  if (last - first === 1 && isOwner(scope, first)) return { kind: 'person', rule: 'name.person.owner' }
  if (last - first >= 2 && last - first <= 4 && before?.pos !== 'DET' && speaks(tokens, first, last))
    return { kind: 'person', rule: 'name.person.speaks' }
  return null
}

/** What people do or are at a body: "an analyst at X". Lemmas. */
const WORK = new Set(
  (
    'work worker analyst economist professor lecturer researcher scientist historian strategist engineer executive ' +
    'director manager partner fellow scholar expert lawyer attorney editor reporter spokesman spokeswoman employee ' +
    'job president chief officer teach study'
  ).split(' '),
)

/** Whether a name belongs to the common noun behind it ("in Zelva funding"), unless that tells when. */
const isModifier = (after: Token | undefined): boolean =>
  after?.spaced === true &&
  after.pos === 'NOUN' &&
  after.text === after.lower &&
  !/^(?:yesterday|today|tomorrow|tonight|last|morning|evening|this)$/.test(after.lower)

const isOrganised = (tokens: readonly Token[], first: number): boolean => tokens[first - 2]?.lemma === 'confidence'

/** How far before a name its description may begin, in words. */
const DESCRIPTION = 12

/** A name between commas after what somebody is: "an analyst for the institute, X Y, agrees". */
function isApposition(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.text !== ',' || !/^[,.]$/.test(tokens[last]?.text ?? '')) {
    // At the end of a subject its verb may follow at once.
    if (tokens[first - 1]?.text !== ',' || tokens[last]?.pos !== 'VERB') return false
  }
  for (let i = first - 2; i >= Math.max(0, first - DESCRIPTION); i--) {
    const token = tokens[i] as Token
    if (/^[.,;:!?]$/.test(token.text)) return false
    if (!/^(?:a|an|the|one)$/.test(token.lower)) continue
    let noun = i + 1
    while (tokens[noun]?.pos === 'ADJ' || tokens[noun]?.pos === 'PROPN' || tokens[noun + 1]?.pos === 'NOUN') noun++
    const head = tokens[noun]
    if (head?.pos === 'NOUN' && ANONYMOUS_HEADS.has(head.lower) && head.lower !== 'group' && head.lower !== 'report')
      return true
  }
  return false
}

/** Subject of a verb of saying, before or after it ("X Y said", "said X Y"). */
function speaks(tokens: readonly Token[], first: number, last: number): boolean {
  const after = tokens[last]
  if (after !== undefined && after.pos === 'VERB' && SPEAKING.has(after.lemma)) return true
  const before = tokens[first - 1]
  return (
    before?.pos === 'VERB' &&
    /^(?:said|says|told|added|asked|wrote)$/.test(before.lower) &&
    /^[.,;]$/.test(after?.text ?? '')
  )
}

/** One unknown word with a capital that says something: "Okafor said". Plurals and words also written small are none. */
function isLoneSpeaker(scope: NameScope, at: number): boolean {
  const { tokens } = scope
  const before = tokens[at - 1]
  if (!isLonePerson(scope, at)) return false
  if (SAYS.test(tokens[at + 1]?.lower ?? '')) return true
  return SAYS.test(before?.lower ?? '') && /^[.,;:]$/.test(tokens[at + 1]?.text ?? '')
}

/** Whether one word may be a person's: a proper noun inside a sentence that has no article and is never written small. */
function isLonePerson(scope: NameScope, at: number): boolean {
  const token = scope.tokens[at] as Token
  const before = scope.tokens[at - 1]
  const inside = (scope.capital.get(token.text) ?? 0) > 0
  if (!inside || token.pos !== 'PROPN' || token.text.endsWith('s') || scope.common.has(token.lower)) return false
  return before?.pos !== 'DET' && before?.pos !== 'ADJ'
}

/** "Okafor's wife", "the Okafor regime", "Okafor, 34": what only a person has. */
function isOwner(scope: NameScope, at: number): boolean {
  const { tokens } = scope
  const owned = /^['’]s?$/.test(tokens[at + 1]?.text ?? '') ? tokens[at + 2] : null
  if (owned !== null) return isLonePerson(scope, at) && PERSONAL.has(owned?.lower ?? '')
  const token = tokens[at] as Token
  return (
    /^(?:regime|family)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at - 1]?.lower === 'the' &&
    token.pos === 'PROPN' &&
    !scope.common.has(token.lower)
  )
}
