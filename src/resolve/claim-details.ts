// What a sentence says of its acts and numbers beside what lining up reckons with: the same number again in brackets,
// in another unit, how old someone is, times that are not the day of the act ("valid until 2 April"), and the words for who,
// where and what. They are shown with the claim and brought together with it; nothing is reckoned with them.
import type { Claim, Event, Name, Quantity, Reading, Sentence, Span, Time } from '../model/index.js'
import { contains, overlaps } from '../model/index.js'
import { sentenceOf } from './sentence-people.js'

/** Kinds of numbers that are told in two units at once. */
const CONVERTED = new Set<Quantity['kind']>(['mass', 'money', 'length', 'area', 'volume'])

/** The number that follows another in brackets and tells it in another unit. */
function conversionAfter(quantity: Span, reading: Reading): Span | null {
  const opening = reading.document.text.slice(quantity.end).match(/^\s?[([]/u)
  if (opening === null) return null
  const start = quantity.end + opening[0].length
  const next = reading.quantities.find(({ span }) => span.start >= start && span.start <= start + 2)
  return next !== undefined && CONVERTED.has(next.kind) ? next.span : null
}

/** Whether a time names days, months or years; "now" and "every day" tell no time of their own. */
const isDated = (time: Time): boolean =>
  (time.type === 'date' || time.type === 'duration') && !time.value.endsWith('_REF')

/** A sentence that gives a time and tells neither act nor number of its own: it goes on about what was told before. */
function claimOfTime(time: Time, sentence: Sentence, before: Claim): Claim {
  return {
    ...before,
    id: `${before.document}#${time.id}`,
    eventType: null,
    event: null,
    indicator: null,
    objects: [],
    agents: [],
    patients: [],
    named: [],
    place: null,
    placeStated: false,
    period: null,
    yearless: null,
    value: null,
    change: null,
    baseline: null,
    counted: '',
    countedObject: null,
    polarity: 'positive',
    voice: { attribution: null, source: 'author', entity: null },
    trigger: time.span,
    triggerWord: time.span.text.toLowerCase(),
    definite: false,
    spans: [time.span],
    sentence: sentence.span,
    sentenceIndex: sentence.index,
    paragraph: sentence.paragraph,
  }
}

/** Places in a list of claims, by the sentence they stand in. */
function placesBySentence(claims: readonly Claim[]): Map<number, number[]> {
  const places = new Map<number, number[]>()
  claims.forEach(({ sentenceIndex }, place) => {
    places.set(sentenceIndex, [...(places.get(sentenceIndex) ?? []), place])
  })
  return places
}

/** Marks beyond which things are those of another act: "they seized boats, the office of the port said". */
const BEYOND = /[,;:()–—]/u

/** A claim with the words for who takes part, where and what it is about, so that what is said of them can be shown. */
function withParties(claim: Claim, event: Event | undefined, people: readonly Name[]): Claim {
  if (event === undefined) return claim
  const named = people.filter(({ entity }) => entity !== null && claim.named.includes(entity))
  const { start, text } = claim.sentence
  const between = (a: Span, b: Span): string =>
    text.slice(Math.max(0, Math.min(a.end, b.end) - start), Math.max(0, Math.max(a.start, b.start) - start))
  const things = event.objects.filter(({ span }) => !BEYOND.test(between(span, event.span)))
  const words = [...event.agents, ...event.patients, event.place, ...things, ...named].flatMap(
    (party) => party?.span ?? [],
  )
  const own = words.filter((span) => contains(claim.sentence, span) && !claim.spans.some((one) => overlaps(one, span)))
  return own.length === 0 ? claim : { ...claim, spans: [...claim.spans, ...own] }
}

/** The claims of a reading, in text order, with the details that stand beside them. */
export function withDetails(claims: readonly Claim[], reading: Reading, isSpeech: (type: string) => boolean): Claim[] {
  const detailed = [...claims]
  const places = placesBySentence(claims)
  const inSentence = (index: number) => places.get(index) ?? []
  const isTaken = (span: Span, index: number) =>
    inSentence(index).some((place) => (detailed[place] as Claim).spans.some((own) => overlaps(own, span)))
  const add = (place: number, span: Span): void => {
    const claim = detailed[place] as Claim
    detailed[place] = { ...claim, spans: [...claim.spans, span] }
  }
  claims.forEach((claim, place) => {
    const number = claim.spans.find(({ text }) => text === claim.value?.words)
    const other = number === undefined ? null : conversionAfter(number, reading)
    if (other !== null && !isTaken(other, claim.sentenceIndex)) add(place, other)
  })
  const nearestTo = (span: Span, index: number): number | undefined => {
    const far = (place: number) => Math.abs((claims[place] as Claim).trigger.start - span.start)
    // "The duties begin on Monday, while the pause ends": what stands beyond a comma is of another act.
    const beyond = (place: number) => {
      const { sentence, trigger } = claims[place] as Claim
      const [from, to] = trigger.start < span.start ? [trigger.end, span.start] : [span.end, trigger.start]
      return Number(BEYOND.test(sentence.text.slice(from - sentence.start, to - sentence.start)))
    }
    // Who speaks is not what is spoken of: "valid until 2 April, she announced".
    const spoken = (place: number) => Number(isSpeech((claims[place] as Claim).eventType ?? ''))
    return [...inSentence(index)].sort(
      (a, b) => spoken(a) - spoken(b) || beyond(a) - beyond(b) || far(a) - far(b) || a - b,
    )[0]
  }
  for (const { kind, span } of reading.quantities) {
    const index = kind === 'age' ? sentenceOf(reading, span)?.index : undefined
    const nearest = index === undefined || isTaken(span, index) ? undefined : nearestTo(span, index)
    if (nearest !== undefined) add(nearest, span)
  }
  const eventOf = new Map<string, Event>(reading.events.map((event) => [`${reading.document.id}#${event.id}`, event]))
  const people = reading.names.filter(({ kind }) => kind === 'person')
  const times: Claim[] = []
  for (const time of reading.times) {
    const sentence = isDated(time) ? sentenceOf(reading, time.span) : undefined
    if (sentence === undefined || isTaken(time.span, sentence.index)) continue
    const nearest = nearestTo(time.span, sentence.index)
    const before = [1, 2].flatMap((back) => inSentence(sentence.index - back).slice(-1))[0]
    if (nearest !== undefined) add(nearest, time.span)
    else if (before !== undefined) times.push(claimOfTime(time, sentence, claims[before] as Claim))
  }
  const told = detailed.map((claim) => withParties(claim, eventOf.get(claim.event ?? ''), people))
  return [...told, ...times].sort((a, b) => a.trigger.start - b.trigger.start || a.id.localeCompare(b.id))
}
