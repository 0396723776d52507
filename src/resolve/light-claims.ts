// Claims of very many documents are brought together at one time. What bringing together does not look at is left out
// of them, and what many of them share (an id of the pack, a period, an empty list) is kept once.
import type { ClaimValue, LightClaim } from '../model/index.js'
import type { Story } from './story.js'

/** So much of its sentence names what nothing else names. */
const LABEL = 60

const NOTHING: readonly string[] = []

/**
 * Makes claims light. One is made for all claims that are brought together. Each field is written out: copies of an
 * object that are made field by field share one description of their fields, others have one each.
 */
export class LightClaims {
  readonly #texts = new Map<string, string>()
  readonly #lists = new Map<string, readonly string[]>()
  readonly #values = new Map<string, ClaimValue>()
  readonly #periods = new Map<string, LightClaim['period']>()

  /** The same text, kept once. */
  text<T extends string | null>(text: T): T {
    if (text === null) return text
    const known = this.#texts.get(text)
    if (known === undefined) this.#texts.set(text, text)
    // What is held under a text is that text.
    return (known ?? text) as T
  }

  /** The same list, kept once. */
  list(list: readonly string[]): readonly string[] {
    if (list.length === 0) return NOTHING
    const key = list.length === 1 ? (list[0] as string) : list.join('\n')
    const known = this.#lists.get(key)
    if (known !== undefined && known.length === list.length) return known
    const kept = list.map((item) => this.text(item))
    this.#lists.set(key, kept)
    return kept
  }

  /** The same time, kept once. */
  period(period: LightClaim['period']): LightClaim['period'] {
    if (period === null) return null
    const { interval, basis } = period
    const key = `${interval.start}/${interval.end}/${basis}`
    const known = this.#periods.get(key)
    if (known !== undefined) return known
    const kept = { interval: { start: interval.start, end: interval.end }, basis }
    this.#periods.set(key, kept)
    return kept
  }

  /** The same value, kept once. */
  value({ attribute, value, low, high, unit, approx, number, words }: ClaimValue): ClaimValue {
    const key = `${attribute} ${value} ${low} ${high} ${unit} ${approx} ${number}|${words}`
    const known = this.#values.get(key)
    if (known !== undefined) return known
    const kept = { attribute, value, low, high, unit: this.text(unit), approx, number: this.text(number), words }
    this.#values.set(key, kept)
    return kept
  }

  claim(claim: LightClaim): LightClaim {
    const { value } = claim
    return {
      id: claim.id,
      document: this.text(claim.document),
      published: this.text(claim.published),
      eventType: this.text(claim.eventType),
      event: claim.event === claim.id ? claim.id : this.text(claim.event),
      indicator: this.text(claim.indicator),
      objects: this.list(claim.objects),
      agents: this.list(claim.agents),
      patients: this.list(claim.patients),
      named: this.list(claim.named),
      place: this.text(claim.place),
      placeStated: claim.placeStated,
      period: this.period(claim.period),
      yearless: this.period(claim.yearless),
      value: value === null ? null : this.value(value),
      change: claim.change,
      counted: this.text(claim.counted),
      countedObject: this.text(claim.countedObject),
      modality: claim.modality,
      triggerWord: this.text(claim.triggerWord),
      definite: claim.definite,
      trigger: { start: claim.trigger.start },
      sentenceIndex: claim.sentenceIndex,
      sentence: { text: claim.counted === '' ? claim.sentence.text.slice(0, LABEL) : '' },
    }
  }
  /** A story with light claims; each is told together with the claim that it was made of. */
  story<C extends LightClaim>(story: Story<C>, made: (claim: C, light: LightClaim) => void): Story {
    const claims = story.claims.map((claim) => {
      const light = this.claim(claim)
      made(claim, light)
      return light
    })
    return {
      type: story.type,
      real: story.real,
      scope: story.scope,
      when: story.when,
      undecided: story.undecided,
      another: story.another,
      overTime: story.overTime,
      claims,
      document: this.text(story.document),
      published: this.text(story.published),
      place: this.text(story.place),
      country: this.text(story.country),
      indicator: this.text(story.indicator),
      objects: this.list(story.objects),
      counted: this.list(story.counted),
      agentSides: this.list(story.agentSides),
      patientSides: this.list(story.patientSides),
      named: this.list(story.named),
      kinds: this.list(story.kinds),
      values: claims.flatMap(({ value }) => (value === null ? [] : [value])),
    }
  }
}
