// What is judged, and by what measure: the pack's words for its question, and noun phrases that name something done on
// purpose. The pack's words are compiled once a pack.
import type { Span } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import type { ReadingContext } from '../context.js'
import { tokenSpan } from '../context.js'
import type { PhraseIndex, TokenKey } from '../phrase-index.js'
import { byLemma, phraseIndex, withoutCase } from '../phrase-index.js'
import { spanishPlural } from '../spanish/plural.js'
import type { Token } from '../token.js'
import { ACTOR_NOUNS, POLICY_NOUNS, RESULT_NOUNS } from './lexicon.js'

interface Listed {
  readonly question: string
  readonly id: string
}

interface QuestionIndex {
  readonly targets: PhraseIndex<Listed>
  readonly criteria: PhraseIndex<Listed>
  /** The question of a pack that has but one. */
  readonly only: string | null
}

/** Something that may be judged, with the tokens of its noun phrase. */
export interface Target {
  readonly question: string | null
  readonly id: string | null
  readonly first: number
  readonly last: number
  /** `actor`: one who acts rather than what is done; `result`: a word for what came of it; it stands for the policy spoken of before. */
  readonly kind: 'policy' | 'result' | 'actor'
}

const straight = (word: string): string => word.replaceAll('’', "'")
const byStraightLemma: TokenKey = (token, nth) => {
  const form = byLemma(token, nth)
  return form?.includes('’') ? straight(form) : form
}

const compiled = new WeakMap<Pack, Map<string, QuestionIndex>>()

/** The pack's questions as phrase indexes, with the words of a language. */
export function questionIndex(pack: Pack, language: string): QuestionIndex {
  const known = compiled.get(pack) ?? new Map<string, QuestionIndex>()
  compiled.set(pack, known)
  const ready = known.get(language)
  if (ready !== undefined) return ready
  const spanish = language === 'es'
  const entries = (part: 'targets' | 'criteria') =>
    pack.questions.flatMap((question) =>
      question[part].flatMap((entry) =>
        (spanish ? entry.es.flatMap((word) => [word, spanishPlural(word)]) : entry.words).map(
          (word) => [word.toLowerCase(), { question: question.id, id: entry.id }] as const,
        ),
      ),
    )
  const split = (phrase: string): string[] =>
    straight(phrase)
      .split(/\s+|(?=[-'])|(?<=-)/u)
      .filter((part) => part !== '')
  const key = spanish ? withoutCase : byStraightLemma
  const index: QuestionIndex = {
    targets: phraseIndex(entries('targets'), split, key),
    criteria: phraseIndex(entries('criteria'), split, key),
    only: pack.questions.length === 1 ? (pack.questions[0]?.id ?? null) : null,
  }
  known.set(language, index)
  return index
}

const LEFT_OF_HEAD = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'NUM', 'PART'])
const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/u

/** Grows a match to the left over its modifiers and determiner. */
function phraseStart(tokens: readonly Token[], index: number, first: number): number {
  let start = index
  for (let i = index - 1; i >= first; i--) {
    const token = tokens[i] as Token
    const joins =
      (LEFT_OF_HEAD.has(token.pos) && token.lower !== 'to' && token.lower !== 'not') ||
      POSSESSIVE.test(token.lower) ||
      token.text === '-' ||
      (token.pos === 'VERB' && /(?:ing|ed)$/u.test(token.lower) && tokens[i + 1]?.pos === 'NOUN')
    if (!joins) break
    start = i
    if (token.pos === 'DET' || POSSESSIVE.test(token.lower)) break
  }
  return start
}

/** Whether listed words name someone who acts: a name, or a word such as "government". */
function isActor(context: ReadingContext, first: number, last: number): boolean {
  const head = context.tokens[last - 1] as Token
  if (ACTOR_NOUNS.has(head.lemma)) return true
  return (
    context.tokens.slice(first, last).every((token) => token.pos === 'PROPN') &&
    !POLICY_NOUNS.has(head.lower.replace(/s$/u, ''))
  )
}

/** Whether a list of singular nouns holds the word; the first word of a sentence is often taken for a name and keeps its plural. */
const isListed = (nouns: ReadonlySet<string>, token: Token): boolean =>
  nouns.has(token.lower) ||
  nouns.has(token.lemma) ||
  (token.pos === 'PROPN' && token.lower.endsWith('s') && nouns.has(token.lower.slice(0, -1)))

/** Every target between two tokens, in text order; the pack's words hold before the general nouns. */
export function targetsBetween(context: ReadingContext, first: number, last: number): Target[] {
  const { tokens, pack, language } = context
  const index = questionIndex(pack, language)
  const found: Target[] = []
  for (let i = first; i < last; i++) {
    const listed = index.targets.at(tokens, i, last)
    // "Reyes’s plan" names a plan, not Reyes.
    if (listed !== null && listed.last > i && !/^[’']s?$/u.test(tokens[listed.last]?.text ?? '')) {
      const value = listed.values[0]
      if (value !== undefined)
        found.push({
          ...value,
          first: phraseStart(tokens, i, first),
          last: listed.last,
          kind: isActor(context, i, listed.last) ? 'actor' : 'policy',
        })
      i = listed.last - 1
      continue
    }
    const token = tokens[i] as Token
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && !(token.pos === 'VERB' && token.lower.endsWith('ing')))
      continue
    const policy = isListed(POLICY_NOUNS, token)
    if (!policy && (token.pos === 'VERB' || !isListed(RESULT_NOUNS, token))) continue
    // "Drug enforcement agent", "action plan": only the head of a compound is the thing named.
    if (policy && tokens[i + 1]?.pos === 'NOUN' && tokens[i + 1]?.text !== '-') continue
    found.push({
      question: null,
      id: null,
      first: phraseStart(tokens, i, first),
      last: i + 1,
      kind: policy ? 'policy' : 'result',
    })
  }
  return found
}

/** A criterion of the pack between two tokens, outside the target; null where none is named. */
export function criterionBetween(
  context: ReadingContext,
  first: number,
  last: number,
  target: Target | null,
): { readonly id: string | null; readonly question: string | null; readonly span: Span } | null {
  const { criteria } = questionIndex(context.pack, context.language)
  for (const match of criteria.find(context.tokens, first, last)) {
    if (target !== null && match.first < target.last && target.first < match.last) continue
    return { id: match.value.id, question: match.value.question, span: tokenSpan(context, match.first, match.last) }
  }
  return null
}
