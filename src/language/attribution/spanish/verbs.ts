// Spanish attributions told by a verb. The verb may stand before its subject ("dijo X que", "…, dijo X"), after it, or
// without one, where the subject goes on from before.
import type { Token } from '../../token.js'
import { asksToStayUnnamed } from '../../unnamed-speaker.js'
import type { At, Found, Stretch } from '../found.js'
import { clauseAt, contentBefore, contentFrom, hasVerb, objectFrom, quoteFrom, withNext } from './content.js'
import { ASKING, LEADING, WITHOUT_OBJECT } from './lexicon-verbs.js'
import { canSpeak, sentenceSubject, skipCircumstance, subjectAfter, subjectBefore } from './subject.js'
import { type Cue, cueOf } from './verb-cue.js'

const found = (cue: Cue, source: Found['source'], content: readonly Stretch[], rule: string): Found => ({
  source,
  cue: { first: cue.first, last: cue.after },
  content,
  form: null,
  certainty: cue.negated ? (cue.form.certainty === 'CT-' ? 'CT+' : 'Uu') : cue.form.certainty,
  rule,
})

/** "—No voy —dijo ella—. Mañana sí.": the narrator's words between dashes. */
function dialogue(at: At, cue: Cue): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  const isDash = (i: number): boolean => /^[—–]$/.test(tokens[i]?.text ?? '')
  if (!isDash(cue.first - 1) || !isDash(sentence.firstToken) || cue.first - 1 <= sentence.firstToken) return null
  const source = subjectAfter(scope, cue.after, sentence.lastToken)
  if (source === null) return null
  const content: Stretch[] = [{ first: sentence.firstToken + 1, last: cue.first - 1 }]
  for (let i = source.last; i < sentence.lastToken; i++)
    if (isDash(i)) {
      const next = scope.context.sentences[sentence.index + 1]
      const inside = i + 1 < sentence.lastToken - 1
      if (inside)
        content.push({ first: /^[.,;:]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1, last: sentence.lastToken })
      else if (next !== undefined && next.paragraph === sentence.paragraph && !isDash(next.firstToken))
        content.push({ first: next.firstToken, last: next.lastToken })
      break
    }
  return { ...found(cue, source, content, 'attribution.dialogue'), form: 'direct' }
}

/** ", dijo X" and ", dijo,": what stands before, and what goes on after. */
function inverted(at: At, cue: Cue, previous: Found | null): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  if (cue.form.frame === 'object') return null
  const before = contentBefore(at, cue.first)
  if (before === null) return null
  // "El puente, dijo X, es seguro": a subject alone is no content unless its verb follows.
  const whole = hasVerb(scope, before) || quoteFrom(scope, before.first) !== null || before.last - before.first > 3
  const aside = tokens[cue.after]
  if (aside !== undefined && /^[,.]$/.test(aside.text)) {
    // "equivale, dijo, a …": the subject is that of the sentence or of what was said before.
    const source = sentenceSubject(scope, sentence.firstToken, cue.first) ?? spanOf(previous)
    if (!whole && aside.text === '.') return null
    if (source === null || aside.text === '.')
      return source === null ? null : found(cue, source, [before], 'attribution.inverted')
    const own = source.last <= before.last && source.first >= before.first
    const first = own ? lastClause(at, before) : before.first
    const rest = contentFrom(scope, cue.after + 1, sentence.lastToken)
    const parts = rest === null ? [{ first, last: before.last }] : [{ first, last: before.last }, rest]
    return found(cue, source, parts, 'attribution.aside')
  }
  const source = subjectAfter(scope, cue.after, sentence.lastToken)
  if (source === null) return null
  // "…, y dijo X que": the content follows.
  const goesOn = clauseAt(at, source.last)?.first === source.last && tokens[source.last]?.text !== ','
  if (goesOn && quoteFrom(scope, before.first) === null) return null
  const content = withNext(at, [before], source.last)
  return whole || content.length > 1 ? found(cue, source, content, 'attribution.inverted') : null
}

/** The words after the last colon or semicolon of a stretch. */
function lastClause(at: At, part: Stretch): number {
  for (let i = part.last - 1; i > part.first; i--) if (/^[:;]$/.test(at.scope.tokens[i]?.text ?? '')) return i + 1
  return part.first
}

const spanOf = (previous: Found | null): Stretch | null =>
  previous !== null && typeof previous.source !== 'string' ? previous.source : null

/** Who speaks where the content follows the verb. */
function sourceFor(at: At, cue: Cue, previous: Found | null): Found['source'] | null {
  const { scope, sentence } = at
  const before = subjectBefore(scope, cue.first, sentence.firstToken)
  if (before !== null) return before
  if (cue.impersonal && cue.form.lemma !== 'preguntar') return 'not_established'
  const joined = scope.tokens[cue.first - 1]
  if (joined !== undefined && /^(?:que|quien|quienes)$/.test(joined.lower)) {
    // "X, que dijo …": the one the clause hangs on.
    const comma = scope.tokens[cue.first - 2]?.text === ','
    return comma || joined.lower === 'que'
      ? subjectBefore(scope, cue.first - (comma ? 2 : 1), sentence.firstToken)
      : null
  }
  const carried =
    joined === undefined ||
    cue.first === sentence.firstToken ||
    /^(?:y|e|pero|,|además|también)$/.test(joined.lower) ||
    cue.form.kind !== 'finite' ||
    joined.pos === 'ADV' ||
    joined.pos === 'PRON'
  if (!carried) return null
  const near = previous !== null && (previous.cue?.first ?? 0) >= sentence.firstToken ? spanOf(previous) : null
  return near ?? sentenceSubject(scope, sentence.firstToken, cue.first) ?? carriedOver(at, previous)
}

/** A sentence without a subject goes on with the last speaker, if that one spoke in the sentence before. */
function carriedOver(at: At, previous: Found | null): Stretch | null {
  const { scope, sentence } = at
  const source = spanOf(previous)
  const before = scope.context.sentences[sentence.index - 1]
  if (source === null || before === undefined || before.paragraph !== sentence.paragraph) return null
  return source.first >= before.firstToken || (previous?.cue?.first ?? -1) >= before.firstToken ? source : null
}

const SUBORDINATOR = /^(?:cuando|si|mientras|aunque|porque|como|apenas|luego|pues|que)$/

/**
 * A clause that opens with "cuando" or "si", or that hangs on "quien", ends at its comma; what stands behind it is the
 * main clause's.
 */
function withinClause(at: At, one: Found | null): Found | null {
  if (one === null || one.cue === null || typeof one.source === 'string') return one
  const { tokens } = at.scope
  const before = tokens[one.source.first - 1]
  const relative = /^(?:quien|quienes)$/.test((tokens[one.source.first] as Token).lower)
  const opens = before !== undefined && one.source.first > at.sentence.firstToken && SUBORDINATOR.test(before.lower)
  if (!relative && !opens) return one
  // Only where it opens the sentence, or hangs on somebody: inside what is told, commas are the teller's.
  if (opens && !relative && one.source.first - 3 > at.sentence.firstToken) return one
  const content = one.content.map((part) => {
    if (part.first < (one.cue as Stretch).last) return part
    const comma = commaAfter(at, part.first)
    return comma < part.last && comma > part.first ? { first: part.first, last: comma } : part
  })
  return { ...one, content }
}

/** "pidió a Ruiz abrir la frontera": what is asked for, behind whom it is asked of. */
function asked(at: At, cue: Cue, previous: Found | null): Found | null {
  const { tokens } = at.scope
  if (!ASKING.has(cue.form.lemma) || !/^(?:a|al)$/.test(tokens[cue.after]?.lower ?? '')) return null
  for (let i = cue.after + 1; i < Math.min(cue.after + 12, at.sentence.lastToken); i++) {
    const { lower, text } = tokens[i] as Token
    const clause = lower === 'que'
    if (
      clause ||
      (i > cue.after + 1 && /(?:ar|er|ir|ír)(?:se|lo|la|los|las|le|les)?$/.test(lower) && lower.length > 3)
    ) {
      const source = sourceFor(at, cue, previous)
      const content = contentFrom(at.scope, i, at.sentence.lastToken)
      return source === null || content === null ? null : found(cue, source, [content], 'attribution.asked')
    }
    if (text === ',') return null
  }
  return null
}

/** "la pérdida se estima en 20", "equivale, se afirma, a 20": somebody says so, nobody is named. */
function impersonal(at: At, cue: Cue): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  if (!cue.impersonal || cue.form.kind !== 'finite') return null
  const next = tokens[cue.after]
  const measured = next?.lower === 'en' && /^(?:estimar|calcular)$/.test(cue.form.lemma)
  const start = tokens[cue.verb - 1]?.lower === 'se' ? cue.verb - 1 : cue.first
  const aside = next?.text === ',' && tokens[start - 1]?.text === ',' && cue.form.frame === 'say'
  if (!measured && !aside) return null
  let first = sentence.firstToken
  for (let i = start - 2; i > first; i--) if (/^[;:]$/.test(tokens[i]?.text ?? '')) first = i + 1
  const end = aside ? start - 1 : start
  const rest = contentFrom(scope, aside ? cue.after + 1 : cue.after, sentence.lastToken)
  if (end <= first || rest === null) return null
  return { ...found(cue, 'not_established', [{ first, last: end }, rest], 'attribution.hearsay'), certainty: 'PR+' }
}

/** What follows the verb, past its subject and circumstances. */
function after(at: At, cue: Cue, previous: Found | null): Found | null {
  const request = asked(at, cue, previous)
  if (request !== null) return request
  const { scope, sentence } = at
  const direct = clauseAt(at, cue.after)
  if (direct !== null) {
    const source = sourceFor(at, cue, previous)
    return source === null ? null : found(cue, source, [direct], 'attribution.clause')
  }
  const subject =
    subjectBefore(scope, cue.first, sentence.firstToken) === null
      ? subjectAfter(scope, cue.after, sentence.lastToken)
      : null
  if (subject !== null && !cue.impersonal) {
    const past = skipCircumstance(scope, subject.last, sentence.lastToken)
    const clause = clauseAt(at, subject.last) ?? clauseAt(at, past)
    if (clause !== null) return found(cue, subject, [clause], 'attribution.verb-first')
  }
  const aside = pastAside(at, cue.after)
  if (aside !== null) {
    const source = sourceFor(at, cue, previous)
    if (source !== null) return found(cue, source, [aside], 'attribution.clause')
  }
  const skipped = skipCircumstance(scope, cue.after, sentence.lastToken)
  const clause = skipped > cue.after ? clauseAt(at, skipped) : null
  if (clause !== null) {
    const source = sourceFor(at, cue, previous)
    if (source !== null) return found(cue, source, [clause], 'attribution.clause')
  }
  return withObject(at, cue, previous)
}

/** "explicó, con datos de X, que …": the clause after what stands between commas. */
function pastAside(at: At, comma: number): Stretch | null {
  const { scope, sentence } = at
  const { tokens } = scope
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.pos !== 'ADP') return null
  for (let i = comma + 2; i < Math.min(comma + 18, sentence.lastToken); i++)
    if (tokens[i]?.text === ',') return tokens[i + 1]?.lower === 'que' ? clauseAt(at, i + 1) : null
  return null
}

/** "anunció un puente", "informó de dos muertos", "amenaza con cerrar". */
function withObject(at: At, cue: Cue, previous: Found | null): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  if (cue.form.frame === 'think' || cue.impersonal) return null
  const source = sourceFor(at, cue, previous)
  if (source === null) return null
  let from = cue.after
  const time = timeEnd(tokens, from)
  if (time > from) from = time
  const opening = tokens[from]
  if (opening === undefined || from >= sentence.lastToken || opening.pos === 'PUNCT') return null
  const leads = LEADING[cue.form.lemma] ?? []
  if (!leads.includes(opening.lower) && WITHOUT_OBJECT.has(cue.form.lemma)) return null
  if (opening.pos === 'ADP' && !leads.includes(opening.lower)) return null
  if (opening.pos === 'SCONJ' || opening.pos === 'ADV')
    return opening.pos === 'ADV' && /^(?:más|menos|solo|sólo|casi)$/.test(opening.lower)
      ? object(at, cue, source, from)
      : null
  return object(at, cue, source, from)
}

function commaAfter(at: At, from: number): number {
  const { tokens, quoted } = at.scope
  for (let i = from; i < at.sentence.lastToken; i++) if (tokens[i]?.text === ',' && (quoted[i] ?? -1) < 0) return i
  return at.sentence.lastToken
}

function object(at: At, cue: Cue, source: Found['source'], from: number): Found | null {
  // "X, que reportó un alza, calla": a relative clause ends at its comma.
  const relative = at.scope.tokens[cue.first - 1]?.lower === 'que'
  const last = relative ? commaAfter(at, from) : at.sentence.lastToken
  const content = objectFrom(at.scope, from, last)
  return content === null ? null : found(cue, source, [content], 'attribution.object')
}

/** Past "este miércoles", "el jueves", "ayer" right after the verb. */
function timeEnd(tokens: readonly Token[], from: number): number {
  const DAY = /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/
  if (/^(?:ayer|hoy|anoche)$/.test(tokens[from]?.lower ?? '')) return from + 1
  return tokens[from]?.pos === 'DET' && DAY.test(tokens[from + 1]?.lower ?? '') ? from + 2 : from
}

/** "el plan fue anunciado por X". */
function passive(at: At, cue: Cue): Found | null {
  const { scope, sentence } = at
  if (scope.tokens[cue.after]?.lower !== 'por') return null
  const source = subjectAfter(scope, cue.after + 1, sentence.lastToken)
  if (source === null || !canSpeak(scope, source)) return null
  let first = cue.first
  while (first > sentence.firstToken && scope.tokens[first - 1]?.pos !== 'PUNCT') first--
  return first < cue.first ? found(cue, source, [{ first, last: cue.first }], 'attribution.passive') : null
}

const ASKS_UNNAMED = /^(?:pedir|solicitar|exigir|preferir|querer|insistir|acordar|rogar)$/u

/** The attribution that the verb at token `i` tells. */
export function verbAttribution(at: At, i: number, previous: Found | null): Found | null {
  const cue = cueOf(at, i)
  if (
    cue === null ||
    (ASKS_UNNAMED.test(cue.form.lemma) && asksToStayUnnamed(at.scope.tokens, i, at.sentence.lastToken))
  )
    return null
  if (cue.passive) return passive(at, cue)
  // The order matters: words before a verb with its subject after it are the content, whatever follows.
  return (
    dialogue(at, cue) ??
    impersonal(at, cue) ??
    (cue.form.kind === 'finite' ? inverted(at, cue, previous) : null) ??
    withinClause(at, after(at, cue, previous))
  )
}
