// Says whether a number is the size of a change, an increment or a level that was reached, and which way things went.
// The word that stands between cue and number decides: by and of give the size, to gives the level.
import type { Change, Quantity } from '../../model/index.js'
import { spanOf } from '../../model/index.js'
import { isFiniteVerb } from '../clauses.js'
import { pluralOf, verbForms } from '../inflection.js'
import type { Token } from '../token.js'
import { ADDING, CHANGE_NOUNS, CHANGE_VERBS, COMPARATIVES, PARTICLES } from './change-lexicon.js'
import type { Setting } from './setting.js'

type Direction = Change['direction']
/** A word of change with its dictionary form. */
export interface ChangeWord {
  readonly direction: Direction
  readonly lemma: string
}

function formsOf(
  lists: Readonly<Record<Direction, string>>,
  inflect: (lemma: string) => Iterable<string>,
): Map<string, ChangeWord> {
  const forms = new Map<string, ChangeWord>()
  for (const direction of ['increase', 'decrease', 'none'] as const)
    for (const lemma of lists[direction].split(' '))
      for (const form of inflect(lemma)) if (!forms.has(form)) forms.set(form, { direction, lemma })
  return forms
}

export const VERBS = formsOf(CHANGE_VERBS, (lemma) => verbForms(lemma).keys())
export const NOUNS = formsOf(CHANGE_NOUNS, (lemma) => [lemma, pluralOf(lemma)])

const NO_CHANGE: Change = { direction: 'none', kind: 'level', cue: null }

/** Words between a cue and its number that weigh nothing. */
const FILLERS = new Set(
  (
    'just only a an the some about around roughly approximately nearly almost more less fewer than over under at least up ' +
    'to by of further sharply steeply slightly dramatically significantly substantially gradually steadily modestly ' +
    'marginally only even well as much many another average total mere record low high level levels estimated historic ' +
    'whopping staggering nationwide overall precisely exactly fully'
  ).split(' '),
)
/** How many words may stand between a verb of change and the preposition before its number. */
const REACH = 14
const NOUN_REACH = 7

const cueOf = (setting: Setting, token: Token): Change['cue'] => spanOf(setting.context.text, token.start, token.end)

/** The preposition that rules the number: the last of by, of, to, from, at before it, over approximators. */
function prepositionBefore(
  tokens: readonly Token[],
  first: number,
  start: number,
): { word: string; index: number } | null {
  for (let i = first - 1; i >= Math.max(start, first - 5); i--) {
    const word = (tokens[i] as Token).lower
    if (word === 'to' && tokens[i - 1]?.lower === 'up') continue
    if (word === 'by' || word === 'of' || word === 'to' || word === 'from' || word === 'at') return { word, index: i }
    if (!FILLERS.has(word) && !/^[$€£]$/u.test(word)) return null
  }
  return null
}

/** A verb of change, or a noun of it that is used as one: the tagger says which, for "contract" and "fall" are both. */
export function changeWordAt(tokens: readonly Token[], i: number): ChangeWord | null {
  const token = tokens[i] as Token
  const lower = token.lower
  if (lower === 'up' || lower === 'level' || lower === 'levels' || lower === 'step' || lower === 'scale') return null
  if (token.pos === 'NOUN') return NOUNS.get(lower) ?? null
  if (token.pos === 'VERB' || lower.endsWith('ed') || lower.endsWith('ing')) return VERBS.get(lower) ?? null
  return null
}

/** The nearest word of change before `index` in the clause. */
function changeBefore(
  tokens: readonly Token[],
  index: number,
  start: number,
  reach: number,
  bySize: boolean,
): { token: Token; word: ChangeWord } | null {
  for (let i = index - 1; i >= Math.max(start, index - reach); i--) {
    const token = tokens[i] as Token
    const word = changeWordAt(tokens, i)
    // A noun rules no number from far away: "cuts … to contain it to 2 degrees".
    if (word !== null && (token.pos !== 'NOUN' || index - i <= NOUN_REACH)) return { token, word }
    // "is thought to improve by 60 people", "may expand and has spoken to several towns": no other verb stands between.
    if (token.pos === 'VERB' && (bySize || isFiniteVerb(tokens, i))) return null
  }
  return null
}

const isSizeUnit = (quantity: Quantity): boolean => quantity.kind === 'share' || quantity.kind === 'multiple'
const sizeKind = (quantity: Quantity): Change['kind'] => (isSizeUnit(quantity) ? 'relative' : 'absolute')

/** "3 per cent below", "20 per cent under May". */
function comparesWith(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  if (lower === 'below' || lower === 'above') return true
  if (lower !== 'under') return false
  const next = tokens[i + 1]
  return (
    next !== undefined &&
    (/^(?:last|the|its|that)$/u.test(next.lower) || /^\p{Lu}\p{Ll}+(?:y|h|il|e|st|er)$/u.test(next.text))
  )
}

/** "just 40 arrivals in a day, an unprecedented drop": an apposition behind the number tells how it was reached. */
function changeApposed(setting: Setting): Change | null {
  const { tokens } = setting.context
  const limit = Math.min(setting.sentence.lastToken, setting.after + 14)
  for (let i = setting.after; i < limit; i++) {
    const token = tokens[i] as Token
    if (token.pos === 'NUM' || token.pos === 'VERB' || token.text === ';') return null
    if (token.text !== ',' || !/^an?$/u.test(tokens[i + 1]?.lower ?? '')) continue
    for (let k = i + 2; k < Math.min(limit, i + 5); k++) {
      const noun = NOUNS.get((tokens[k] as Token).lower)
      if (noun !== undefined)
        return { direction: noun.direction, kind: 'level', cue: cueOf(setting, tokens[k] as Token) }
      if ((tokens[k] as Token).pos !== 'ADJ') return null
    }
  }
  return null
}

/** "They make 30 arrests a day. That is down from 90": the next sentence says how the level was reached. */
function changeResumed(setting: Setting): Change | null {
  const { context, sentence } = setting
  const next = context.sentences[sentence.index + 1]
  if (next === undefined || next.paragraph !== sentence.paragraph) return null
  const [subject, verb, particle, preposition] = context.tokens.slice(next.firstToken, next.firstToken + 4)
  if (!/^(?:that|this|it)$/u.test(subject?.lower ?? '') || !/^(?:is|was|['’]s)$/u.test(verb?.lower ?? '')) return null
  const direction = particle === undefined ? undefined : PARTICLES.get(particle.lower)
  if (direction === undefined || preposition?.lower !== 'from') return null
  for (let i = setting.after; i < sentence.lastToken; i++) if (context.tokens[i]?.pos === 'NUM') return null
  return { direction, kind: 'level', cue: cueOf(setting, particle as Token) }
}

/** "a 3 per cent drop", "14 per cent more": the cue follows the number. */
function changeAfter(setting: Setting, quantity: Quantity): Change | null {
  const { tokens } = setting.context
  for (let i = setting.after; i < Math.min(setting.after + 7, setting.last); i++) {
    const token = tokens[i] as Token
    const noun = NOUNS.get(token.lower)
    if (noun !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'VERB'))
      return { direction: noun.direction, kind: sizeKind(quantity), cue: cueOf(setting, token) }
    if (i === setting.after && quantity.kind === 'share' && comparesWith(tokens, i))
      return {
        direction: token.lower === 'below' || token.lower === 'under' ? 'decrease' : 'increase',
        kind: 'relative',
        cue: cueOf(setting, token),
      }
    const way = COMPARATIVES.get(token.lower)
    if (way !== undefined && i === setting.after && (isSizeUnit(quantity) || tokens[i + 1]?.lower === 'than'))
      return { direction: way, kind: sizeKind(quantity), cue: cueOf(setting, token) }
    if (token.pos !== 'ADJ' && !/^(?:-|year|month|week|on|over|to|overall|net)$/u.test(token.lower)) return null
  }
  return null
}

/** A particle that belongs to no verb of its own ("gave up 40", "lay off 30"). */
function standsAlone(tokens: readonly Token[], i: number, start: number): boolean {
  const before = tokens[i - 1]
  if (before === undefined || i <= start) return true
  return (
    before.pos !== 'VERB' ||
    changeWordAt(tokens, i - 1) !== null ||
    /^(?:closed|ended|finished|trending|trend|opened|traded|trading|settled|ticked|went|gone|edged|inched|revised)$/u.test(
      before.lower,
    )
  )
}

/** "up 3 per cent", "an additional 500", "gained 3 per cent". */
function changeBeside(setting: Setting, quantity: Quantity): Change | null {
  const { tokens, text } = setting.context
  if (text[quantity.span.start - 1] === '+') return { direction: 'increase', kind: sizeKind(quantity), cue: null }
  for (let i = setting.begin - 1; i >= Math.max(setting.first, setting.begin - 4); i--) {
    const token = tokens[i] as Token
    if (ADDING.has(token.lower) && i >= setting.begin - 2)
      return {
        direction: 'increase',
        kind: quantity.kind === 'share' ? 'relative' : 'absolute',
        cue: cueOf(setting, token),
      }
    const particle = PARTICLES.get(token.lower)
    if (
      particle !== undefined &&
      !(token.lower === 'up' && tokens[i + 1]?.lower === 'to') &&
      standsAlone(tokens, i, setting.first)
    )
      return { direction: particle, kind: sizeKind(quantity), cue: cueOf(setting, token) }
    const verb = token.pos === 'NOUN' ? null : changeWordAt(tokens, i)
    if (verb !== null && !transitiveObject(quantity, verb))
      return { direction: verb.direction, kind: sizeKind(quantity), cue: cueOf(setting, token) }
    if (!FILLERS.has(token.lower)) return null
  }
  return null
}

/** Verbs that also take an object ("cut 40 jobs", "lost 12 officers", "raised $5m") leave a count as it is. */
function transitiveObject(quantity: Quantity, verb: ChangeWord): boolean {
  if (isSizeUnit(quantity)) return false
  return (
    /^(?:lose|raise|add|cut|shed|gain|recover|drop|boost|lift|exceed|reduce|lower|slash|advance|mount)$/u.test(
      verb.lemma,
    ) && !/^(?:point|cent|sen|penny|basis point)$/u.test(quantity.unit ?? '')
  )
}

/** "fell by 40", "rose to 9,000", "an increase of 3 per cent", "from 12 per cent". */
function changeByPreposition(setting: Setting, quantity: Quantity): Change | null {
  const { tokens } = setting.context
  const preposition = prepositionBefore(tokens, setting.begin, setting.first)
  if (preposition === null || preposition.word === 'from' || preposition.word === 'at') return null
  const near = preposition.word === 'of' ? 1 : REACH
  const found =
    changeBefore(tokens, preposition.index, setting.first, near, preposition.word === 'by') ??
    particleBefore(tokens, preposition.index, setting.first)
  if (found === null) return null
  const kind = preposition.word === 'to' ? 'level' : sizeKind(quantity)
  // "to" after a long way is more often an infinitive's or a recipient's.
  return { direction: found.word.direction, kind, cue: cueOf(setting, found.token) }
}

/** "back up to 4.8", "down to 40". */
function particleBefore(
  tokens: readonly Token[],
  index: number,
  start: number,
): { token: Token; word: ChangeWord } | null {
  let at = index - 1
  // "down further, by 37 per cent"
  while (at > start && /^(?:further|sharply|again|,)$/u.test((tokens[at] as Token).lower)) at--
  const token = tokens[at]
  const way = token === undefined || at < start ? undefined : PARTICLES.get(token.lower)
  return token === undefined || way === undefined ? null : { token, word: { direction: way, lemma: token.lower } }
}

/** A multiple says the way itself: what is halved shrinks, everything else grows. */
function changeOfMultiple(setting: Setting, quantity: Quantity): Change | null {
  if (
    quantity.kind !== 'multiple' ||
    quantity.rule === 'quantity.multiple.adverb' ||
    quantity.rule === 'quantity.multiple.times'
  )
    return null
  const direction = quantity.value !== null && quantity.value < 1 ? 'decrease' : 'increase'
  const near = changeAfter(setting, quantity)
  return { direction: near?.direction ?? direction, kind: 'relative', cue: near?.cue ?? quantity.number }
}

/** "the drop is 12 per cent": a noun of change with a number for its predicate. */
function changeByCopula(setting: Setting, quantity: Quantity): Change | null {
  const { tokens } = setting.context
  const verb = setting.begin - 1
  if (verb <= setting.first || !/^(?:is|was|were|are|of|being)$/u.test((tokens[verb] as Token).lower)) return null
  const token = tokens[verb - 1] as Token
  const noun = token.pos === 'NOUN' ? NOUNS.get(token.lower) : undefined
  return noun === undefined ? null : { direction: noun.direction, kind: sizeKind(quantity), cue: cueOf(setting, token) }
}

/** The change a quantity tells of. In this order: what the number itself says, what follows it, what stands right before, what a preposition ties to it, what is said of it behind. */
export function changeOf(setting: Setting, quantity: Quantity): Change {
  if (quantity.kind === 'duration' || quantity.kind === 'age' || quantity.kind === 'rank') return NO_CHANGE
  return (
    changeOfMultiple(setting, quantity) ??
    changeAfter(setting, quantity) ??
    changeByPreposition(setting, quantity) ??
    changeBeside(setting, quantity) ??
    changeByCopula(setting, quantity) ??
    changeApposed(setting) ??
    changeResumed(setting) ??
    NO_CHANGE
  )
}
