// Victims, relatives, witnesses and unnamed speakers are named in reports and not in what is published from them. A
// private person's name is replaced by a sign of the same length wherever it stands, so that every offset into a
// document stays true: "[P1]·······". One person has one sign throughout a workspace.
import type { Range, Reading } from '../model/index.js'

/** The names that are not to be published. */
export interface PrivatePersons {
  /** Longest first. */
  readonly names: readonly { readonly name: string; readonly sign: string }[]
  /** Ids made from such names, with what stands in their place. */
  readonly entities: ReadonlyMap<string, string>
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
  readings: readonly Reading[],
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

/** Where private persons are named in a text, in text order. */
export function privateRanges(text: string, { names }: PrivatePersons): readonly (Range & { readonly sign: string })[] {
  const found: (Range & { readonly sign: string })[] = []
  const isFree = (start: number, end: number) => !found.some((other) => start < other.end && other.start < end)
  for (const { name, sign } of names)
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length
      const whole = !WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end))
      if (whole && isFree(start, end)) found.push({ start, end, sign })
    }
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

/** The names as they stand in a label. */
const inLabels = ({ names, entities }: PrivatePersons): PrivatePersons => ({
  names: [...names, ...names.map(({ name, sign }) => ({ name: name.toLowerCase(), sign }))],
  entities,
})

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
    if (Array.isArray(part)) return part.map((inner) => hide(inner))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, hide(inner, key)]))
  }
  // The shape is the same: only texts are replaced, by texts.
  return hide(value) as T
}
