// "Congress", "the Senate", "the Supreme Court": bodies that several countries have under one name. The country that
// the sentence or the paragraph speaks of tells which; where none does, the name stays without an entity.
import type { Entry, Gazetteer } from './gazetteer.js'
import type { LinkedName } from './link.js'
import { type NameScope, wordsOf } from './proposal.js'

interface OpenName extends Omit<LinkedName, 'entity'> {
  readonly entity: string | null
}

/** Bodies whose listed name ends in this word or these words. */
function bearersOf(gazetteer: Gazetteer, words: string): readonly Entry[] {
  const cached = gazetteer.endings.get(words)
  if (cached !== undefined) return cached
  const found = new Map<string, Entry>()
  for (const [form, entries] of gazetteer.exact)
    if (form.endsWith(` ${words}`))
      for (const entry of entries) if (entry.kind === 'organisation') found.set(entry.entity, entry)
  const entries = [...found.values()]
  gazetteer.endings.set(words, entries)
  return entries
}

/** The entities above one: its country and what it is part of. */
function above(gazetteer: Gazetteer, entity: string): readonly string[] {
  const actor = gazetteer.actors.get(entity)
  const within = gazetteer.places.get(entity)?.within
  return [
    entity,
    ...(actor?.partOf ?? []),
    ...(actor?.partOf ?? []).flatMap((id) => gazetteer.actors.get(id)?.partOf ?? []),
    ...(within === undefined ? [] : [within]),
  ]
}

/** Gives shared bodies the entity that the words before them point to. */
export function resolveBodies(scope: NameScope, names: readonly LinkedName[]): OpenName[] {
  const { gazetteer } = scope
  return names.map((name, i) => {
    if (
      name.entry !== null ||
      name.kind !== 'organisation' ||
      !(name.rule === 'name.body' || name.rule.startsWith('name.head'))
    )
      return name
    const bearers = bearersOf(gazetteer, wordsOf(scope.tokens, name.first, name.last))
    if (bearers.length === 0) return name
    for (let k = i - 1; k >= 0; k--) {
      const other = names[k] as LinkedName
      if (other.sentence.paragraph !== name.sentence.paragraph) break
      const line = above(gazetteer, other.entity)
      const fit = bearers.filter((bearer) => above(gazetteer, bearer.entity).some((id) => line.includes(id)))
      const one = fit.length === 1 ? fit[0] : undefined
      if (one !== undefined) return { ...name, entity: one.entity, canonical: one.canonical, rule: 'name.body.country' }
      if (name.sentence.index - other.sentence.index > 1) break
    }
    return { ...name, entity: bearers.length === 1 ? (bearers[0] as Entry).entity : null, rule: 'name.body.open' }
  })
}
