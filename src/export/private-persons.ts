// Victims, relatives, witnesses and unnamed speakers are named in reports and not in what is published from them. A
// private person's name is replaced by a sign of the same length wherever it stands, so that every offset into a
// document stays true: "[P1]·······". One person has one sign throughout a workspace.
import type { Document, Name, Range } from '../model/index.js'

/** The names that are not to be published. */
export interface PrivatePersons {
  /** Longest first. */
  readonly names: readonly { readonly name: string; readonly sign: string }[]
  /** Ids made from such names, with what stands in their place. */
  readonly entities: ReadonlyMap<string, string>
}

/** What tells of a document who is named in it: a reading, or the names of one that tell. */
export interface NamingDocument {
  readonly document: Pick<Document, 'id'>
  readonly names: readonly Pick<Name, 'span' | 'canonical' | 'entity' | 'private'>[]
}

const WORD = /[\p{L}\p{N}]/u

/** A name that is no longer than a word or two letters, or that is a common noun, would hide what is nobody's name. */
const hidable = (name: string): boolean => name.length > 2 && /\p{Lu}/u.test(name)

/** What is written for a name: the person's number, filled up to the length of the name. */
const signOf = (number: number | '', name: string): string =>
  `[P${number}]`.padEnd(name.length, '·').slice(0, name.length)

/**
 * The private persons of the readings of one workspace. Pure; the order of the readings does not matter.
 *
 * @param options `numbered` false where these are not all the readings, so that a number would be another person's
 */
export function privatePersonsOf(
  readings: readonly NamingDocument[],
  { numbered = true }: { readonly numbered?: boolean } = {},
): PrivatePersons {
  const ordered = [...readings].sort((a, b) => a.document.id.localeCompare(b.document.id))
  const everyName = ordered.flatMap((reading) => reading.names)
  const isPacks = (entity: string | null) => entity !== null && !entity.startsWith('name:')
  // A name that the pack knows is a public one, whoever else may bear it.
  const known = new Set(everyName.filter((name) => isPacks(name.entity)).map((name) => name.span.text))
  const people = new Map<string, Set<string>>()
  for (const reading of ordered) {
    const hidden = reading.names.filter((name) => name.private)
    const entities = new Set(hidden.flatMap(({ entity }) => (entity === null || isPacks(entity) ? [] : [entity])))
    for (const name of reading.names) {
      if (!name.private && (name.entity === null || !entities.has(name.entity))) continue
      const key = name.entity !== null && entities.has(name.entity) ? name.entity : name.canonical
      const forms = people.get(key) ?? new Set<string>()
      for (const form of [name.span.text, name.canonical]) if (hidable(form) && !known.has(form)) forms.add(form)
      people.set(key, forms)
    }
  }
  const names = [...people.values()].flatMap((forms, index) =>
    [...forms].map((name) => ({ name, sign: signOf(numbered ? index + 1 : '', name) })),
  )
  return {
    names: names.sort((a, b) => b.name.length - a.name.length || a.name.localeCompare(b.name)),
    entities: new Map([...people.keys()].map((key, index) => [key, `name:private-person-${index + 1}`])),
  }
}

/** A name with its sign and its rank: where two overlap, the lower one hides. */
interface RankedName {
  readonly name: string
  readonly sign: string
  readonly rank: number
}

const WORDS = /[\p{L}\p{N}]+/gu
const FIRST_WORD = /^[\p{L}\p{N}]+/u

/** Names by their first word, so that a text is gone through once however many names there are. */
const byFirstWord = new WeakMap<PrivatePersons, ReadonlyMap<string, readonly RankedName[]>>()

function namesByFirstWord(persons: PrivatePersons): ReadonlyMap<string, readonly RankedName[]> {
  const known = byFirstWord.get(persons)
  if (known !== undefined) return known
  const index = new Map<string, RankedName[]>()
  for (const [rank, { name, sign }] of persons.names.entries()) {
    const word = FIRST_WORD.exec(name)?.[0] ?? ''
    const list = index.get(word)
    if (list === undefined) index.set(word, [{ name, sign, rank }])
    else list.push({ name, sign, rank })
  }
  byFirstWord.set(persons, index)
  return index
}

/** Where private persons are named in a text, in text order. */
export function privateRanges(text: string, persons: PrivatePersons): readonly (Range & { readonly sign: string })[] {
  const index = namesByFirstWord(persons)
  const named: (Range & RankedName)[] = []
  const look = (start: number, { name, ...rest }: RankedName): void => {
    const end = start + name.length
    if (text.startsWith(name, start) && !WORD.test(text.charAt(end))) named.push({ start, end, name, ...rest })
  }
  for (const { 0: word, index: start } of text.matchAll(WORDS))
    for (const name of index.get(word) ?? []) look(start, name)
  // A name that begins with a mark begins anywhere.
  for (const name of index.get('') ?? [])
    for (let start = text.indexOf(name.name); start >= 0; start = text.indexOf(name.name, start + 1))
      if (!WORD.test(text.charAt(start - 1))) look(start, name)
  if (named.length === 0) return []
  const found: (Range & { readonly sign: string })[] = []
  for (const { start, end, sign } of named.sort((a, b) => a.rank - b.rank || a.start - b.start))
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, sign })
  return found.sort((a, b) => a.start - b.start)
}

/** A text of the same length in which no private person is named. */
export function withoutPrivatePersons(text: string, persons: PrivatePersons): string {
  const entity = persons.entities.get(text)
  if (entity !== undefined && text.startsWith('name:')) return entity
  let shown = ''
  let at = 0
  for (const { start, end, sign } of privateRanges(text, persons)) {
    shown += text.slice(at, start) + sign
    at = end
  }
  return shown + text.slice(at)
}

/** Fields that hold words of ours made from those of a text, in lower case. */
const LABELS = new Set(['what', 'label'])

const labelled = new WeakMap<PrivatePersons, PrivatePersons>()

/** The names as they stand in a label. */
function inLabels(persons: PrivatePersons): PrivatePersons {
  const known = labelled.get(persons)
  if (known !== undefined) return known
  const { names, entities } = persons
  const lower = { names: [...names, ...names.map(({ name, sign }) => ({ name: name.toLowerCase(), sign }))], entities }
  labelled.set(persons, lower)
  return lower
}

/** An id made from a name, wherever it stands: alone, or in a value kept as JSON. */
const NAME_ID = /name:[\p{L}\p{N}-]+/gu

/** The same value with no private person named in any text of it. */
export function hidePrivatePersons<T>(value: T, persons: PrivatePersons): T {
  if (persons.names.length === 0) return value
  const ofLabels = inLabels(persons)
  const hide = (part: unknown, key = ''): unknown => {
    if (typeof part === 'string')
      return withoutPrivatePersons(part, LABELS.has(key) ? ofLabels : persons).replaceAll(
        NAME_ID,
        (id) => persons.entities.get(id) ?? id,
      )
    if (typeof part !== 'object' || part === null) return part
    // What names nobody stays the very thing it is: most of a large value does.
    if (Array.isArray(part)) {
      const list = part.map((inner) => hide(inner))
      return list.some((inner, place) => inner !== part[place]) ? list : part
    }
    const fields = Object.entries(part).map(([name, inner]) => [name, inner, hide(inner, name)] as const)
    const changed = fields.some(([, inner, shown]) => inner !== shown)
    return changed ? Object.fromEntries(fields.map(([name, , shown]) => [name, shown])) : part
  }
  // The shape is the same: only texts are replaced, by texts.
  return hide(value) as T
}
