// What a Spanish number counts or measures, in the text's own words: the counted noun with what describes it, the whole of
// a share, what a noun of change is of, the subject of a verb of change.
import type { Change, Figure, Quantity } from '../../../model/index.js'
import { spanOf } from '../../../model/index.js'
import { tokenAt } from '../../context.js'
import type { Token } from '../../token.js'
import { elidedNoun } from '../elided-noun.js'
import type { Told } from '../grammar.js'
import type { Nearby } from '../nearby.js'
import type { Setting } from '../setting.js'
import { changeWordAt } from './change.js'
import { CHANGE_NOUNS } from './change-lexicon.js'

type What = Figure['what']

const REACH = 9
const isNominal = (token: Token): boolean =>
  (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') &&
  !/^(?:respecto|comparación|relación|frente)$/.test(token.lower)
const ARTICLE = /^(?:el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|tod[oa]s?)$/

/** Whether a word goes on the phrase after the one before it: of two nouns side by side the second agrees in number. */
function goesOn(tokens: readonly Token[], i: number, begin: number): boolean {
  const token = tokens[i] as Token
  // What stands first is a noun, whatever its ending looks like.
  if (i === begin) return /^\p{L}/u.test(token.text) && !/^(?:ADP|PRON|CCONJ|SCONJ|AUX)$/.test(token.pos)
  if (!isNominal(token)) return false
  const before = tokens[i - 1] as Token
  return !isNominal(before) || token.pos !== 'NOUN' || token.lower.endsWith('s') === before.lower.endsWith('s')
}

/** A noun phrase from token `first`, with the phrases that "de" ties to it; null if none begins there. */
function phraseAt(setting: Setting, first: number, limit: number): What | null {
  const { tokens, text } = setting.context
  let begin = first
  while (begin < limit && ARTICLE.test((tokens[begin] as Token).lower)) begin++
  let last = begin
  for (let i = begin; i < Math.min(limit, begin + REACH); i++) {
    if (goesOn(tokens, i, begin)) last = i + 1
    else if (last === begin || !/^(?:del?|y|el|la|los|las)$/.test((tokens[i] as Token).lower)) break
    else if ((tokens[i] as Token).lower === 'y' && (i + 1 >= limit || !isNominal(tokens[i + 1] as Token))) break
  }
  if (last <= begin) return null
  const span = spanOf(text, (tokens[begin] as Token).start, (tokens[last - 1] as Token).end)
  return { text: span.text, span }
}

/** The noun phrase that ends right before token `end`. */
function phraseBefore(setting: Setting, end: number): What | null {
  const { tokens, text } = setting.context
  let first = end
  while (first > setting.first && first > end - REACH) {
    const token = tokens[first - 1] as Token
    if (!isNominal(token) && !/^(?:del?|en|y)$/.test(token.lower) && !ARTICLE.test(token.lower)) break
    first--
    // An article that nothing ties to the words before it opens the phrase.
    if (ARTICLE.test(token.lower) && !/^(?:del?|en|y)$/.test(tokens[first - 1]?.lower ?? '')) break
  }
  while (
    first < end &&
    (ARTICLE.test((tokens[first] as Token).lower) || /^(?:del?|en|y)$/.test((tokens[first] as Token).lower))
  )
    first++
  if (first >= end) return null
  const span = spanOf(text, (tokens[first] as Token).start, (tokens[end - 1] as Token).end)
  return { text: span.text, span }
}

/** The counted noun with the adjectives and the "de" behind it. */
function counted(setting: Setting, quantity: Quantity): What | null {
  const { context } = setting
  const countsNoun = quantity.unit !== null && /^(?:count|vague|rate|ratio)$/u.test(quantity.kind)
  if (!countsNoun || quantity.rule === 'quantity.part' || quantity.unit === '%' || quantity.unit?.startsWith('1/'))
    return null
  let first = tokenAt(context, quantity.number.end)
  if (context.tokens[first]?.lower === 'de') first++
  return first >= setting.after ? null : phraseAt(setting, first, Math.max(setting.after, setting.last))
}

/** "[los robos] se duplicaron", "[los robos] bajaron 12 por ciento". */
function subjectOf(setting: Setting, change: Change): What | null {
  const { tokens } = setting.context
  let verb = change.cue === null ? setting.begin : tokenAt(setting.context, change.cue.start)
  if (verb > setting.begin) return null
  while (verb > setting.first && /^(?:se|ha|han|había|habían|no|ya)$/.test(tokens[verb - 1]?.lower ?? '')) verb--
  return phraseBefore(setting, verb)
}

/** The thing behind "en" or "de" after the size of a change ("una reducción de 25% [en los homicidios]"). */
function objectBehind(setting: Setting): What | null {
  const { tokens } = setting.context
  const joint = tokens[setting.after]?.lower
  if (joint !== 'en' && joint !== 'de' && joint !== 'del') return null
  return phraseAt(setting, behindCount(tokens, setting.after + 1, setting.last), setting.last)
}

/** "250 de unas 3.500 [fábricas]", "la mitad de los 1.200 [hogares]": the whole has a number of its own. */
function behindCount(tokens: readonly Token[], first: number, limit: number): number {
  let i = first
  while (
    i < limit &&
    (ARTICLE.test((tokens[i] as Token).lower) || /^(?:casi|cerca|más|menos|de)$/.test((tokens[i] as Token).lower))
  )
    i++
  if (tokens[i]?.pos !== 'NUM') return first
  while (i < limit && (tokens[i]?.pos === 'NUM' || /^(?:mil|millones|de)$/.test(tokens[i]?.lower ?? ''))) i++
  return i
}

/** "$47 millones [en telas]": what money was paid for, where no time stands there. */
function boughtWith(setting: Setting, quantity: Quantity, { times }: Nearby): What | null {
  const { tokens } = setting.context
  if (quantity.kind !== 'money' || tokens[setting.after]?.lower !== 'en') return null
  const start = tokens[setting.after + 1]?.start ?? 0
  if (times.some(({ span }) => span.start <= start + 4 && start < span.end)) return null
  const time = times.find(({ span }) => span.start > start)
  const limit = time === undefined ? setting.last : Math.min(setting.last, tokenAt(setting.context, time.span.start))
  return phraseAt(setting, setting.after + 1, limit)
}

const HARMED =
  /^(?:mató|mataron|hirió|hirieron|desplazó|desplazaron|detuvo|detuvieron|arrestó|arrestaron|rescató|rescataron|liberó|liberaron|evacuó|evacuaron|secuestró|secuestraron)$/
const FATE =
  /^(?:muert|herid|lesionad|desaparecid|desplazad|detenid|arrestad|rescatad|liberad|evacuad|secuestrad|deportad|asesinad|hospitalizad)[oa]s$/

/** "unos 400 resultaron [heridos]", "[hirió] a 500": where nobody is named, the act tells who is counted. */
function byFate(setting: Setting, quantity: Quantity): What | null {
  if (quantity.kind !== 'count' || quantity.unit !== null) return null
  const { tokens, text } = setting.context
  const word = (i: number): What => {
    const { start, end } = tokens[i] as Token
    return { text: text.slice(start, end), span: spanOf(text, start, end) }
  }
  // "elevó a 300 [los muertos]"
  const behind = tokens[setting.after + 1]
  if (/^l[oa]s$/.test(tokens[setting.after]?.lower ?? '') && behind !== undefined && FATE.test(behind.lower))
    return word(setting.after + 1)
  if (tokens[setting.begin - 1]?.lower === 'a' && HARMED.test(tokens[setting.begin - 2]?.lower ?? ''))
    return word(setting.begin - 2)
  for (let i = setting.after; i < Math.min(setting.last, setting.after + 4); i++) {
    if (FATE.test((tokens[i] as Token).lower)) return word(i)
    if (!/^(?:VERB|AUX|ADV)$/.test((tokens[i] as Token).pos)) return null
  }
  return null
}

/** "la cifra de [muertos] en la riada subió a 40": a noun of counting says whom it counts, wherever they were. */
function byCountNoun(setting: Setting, quantity: Quantity): What | null {
  if (quantity.kind !== 'count' || quantity.unit !== null) return null
  const { tokens } = setting.context
  for (let i = setting.begin - 1; i > setting.first; i--) {
    const { lower } = tokens[i] as Token
    if (lower === ';') return null
    if (!/^(?:cifra|número|saldo|balance)$/.test(tokens[i - 1]?.lower ?? '') || lower !== 'de') continue
    const noun = ARTICLE.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
    return noun < setting.begin ? phraseAt(setting, noun, noun + 1) : null
  }
  return null
}

/** "el alcalde cuenta 40 muertos y la Cruz Roja, 60": the verb and the noun are not said again. */
function gapped(setting: Setting, quantity: Quantity, before: Figure | undefined): What | null {
  const { tokens } = setting.context
  if (before === undefined || quantity.kind !== 'count' || quantity.unit !== null) return null
  if (before.quantity.kind !== 'count' || before.quantity.span.start < setting.sentence.span.start) return null
  if (tokens[setting.begin - 1]?.text !== ',') return null
  for (let i = setting.begin - 2; (tokens[i]?.start ?? 0) >= before.quantity.span.end; i--)
    if (/^(?:VERB|AUX)$/.test((tokens[i] as Token).pos)) return null
  return { text: before.what.text, span: null }
}

/** "la tasa de homicidios es de 17.3": the phrase before the nearest verb. */
function beforeVerb(setting: Setting): What | null {
  const { tokens } = setting.context
  for (let i = setting.begin - 1; i > setting.first; i--) {
    const { pos } = tokens[i] as Token
    if (pos === 'VERB' || pos === 'AUX') return phraseBefore(setting, i)
  }
  return null
}

/** "[el gasto] se multiplicó por diez", "un aumento de cinco veces en [las quejas]". */
function folded(setting: Setting): What | null {
  const { tokens } = setting.context
  const head = setting.begin - 2
  if (CHANGE_NOUNS.has(tokens[head]?.lower ?? '')) return objectBehind(setting)
  return phraseBefore(setting, tokens[head - 1]?.lower === 'se' ? head - 1 : head)
}

/** "el puerto triplicó [sus ventas]", "un arancel [de 25 por ciento]": beside a verb that multiplies, before "de". */
function beside(setting: Setting, quantity: Quantity, change: Change): What | null {
  const { tokens } = setting.context
  if (quantity.rule === 'quantity.multiple.verb' && ARTICLE.test(tokens[setting.after]?.lower ?? ''))
    return phraseAt(setting, setting.after, setting.last)
  if (quantity.rule === 'quantity.multiple.fold') return folded(setting)
  // "reducir [los homicidios] a la mitad"
  if (
    quantity.rule === 'quantity.multiple.half' &&
    ARTICLE.test(tokens[tokenAt(setting.context, change.cue?.end ?? 0)]?.lower ?? '')
  )
    return phraseBefore(setting, setting.begin - 1)
  // "sitúa [la aprobación] en 64 por ciento".
  const level = quantity.kind === 'share' && /^(?:en|al?)$/.test(tokens[setting.begin - 1]?.lower ?? '')
  if (level) return phraseBefore(setting, setting.begin - 1)
  const measures = quantity.kind === 'share' || quantity.kind === 'money' || quantity.kind === 'ratio'
  const joint = quantity.kind === 'money' ? /^(?:del?|por)$/ : /^del?$/
  if (!measures || !joint.test(tokens[setting.begin - 1]?.lower ?? '')) return null
  return tokens[setting.begin - 2]?.pos === 'NOUN' && !CHANGE_NOUNS.has((tokens[setting.begin - 2] as Token).lower)
    ? phraseBefore(setting, setting.begin - 1)
    : null
}

/** What the number is of. In this order: its own noun, its whole, what changed, the subject, the figure before. */
export function whatOf(setting: Setting, quantity: Quantity, change: Change, told: Told): What {
  const { earlier, nearby } = told
  const { tokens } = setting.context
  const own = counted(setting, quantity) ?? elidedNoun(setting, quantity, told)
  if (own !== null) return own
  if (earlier.length > 0 && /^(?:ellos|ellas|éstos|éstas|estos|estas)$/.test(tokens[setting.after + 1]?.lower ?? ''))
    if (tokens[setting.after]?.lower === 'de') return { text: (earlier.at(-1) as Figure).what.text, span: null }
  const apart =
    byFate(setting, quantity) ??
    gapped(setting, quantity, earlier.at(-1)) ??
    byCountNoun(setting, quantity) ??
    boughtWith(setting, quantity, nearby)
  if (apart !== null) return apart
  const near = beside(setting, quantity, change)
  if (near !== null && (change.direction === 'none' || quantity.kind === 'multiple')) return near
  // "uno de cada cinco [niños]"
  if (quantity.rule === 'quantity.fraction' && tokens[setting.after]?.pos === 'NOUN') {
    const whole = phraseAt(setting, setting.after, setting.last)
    if (whole !== null) return whole
  }
  const cue = change.cue === null ? -1 : tokenAt(setting.context, change.cue.start)
  const noun = cue >= 0 && CHANGE_NOUNS.has((tokens[cue] as Token).lower) && changeWordAt(tokens, cue)?.noun === true
  const next = tokens[setting.after]?.lower
  const behind =
    noun || change.direction === 'none' || change.kind === 'level'
      ? next === 'en' && !noun
        ? null
        : objectBehind(setting)
      : null
  if (behind !== null && quantity.kind !== 'duration') return behind
  const subject =
    quantity.kind === 'duration'
      ? null
      : change.direction === 'none'
        ? beforeVerb(setting)
        : (subjectOf(setting, change) ?? objectBehind(setting) ?? beforeVerb(setting))
  return subject ?? { text: earlier.at(-1)?.what.text ?? quantity.span.text, span: null }
}
