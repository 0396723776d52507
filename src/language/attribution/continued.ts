// Quotations without a cue of their own: one that goes on after “…,” X said belongs to the same attribution; one that
// opens a paragraph after a quotation takes the speaker of that one.
import type { AttributionScope, Found, Stretch } from './found.js'
import type { Quote } from './quotes.js'

/** Words a quotation without a cue must have to be speech and no title or scare quote. */
const SPEECH = 5

const covers = (found: Found, quote: Quote): boolean =>
  found.content.some((part) => part.first < quote.close && quote.open < part.last)

const isQuotation = (scope: AttributionScope, part: Stretch): boolean => (scope.quoted[part.first] ?? -1) >= 0

/** Whether a quotation stands as a sentence of its own. */
function standsAlone(scope: AttributionScope, quote: Quote): boolean {
  const before = scope.tokens[quote.open - 1]
  const paragraphStart = before === undefined || before.end <= lineStart(scope, quote)
  return paragraphStart || /^[.!?:…]$/.test(before.text) || /^[”"]$/.test(before.text) || /\.$/.test(before.text)
}

function lineStart(scope: AttributionScope, quote: Quote): number {
  return scope.context.text.lastIndexOf('\n', scope.tokens[quote.open]?.start ?? 0) + 1
}

/** The last attribution with a quotation that ends before this one opens. */
function before(scope: AttributionScope, all: readonly Found[], quote: Quote): { found: Found; index: number } | null {
  let best: { found: Found; index: number } | null = null
  let end = -1
  all.forEach((found, index) => {
    if (typeof found.source === 'string' || !found.content.some((part) => isQuotation(scope, part))) return
    const last = Math.max(found.cue?.last ?? 0, ...found.content.map((part) => part.last))
    if (last <= quote.open && last > end) {
      best = { found, index }
      end = last
    }
  })
  return best
}

const paragraphOf = (scope: AttributionScope, token: number): number => {
  const index = scope.quoted[token] ?? -1
  return scope.quotes[index]?.paragraph ?? -1
}

/** How far into a heading the name may stand, behind its marks and an office. */
const HEADING = 14

/** The person named first in a heading, as a stretch; null where none is. */
function namedIn(scope: AttributionScope, first: number, last: number): Stretch | null {
  for (let i = first; i < Math.min(first + HEADING, last); i++) {
    const named = scope.names.get(i)
    if (named?.name.kind !== 'person') continue
    // The office before the name belongs to who speaks.
    let from = i
    while (from > first && /^(?:NOUN|PROPN|ADP|ADJ)$/.test(scope.tokens[from - 1]?.pos ?? '')) from--
    return { first: from, last: named.last }
  }
  return null
}

/** For each sentence, the person whom the heading above it names; null without one. */
function headings(scope: AttributionScope): (Stretch | null)[] {
  let above: Stretch | null = null
  return scope.context.sentences.map((sentence) => {
    if (sentence.section === 'heading') above = namedIn(scope, sentence.firstToken, sentence.lastToken)
    return above
  })
}

/** "On tariffs: “…”" under a heading with a person: the heading names who speaks. */
export function labelledQuotes(scope: AttributionScope, found: readonly Found[]): Found[] {
  const { sentences } = scope.context
  if (!sentences.some((sentence) => sentence.section === 'heading')) return [...found]
  const above = headings(scope)
  const all = [...found]
  let s = 0
  for (const quote of scope.quotes) {
    while (s + 1 < sentences.length && (sentences[s]?.lastToken ?? 0) <= quote.open) s++
    const speaker = above[s]
    if (!speaker || quote.words < SPEECH || scope.tokens[quote.open - 1]?.text !== ':') continue
    if (found.some((one) => covers(one, quote))) continue
    all.push({
      source: speaker,
      cue: null,
      content: [{ first: quote.open, last: quote.close }],
      form: 'direct',
      certainty: 'CT+',
      rule: 'attribution.labelled',
    })
  }
  return all
}

/** Adds what goes on, and gives quotations without a cue the speaker before them. */
export function continueQuotes(scope: AttributionScope, found: readonly Found[]): Found[] {
  const all = [...found].sort((a, b) => start(a) - start(b))
  for (const quote of scope.quotes) {
    if (quote.words < 2 || !quote.ended || all.some((one) => covers(one, quote)) || !standsAlone(scope, quote)) continue
    const last = before(scope, all, quote)
    if (last === null) continue
    if (quote.words < SPEECH && quote.open - (last.found.cue?.last ?? 0) > 12) continue
    const parts = last.found.content.filter((part) => isQuotation(scope, part))
    const paragraph = paragraphOf(scope, (parts.at(-1) as Stretch).first)
    const gap = quote.open - Math.max(last.found.cue?.last ?? 0, ...last.found.content.map((part) => part.last))
    if (paragraph === quote.paragraph && gap < 45) {
      const part = { first: quote.open, last: quote.close }
      if (gap < 30) all[last.index] = { ...last.found, content: [...last.found.content, part] }
      else all.push({ ...last.found, cue: null, content: [part], form: 'direct', rule: 'attribution.continued' })
    } else if (quote.paragraph === paragraph + 1 && gap < 30)
      all.push({
        ...last.found,
        cue: null,
        content: [{ first: quote.open, last: quote.close }],
        form: 'direct',
        rule: 'attribution.continued',
      })
  }
  return all
}

const start = (found: Found): number =>
  Math.min(found.cue?.first ?? Number.MAX_SAFE_INTEGER, ...found.content.map((part) => part.first))
