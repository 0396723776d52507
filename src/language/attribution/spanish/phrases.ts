// Spanish attributions without a verb of their own: "según X", "de acuerdo con X", "conforme a X", "a decir de X", and
// adverbs by which nobody says it ("presuntamente").
import type { Token } from '../../token.js'
import { type AccusationGrammar, accusation } from '../accusations.js'
import { trimEnd } from '../edges.js'
import type { At, Found, Stretch } from '../found.js'
import { contentEnd } from './content.js'
import { CUE_FORMS, HEARSAY } from './lexicon-verbs.js'
import { canSpeak, phraseEnd, subjectAfter } from './subject.js'

const PHRASES: readonly (readonly [words: readonly string[], certainty: Found['certainty']])[] = [
  [['según'], 'CT+'],
  [['de', 'acuerdo', 'con'], 'CT+'],
  [['de', 'acuerdo', 'a'], 'CT+'],
  [['de', 'acuerdo', 'al'], 'CT+'],
  [['conforme', 'a'], 'CT+'],
  [['conforme', 'al'], 'CT+'],
  [['en', 'palabras', 'de'], 'CT+'],
  [['en', 'palabras', 'del'], 'CT+'],
  [['a', 'decir', 'de'], 'CT+'],
  [['a', 'decir', 'del'], 'CT+'],
  [['a', 'juicio', 'de'], 'PR+'],
  [['a', 'juicio', 'del'], 'PR+'],
  [['en', 'opinión', 'de'], 'PR+'],
  [['en', 'opinión', 'del'], 'PR+'],
]

/** The words of the sentence around a phrase: what stands before it, else what follows its comma. */
function around(at: At, phrase: Stretch): Stretch[] {
  const { tokens } = at.scope
  const { firstToken, lastToken } = at.sentence
  const end = trimEnd(tokens, firstToken, lastToken)
  const lead = tokens[phrase.first - 1]
  const parts: Stretch[] = []
  const opens =
    phrase.first <= firstToken + 1 ||
    lead?.lower === 'que' ||
    (/^(?:y|pero)$/.test(lead?.lower ?? '') && tokens[phrase.last]?.text === ',')
  if (!opens) {
    let first = firstToken
    for (let k = phrase.first - 2; k >= firstToken; k--)
      if (/^[;–—]$/.test(tokens[k]?.text ?? '')) {
        first = k + 1
        break
      }
    const last = lead?.text === ',' || lead?.text === '(' ? phrase.first - 1 : phrase.first
    if (last > first) parts.push({ first, last })
  }
  const next = tokens[phrase.last]
  if (next !== undefined && (next.text === ',' || opens) && phrase.last < end) {
    const from = next.text === ',' ? phrase.last + 1 : phrase.last
    const word = tokens[from]?.lower ?? ''
    const aside =
      /^(?:que|quien|pero|y|aunque|mientras|cuyo|cuya|lo)$/.test(word) || CUE_FORMS.get(word)?.kind === 'gerund'
    if (from < end && (opens || !aside)) parts.push({ first: from, last: contentEnd(at.scope, from, end) })
  }
  return parts
}

/** "según dijo X": the cue takes the verb, the source follows it. */
function sourceOf(at: At, after: number): { source: Stretch; after: number } | null {
  const { tokens } = at.scope
  const { lastToken } = at.sentence
  let i = after
  if (/^(?:lo|se|ha|han)$/.test(tokens[i]?.lower ?? '')) i++
  const verb = CUE_FORMS.get(tokens[i]?.lower ?? '')
  if (verb !== undefined && (verb.kind === 'finite' || i > after)) {
    const source = subjectAfter(at.scope, i + 1, lastToken)
    return source === null ? null : { source, after: i + 1 }
  }
  const source = subjectAfter(at.scope, after, lastToken)
  return source === null ? null : { source: publishedData(at, source), after }
}

const DATA =
  /^(?:cifras|datos|estimaciones|estimados|cálculos|estadísticas|encuestas?|sondeos?|registros|proyecciones|documentos)$/

/** "Según cifras difundidas el viernes por X, …": data with what tells whose they are, up to the next mark. */
function publishedData(at: At, source: Stretch): Stretch {
  const { tokens } = at.scope
  let noun = source.first
  while (noun < source.last && !DATA.test(tokens[noun]?.lower ?? '')) noun++
  const participle = tokens[noun + 1]?.lower ?? ''
  if (noun >= source.last || !/[ai]d[oa]s?$/.test(participle)) return source
  let { last } = source
  while (last < at.sentence.lastToken && !/^[,.;:]$/.test(tokens[last]?.text ?? '')) last++
  return { first: source.first, last }
}

function accordingTo(at: At, i: number): Found | null {
  const { tokens } = at.scope
  for (const [words, certainty] of PHRASES) {
    if (!words.every((word, k) => tokens[i + k]?.lower === word)) continue
    // "del", "al": the article inside the last word belongs to the source, which cannot be cut there.
    const found = sourceOf(at, i + words.length)
    if (found === null) return null
    const content = around(at, { first: i, last: found.source.last })
    if (content.length === 0) return null
    return {
      source: found.source,
      cue: { first: i, last: found.after },
      content,
      form: 'according_to',
      certainty,
      rule: 'attribution.according-to',
    }
  }
  return null
}

/** "presuntamente", "al parecer": what the clause says, by nobody. */
function hearsay(at: At, i: number): Found | null {
  const { tokens } = at.scope
  const token = tokens[i] as Token
  const two = token.lower === 'al' && tokens[i + 1]?.lower === 'parecer'
  if (!two && !HEARSAY.has(token.lower)) return null
  const { firstToken, lastToken } = at.sentence
  const end = trimEnd(tokens, firstToken, lastToken)
  const after = i + (two ? 2 : 1)
  let first = firstToken
  for (let k = i - 2; k >= firstToken; k--)
    if (/^[;,–—]$/.test(tokens[k]?.text ?? '')) {
      first = k + 1
      break
    }
  const content: Stretch[] = []
  const leadEnd = tokens[i - 1]?.text === ',' ? i - 1 : i
  if (leadEnd > first) content.push({ first, last: leadEnd })
  const from = tokens[after]?.text === ',' ? after + 1 : after
  if (from < end) content.push({ first: from, last: contentEnd(at.scope, from, end) })
  if (content.length === 0) return null
  return {
    source: 'not_established',
    cue: { first: i, last: after },
    content,
    form: 'indirect',
    certainty: 'PR+',
    rule: 'attribution.hearsay',
  }
}

/** "X: …" in a headline. */
function headline(at: At, i: number): Found | null {
  const { scope, sentence } = at
  if (i !== sentence.firstToken || sentence.section !== 'heading') return null
  const end = phraseEnd(scope, i, sentence.lastToken)
  const source = { first: i, last: end }
  if (scope.tokens[end]?.text !== ':' || scope.somebody[i] !== 1 || !canSpeak(scope, source)) return null
  const content = { first: end + 1, last: trimEnd(scope.tokens, end + 1, sentence.lastToken) }
  return {
    source,
    cue: { first: end, last: end + 1 },
    content: [content],
    form: null,
    certainty: 'CT+',
    rule: 'attribution.headline',
  }
}

const DE: ReadonlySet<string> = new Set(['de', 'del'])

const ACCUSATIONS: AccusationGrammar = {
  participles: new Map(
    'acusad señalad culpad sospechos'
      .split(' ')
      .flatMap((stem) => ['o', 'a', 'os', 'as'].map((ending) => [`${stem}${ending}`, DE] as const)),
  ),
  adjectives: new Set('presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas'.split(' ')),
  by: 'por',
  subjectAfter: (at, from) => subjectAfter(at.scope, from, at.sentence.lastToken),
  contentEnd: (at, from) => contentEnd(at.scope, from, trimEnd(at.scope.tokens, from, at.sentence.lastToken)),
}

/** The attribution that a phrase at token `i` tells. */
export const phraseAttribution = (at: At, i: number): Found | null =>
  accordingTo(at, i) ?? hearsay(at, i) ?? headline(at, i) ?? accusation(at, i, ACCUSATIONS)
