// Claims for tests, from the few fields a case is about.
import type { Claim, ClaimGroup, ClaimValue, Period, Span } from '../../src/model/index.js'

const NUMBER_WORDS: Readonly<Record<string, number>> = { several: 3 }

/** A value from its parts; bounds follow the approximation as the readers give them. */
export function value(number: string, unit: string | null, over: Partial<ClaimValue> = {}): ClaimValue {
  const size = NUMBER_WORDS[number] ?? Number(number.replaceAll(',', ''))
  const approx = over.approx ?? 'exact'
  const low = approx === 'exact' || approx === 'at_least' || approx === 'more_than' ? size : null
  const high = approx === 'exact' || approx === 'at_most' || approx === 'less_than' || approx === 'nearly' ? size : null
  return {
    attribute: 'mass',
    value: size,
    low,
    high,
    unit,
    approx,
    number,
    words: [number, unit].filter(Boolean).join(' '),
    ...over,
  }
}

export function period(start: string | null, end: string | null, basis: Period['basis'] = 'stated'): Period {
  return { span: null, interval: { start, end }, edtf: null, basis, rule: 'test' }
}

let counter = 0

/** A claim of `document`; every claim has its own id, and its own event unless one is given. */
export function claim(document: string, over: Partial<Claim> = {}): Claim {
  counter++
  const span = { start: counter * 100, end: counter * 100 + 5, text: 'haul!' }
  const id = over.id ?? `${document}#e:${span.start}-${span.end}`
  return {
    id,
    document,
    file: `${document}.txt`,
    published: '2031-06-30',
    origin: document,
    eventType: 'SEIZE',
    event: over.event ?? id,
    indicator: null,
    objects: ['powder'],
    agents: [],
    patients: [],
    named: [],
    operation: null,
    place: null,
    placeStated: false,
    period: null,
    yearless: null,
    value: null,
    change: null,
    baseline: null,
    counted: '',
    countedObject: null,
    modality: 'actual',
    polarity: 'positive',
    voice: { attribution: null, source: 'author', entity: null },
    trigger: span,
    triggerWord: 'haul',
    definite: false,
    spans: [span],
    sentence: { start: span.start - 50, end: span.end + 50, text: over.sentence?.text ?? 'They told of a haul!' },
    sentenceIndex: counter,
    paragraph: counter,
    ...over,
  }
}

export function group(claims: readonly Claim[], over: Partial<ClaimGroup> = {}): ClaimGroup {
  return {
    id: `o:${claims[0]?.id}`,
    kind: 'occurrence',
    what: 'seizure',
    type: 'SEIZE',
    indicator: null,
    track: null,
    place: null,
    claims,
    ...over,
  }
}

/** A claim whose number stands as `[number]` in its sentence; a time of it as `{time}`. */
export function told(document: string, marked: string, of: Partial<ClaimValue>, over: Partial<Claim> = {}): Claim {
  const start = over.sentence?.start ?? 0
  const text = marked.replaceAll(/[[\]{}]/gu, '')
  const spanOf = (open: string, close: string): Span | null => {
    const words = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close))
    const from = start + text.indexOf(words)
    return marked.includes(open) ? { start: from, end: from + words.length, text: words } : null
  }
  const number = spanOf('[', ']') as Span
  const words = number.text.replace(/[^\d.,]/gu, '')
  return claim(document, {
    trigger: number,
    spans: [number],
    value: { ...value(words, null, { attribute: 'count', ...of }), words: number.text },
    ...over,
    period: over.period == null ? null : { ...over.period, span: spanOf('{', '}') },
    sentence: { start, end: start + text.length, text },
  })
}
