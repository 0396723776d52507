// The pack's triggers, compiled once a pack: every form of every listed verb and noun, ready to be looked up by word.
import type { EventType, Pack, Trigger } from '../../packs/schema.js'
import { plainSpelling, pluralOf, type VerbForm, verbForms } from '../inflection.js'
import { isObjectWithin } from '../objects.js'
import { spanishPlural } from '../spanish/plural.js'
import { tokenise } from '../token.js'
import { spanishForms } from './spanish/conjugation.js'
import { counterpart } from './spanish/tokens.js'

/** A trigger as the reader wants it: conditions spelt out. */
export interface TriggerSpec {
  readonly type: EventType
  readonly word: string
  readonly with: readonly string[] | null
  readonly without: readonly string[] | null
  /** Whether an object is among those that must stand beside it, or lies within one. */
  readonly allows: (object: string) => boolean
  readonly forbids: (object: string) => boolean
  readonly converse: boolean
  /** Whether a number must count those who do it. */
  readonly counted: boolean
  readonly negative: boolean
}

/** A verb entry under one of its forms. `rest` are the words after the verb, lower case ("down", "on"). */
export interface VerbEntry {
  readonly spec: TriggerSpec
  readonly forms: readonly VerbForm[]
  readonly rest: readonly string[]
}

/** A noun entry under its head. `before` are the words that must stand before it, `behind` those that must follow it. */
export interface NounEntry {
  readonly spec: TriggerSpec
  readonly before: readonly string[]
  readonly behind: readonly string[]
}

export interface TriggerIndex {
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>
  readonly nouns: ReadonlyMap<string, readonly NounEntry[]>
}

const indexes = new WeakMap<Pack, TriggerIndex>()
const spanishIndexes = new WeakMap<Pack, TriggerIndex>()
/** Spanish forms are of one kind each, and their verb groups are told from them. */
const ANY_FORM: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'gerund']

function specOf(pack: Pack, type: EventType, trigger: Trigger): TriggerSpec {
  const entry = typeof trigger === 'string' ? { word: trigger } : trigger
  const listed = (wanted: readonly string[] | undefined) => (object: string) =>
    wanted !== undefined && isObjectWithin(pack, object, wanted)
  return {
    type,
    word: entry.word,
    with: entry.with ?? null,
    without: entry.without ?? null,
    allows: listed(entry.with),
    forbids: listed(entry.without),
    converse: entry.converse ?? false,
    counted: entry.counted ?? false,
    negative: entry.negative ?? false,
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

const cut = (phrase: string): string[] =>
  tokenise(phrase.toLowerCase(), 'none').map((token) => plainSpelling(token.lower))

function addVerb(verbs: Map<string, VerbEntry[]>, spec: TriggerSpec): void {
  const [verb, ...rest] = cut(spec.word)
  if (verb === undefined) return
  // A listed form ("set foot") stands for itself too.
  for (const [form, as] of verbForms(verb)) push(verbs, plainSpelling(form), { spec, forms: as, rest })
}

function addNoun(nouns: Map<string, NounEntry[]>, spec: TriggerSpec): void {
  const words = cut(spec.word)
  const last = words.at(-1)
  if (last === undefined) return
  const before = words.slice(0, -1)
  for (const form of new Set([last, pluralOf(last)])) push(nouns, plainSpelling(form), { spec, before, behind: [] })
}

function addSpanishVerb(verbs: Map<string, VerbEntry[]>, spec: TriggerSpec): void {
  const [verb, ...rest] = spec.word.split(' ')
  if (verb === undefined) return
  // Words after the verb are compared under the names that the rules on clauses know.
  const named = rest.map(counterpart)
  for (const form of spanishForms(verb).keys()) push(verbs, form, { spec, forms: ANY_FORM, rest: named })
}

/** A Spanish phrase begins with its head: "corte de luz", "tormentas tropicales". */
function addSpanishNoun(nouns: Map<string, NounEntry[]>, spec: TriggerSpec): void {
  const [head = '', ...behind] = spec.word.split(' ')
  push(nouns, head, { spec, before: [], behind: behind.map(counterpart) })
  // What qualifies the head has its number, what stands behind a preposition its own; small words go by the names that
  // the rules on clauses know.
  const alike = behind.length === 1 ? behind.map(spanishPlural) : behind
  if (spanishPlural(head) !== head)
    push(nouns, spanishPlural(head), { spec, before: [], behind: alike.map(counterpart) })
}

function spanishIndex(pack: Pack): TriggerIndex {
  const known = spanishIndexes.get(pack)
  if (known !== undefined) return known
  const verbs = new Map<string, VerbEntry[]>()
  const nouns = new Map<string, NounEntry[]>()
  for (const type of pack.events) {
    for (const trigger of type.es?.verbs ?? []) addSpanishVerb(verbs, specOf(pack, type, trigger))
    for (const trigger of type.es?.nouns ?? []) addSpanishNoun(nouns, specOf(pack, type, trigger))
  }
  const index: TriggerIndex = { verbs, nouns }
  spanishIndexes.set(pack, index)
  return index
}

/** The triggers of a pack by word form. */
export function triggerIndex(pack: Pack, language: string): TriggerIndex {
  if (language === 'es') return spanishIndex(pack)
  const known = indexes.get(pack)
  if (known !== undefined) return known
  const verbs = new Map<string, VerbEntry[]>()
  const nouns = new Map<string, NounEntry[]>()
  for (const type of pack.events) {
    for (const trigger of type.verbs) addVerb(verbs, specOf(pack, type, trigger))
    for (const trigger of type.nouns) addNoun(nouns, specOf(pack, type, trigger))
  }
  const index: TriggerIndex = { verbs, nouns }
  indexes.set(pack, index)
  return index
}
