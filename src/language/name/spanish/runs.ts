// Finds the stretches of words that hold one Spanish name: words with a capital, and the small words that join them.
// Which small words join depends on what the name begins with: bodies are long ("… de la … y …"), people are not.
import type { NameKind, Sentence } from '../../../model/index.js'
import type { Token } from '../../token.js'
import type { NameScope } from '../proposal.js'
import { bare, isCapital } from '../runs.js'
import { FIRST_NAMES } from './lexicon-first-names.js'
import { HEADS, NOT_NAMES, PORTFOLIOS } from './lexicon-heads.js'
import { TITLES } from './lexicon-titles.js'

/** Tokens `first` to `last` (exclusive) that may be one name. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
  /** Whether it opens its sentence, so that its capital tells nothing. */
  readonly initial: boolean
  /** Whether it opens a heading, where capitals tell nothing. */
  readonly titled: boolean
  /** What its first word tells. */
  readonly head: NameKind | null
}

const ARTICLES = new Set(['el', 'la', 'los', 'las'])
/** Words that join the parts of a body's name. */
const BODY_JOINTS = new Set(['de', 'del', 'y', 'e', 'para', 'contra', 'en', 'por', 'sobre', 'a'])
const OPENING = /^[“"«‘'(—–¿¡-]$/u

/** Where the small words from `i` on end before a word with a capital; -1 where they do not. */
function overJoints(tokens: readonly Token[], i: number, last: number, joints: ReadonlySet<string>): number {
  let k = i
  if (!joints.has((tokens[k] as Token | undefined)?.lower ?? '')) return -1
  k++
  if (k < last && ARTICLES.has((tokens[k] as Token).lower)) k++
  const next = tokens[k]
  return next !== undefined && k < last && next.spaced && isCapital(next) ? k : -1
}

const PERSON_JOINTS = new Set(['de', 'del', 'y'])

/** Whether "de", "del" or "y" inside a person's name leads to a further surname and to no place or body. */
function isSurnameJoint(scope: NameScope, first: number, i: number, next: number, last: number): boolean {
  const joint = (scope.tokens[i] as Token).lower
  const given = FIRST_NAMES.has((scope.tokens[first] as Token).lower)
  if (!given || joint === 'y') return false
  const after = scope.tokens[next] as Token
  if (HEADS.has(after.lower) || PORTFOLIOS.has(after.lower) || TITLES.has(after.lower)) return false
  const listed = scope.gazetteer.forms.at(scope.tokens, next, last)
  return listed === null || next - i === 2
}

/** A nickname in quotation marks inside a name: the token after its closing mark, or -1. */
function overNickname(tokens: readonly Token[], i: number, last: number): number {
  if (!/^[“"«‘']$/u.test((tokens[i] as Token | undefined)?.text ?? '')) return -1
  for (let k = i + 1; k < Math.min(i + 6, last); k++)
    if (/^[”"»’']$/u.test((tokens[k] as Token).text)) {
      const next = tokens[k + 1]
      return next !== undefined && k + 1 < last && isCapital(next) && FIRST_NAMES.has((tokens[i - 1] as Token).lower)
        ? k + 1
        : -1
    }
  return -1
}

function isListedPerson(scope: NameScope, at: number, last: number): boolean {
  if (!FIRST_NAMES.has((scope.tokens[at] as Token).lower)) return false
  const match = scope.gazetteer.forms.at(scope.tokens, at, last)
  return match !== null && match.last - at >= 2 && match.values[0]?.kind === 'person'
}

function runEnd(scope: NameScope, first: number, head: NameKind | null, last: number): number {
  const { tokens } = scope
  let end = first + 1
  while (end < last) {
    const next = tokens[end] as Token
    // "desde Palacio Nacional Claudia X": a listed person is no part of a place or body.
    if (head !== null && end - first >= 2 && isListedPerson(scope, end, last)) return end
    if (isCapital(next) && (next.spaced || tokens[end - 1]?.text === '-')) {
      end++
      continue
    }
    if (
      next.text === '-' &&
      !next.spaced &&
      isCapital((tokens[end + 1] ?? next) as Token) &&
      tokens[end + 1]?.spaced === false
    ) {
      end += 2
      continue
    }
    const nickname = overNickname(tokens, end, last)
    if (nickname > 0) {
      end = nickname
      continue
    }
    if (head !== null) {
      const over = overJoints(tokens, end, last, BODY_JOINTS)
      if (over > 0 && !endsHead(scope, first, end, over, head)) {
        end = over
        continue
      }
      return end
    }
    const over = overJoints(tokens, end, last, PERSON_JOINTS)
    if (over < 0 || !isSurnameJoint(scope, first, end, over, last)) return end
    end = over
  }
  return end
}

/** Whether a joint after a name with a head leads out of it: "la Fiscalía y la Secretaría", "el Congreso en México". */
function endsHead(scope: NameScope, first: number, joint: number, next: number, head: NameKind): boolean {
  const { tokens } = scope
  const word = (tokens[joint] as Token).lower
  const after = tokens[next] as Token
  const articled = next - joint === 2
  if (word === 'y' || word === 'e') {
    if (HEADS.get(after.lower) === head && articled) return true
    if (head === 'place' || head === 'group' || head === 'event') return true
    if (FIRST_NAMES.has(after.lower) || scope.gazetteer.forms.at(tokens, next)?.values[0]?.kind === 'person')
      return true
    // "Secretaría de Hacienda y Crédito Público" has a part before it; "la Corte y Pérez" has none.
    return joint - first < 3 || articled
  }
  if (word === 'a' || word === 'por' || word === 'sobre') return head !== 'law' && head !== 'event'
  if (word === 'en') return head !== 'law' && !(tokens[first] as Token).lower.startsWith('embajada')
  if (head === 'place') return word !== 'de' && word !== 'del'
  return false
}

/** Whether a capitalised word may open a name at this place. */
function mayOpen(token: Token, initial: boolean): boolean {
  if (!isCapital(token)) return false
  if (token.pos === 'NUM' || token.pos === 'SYM') return false
  if (NOT_NAMES.has(bare(token))) return false
  if (!initial) return !(ARTICLES.has(token.lower) && token.text.length < 2)
  return !/^(?:DET|ADP|PRON|CCONJ|SCONJ|AUX|ADV|VERB|NUM)$/.test(token.pos) || FIRST_NAMES.has(token.lower)
}

/** The runs of a sentence, from left to right. */
export function findRuns(scope: NameScope, sentence: Sentence): Run[] {
  const { tokens, gazetteer } = scope
  const runs: Run[] = []
  const heading = sentence.section === 'heading'
  for (let i = sentence.firstToken; i < sentence.lastToken; ) {
    const token = tokens[i] as Token
    const before = tokens[i - 1]
    const initial =
      i === sentence.firstToken || (before?.pos === 'PUNCT' && OPENING.test(before.text)) || before?.text === ':'
    const listed = gazetteer.firsts.has(token.text) ? gazetteer.forms.at(tokens, i, sentence.lastToken) : null
    const real = listed?.values.some((entry) => entry.form !== 'demonym') ?? false
    // What is listed may open with an article or be written without a capital.
    if (real && listed !== null && (isCapital(token) || listed.last - i > 1)) {
      const head = HEADS.get(token.lower) ?? null
      const end = isCapital(token) && mayOpen(token, initial) ? runEnd(scope, i, head, sentence.lastToken) : listed.last
      runs.push({ first: i, last: Math.max(end, listed.last), sentence, initial, titled: heading && initial, head })
      i = Math.max(end, listed.last)
      continue
    }
    const group = lowerGroup(tokens, i, sentence.lastToken)
    if (group > 0) {
      runs.push({ first: i, last: group, sentence, initial, titled: heading && initial, head: 'group' })
      i = group
      continue
    }
    if (!mayOpen(token, initial)) {
      i++
      continue
    }
    const head = HEADS.get(bare(token)) ?? null
    const last = runEnd(scope, i, head, sentence.lastToken)
    runs.push({ first: i, last, sentence, initial, titled: heading && initial, head })
    i = last
  }
  return runs
}

/** "el cártel de X", "cártel del X": groups keep their small head; the end of the run, or -1. */
function lowerGroup(tokens: readonly Token[], i: number, last: number): number {
  const token = tokens[i] as Token
  if (token.lower !== 'cártel' && token.lower !== 'cartel') return -1
  const over = overJoints(tokens, i + 1, last, new Set(['de', 'del']))
  let end = over > 0 ? over : isCapital((tokens[i + 1] ?? token) as Token) && i + 1 < last ? i + 1 : -1
  if (end < 0 || end >= last || !isCapital(tokens[end] as Token)) return -1
  while (end < last && isCapital(tokens[end] as Token)) end++
  return end
}
