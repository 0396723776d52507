// Whose side tells. Of a war, or of a matter between two states, each tells its own numbers: what it took, what the other
// lost, how many live in a place. Which state a source speaks for is taken from the words that name it.
import type { ClaimGroup } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { numberSpan, wordsOf } from './clause.js'
import type { Rule, Valued } from './verdict.js'

interface States {
  /** Names of states, of their people and of the capitals that stand for them, as their words, each with the state. */
  readonly names: ReadonlyMap<string, string>
  /** All that have a name. */
  readonly named: ReadonlySet<string>
}

/** Longer names of states are told by their first words. */
const MOST_WORDS = 4

const known = new WeakMap<Pack, States>()

function statesOf(pack: Pack): States {
  const held = known.get(pack)
  if (held !== undefined) return held
  const names = new Map<string, string>()
  const add = (forms: readonly string[], id: string): void => {
    for (const form of forms) names.set(wordsOf(form).join(' '), id)
  }
  const states = new Set(pack.places.filter(({ kind }) => kind === 'country').map(({ id }) => id))
  for (const { id, metonyms } of pack.actors) if (states.has(id)) add(metonyms, id)
  for (const { id, name, aliases, demonyms } of pack.places)
    if (states.has(id)) add([name, ...aliases, ...demonyms], id)
  for (const { id, es } of pack.names) if (states.has(id)) add([...es.names, ...es.demonyms, ...es.metonyms], id)
  const made = { names, named: new Set(names.values()) }
  known.set(pack, made)
  return made
}

/** The one state that a text names; null where it names none or several. */
function stateIn(text: string, names: States['names']): string | null {
  const words = wordsOf(text)
  const found = new Set<string>()
  for (let at = 0; at < words.length; at++)
    for (let length = 1; length <= MOST_WORDS; length++) {
      const state = names.get(words.slice(at, at + length).join(' '))
      if (state !== undefined) found.add(state)
    }
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** A person behind what makes him one of a state: "the Ruritanian commander, Ada Vey". */
const APPOSED = /,\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*\s(\p{Lu}[\p{L}’'-]+)$/u

/** For which state each claim of a group is told; null where the source's words name none. */
export function sidesOf(group: ClaimGroup, pack: Pack): (claim: Valued) => string | null {
  const { names, named: states } = statesOf(pack)
  const people = new Map<string, string | null>()
  for (const { voice } of group.claims) {
    const words = typeof voice.source === 'string' ? '' : voice.source.text
    const person = APPOSED.exec(words)?.[1]
    const state = person === undefined ? null : stateIn(words, names)
    if (person !== undefined && state !== null)
      people.set(person, people.has(person) && people.get(person) !== state ? null : state)
  }
  return ({ voice }) => {
    if (typeof voice.source === 'string') return null
    const named = voice.source.text.split(/[^\p{L}’'-]+/u).flatMap((word) => people.get(word) ?? [])
    return stateIn(voice.source.text, names) ?? named[0] ?? (states.has(voice.entity ?? '') ? voice.entity : null)
  }
}

/** "Two of its soldiers", "sus soldados": theirs who tell. So many words behind a number may say whose those are whom it counts. */
const OWN = /^(?:\s\p{L}+){0,2}\s(?:its|their|our|sus?|nuestros)\s/iu
const WHOSE_WORDS = 4

/** The state that those are of whom a number counts, by their noun and what stands behind it; null where nothing tells. */
export function victimsOf(group: ClaimGroup, pack: Pack): (claim: Valued) => string | null {
  const { names } = statesOf(pack)
  const sideOf = sidesOf(group, pack)
  return (claim) => {
    const { text, start } = claim.sentence
    const rest = text.slice(numberSpan(claim).end - start)
    const noun = stateIn(`${claim.counted} ${claim.value.words}`, names)
    const near = wordsOf(rest.split(/[.,;:]/u)[0] ?? '').slice(0, WHOSE_WORDS)
    return noun ?? (OWN.test(` ${near.join(' ')} `) ? sideOf(claim) : stateIn(near.join(' '), names))
  }
}

/** Numbers told for two states. */
export const otherSide: Rule = (a, b, { sideOf }) => {
  const [x, y] = [sideOf(a), sideOf(b)]
  if (x === null || y === null || x === y) return null
  return {
    reason: 'other_definition',
    rule: 'value.side',
    because: 'Each is told for another state, which counts for itself.',
  }
}
