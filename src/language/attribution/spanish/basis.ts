// What is behind a Spanish source: an office, a named voice, somebody unnamed, or data.
import type { Attribution, Mention, Name } from '../../../model/index.js'
import type { Actor } from '../../../packs/schema.js'
import type { Speaker } from '../basis.js'
import type { AttributionScope, Stretch } from '../found.js'
import { ANONYMOUS_HEADS, DATA_HEADS, OFFICIAL_HEADS } from './lexicon-sources.js'
import { headOf } from './subject.js'

/** The name or mention that speaks: a person named in the phrase, else what its head names. */
export function speakerOf(
  scope: AttributionScope,
  source: Stretch,
  names: ReadonlyMap<number, { readonly name: Name; readonly last: number }>,
  mentions: ReadonlyMap<number, { readonly mention: Mention; readonly last: number }>,
): Speaker {
  const head = headOf(scope, source)
  let inner: Speaker | null = null
  for (let i = source.first; i < source.last; i++) {
    const named = names.get(i)
    const possessed = /^(?:de|del)$/.test(scope.tokens[i - 1]?.lower ?? '') && i > source.first
    if (named !== undefined) {
      if (i <= head && head < named.last) return { entity: named.name.entity, name: named.name }
      if (named.name.kind === 'person' && !possessed) inner ??= { entity: named.name.entity, name: named.name }
    }
    const stood = mentions.get(i)
    if (stood !== undefined && i <= head && head < stood.last && inner === null) {
      const further = personAfter(source, stood.last, names)
      return further ?? { entity: stood.mention.refersTo, name: null }
    }
  }
  return inner ?? { entity: null, name: null }
}

function personAfter(
  source: Stretch,
  from: number,
  names: ReadonlyMap<number, { readonly name: Name; readonly last: number }>,
): Speaker | null {
  for (let i = from; i < source.last; i++) {
    const named = names.get(i)?.name
    if (named?.kind === 'person') return { entity: named.entity, name: named }
  }
  return null
}

/** The kind of basis of a source. */
export function basisOf(
  scope: AttributionScope,
  source: Stretch,
  speaker: Speaker,
  actors: ReadonlyMap<string, Actor>,
): Attribution['sourceBasis'] {
  const word = scope.tokens[headOf(scope, source)]?.lower ?? ''
  if (DATA_HEADS.has(word)) return 'data'
  const actor = speaker.entity === null ? undefined : actors.get(speaker.entity)
  if (actor?.basis !== undefined) return actor.basis
  if (actor !== undefined && /^(?:government|country|office)$/.test(actor.kind)) return 'official'
  if (speaker.name?.kind === 'person') {
    for (let i = source.first; i < source.last; i++)
      if (OFFICIAL_HEADS.has(scope.tokens[i]?.lower ?? '')) return 'official'
    return 'named'
  }
  if (ANONYMOUS_HEADS.has(word)) return 'anonymous'
  if (OFFICIAL_HEADS.has(word)) return 'official'
  return speaker.entity === null && speaker.name === null ? null : 'named'
}
