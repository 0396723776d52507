// What is behind a source: an office, a named voice, somebody unnamed, or data. It is no score.
import type { Attribution, Mention, Name } from '../../model/index.js'
import type { Actor } from '../../packs/schema.js'
import type { AttributionScope, Stretch } from './found.js'
import { ANONYMOUS_HEADS, OFFICIAL_HEADS } from './lexicon-sources.js'
import { DATA_NOUNS } from './lexicon-verbs.js'
import { headOf, oneOf } from './speaker.js'

/** What the names and mentions under a source tell. */
export interface Speaker {
  readonly entity: string | null
  readonly name: Name | null
}

/** The name or mention that is the head of a source; a possessor or an inner modifier is not. */
export function speakerOf(
  scope: AttributionScope,
  source: Stretch,
  names: ReadonlyMap<number, { readonly name: Name; readonly last: number }>,
  mentions: ReadonlyMap<number, { readonly mention: Mention; readonly last: number }>,
): Speaker {
  const head = headOf(scope.tokens, source)
  let inner: Speaker | null = null
  for (let i = source.first; i < source.last; i++) {
    const named = names.get(i)
    if (named !== undefined) {
      if (i <= head && head < named.last) return { entity: named.name.entity, name: named.name }
      // A person named in an apposition or after a title is the speaker; "aides of X" and "X officials" are not X.
      const before = scope.tokens[i - 1]
      const beside = before?.text === ',' || (named.last === source.last && before?.pos !== 'ADP')
      if (named.name.kind === 'person' && beside && inner === null)
        inner = { entity: named.name.entity, name: named.name }
    }
    const stood = mentions.get(i)
    if (stood !== undefined && i <= head && head < stood.last) return { entity: stood.mention.refersTo, name: null }
  }
  return inner ?? { entity: null, name: null }
}

/** The kind of basis of a source. */
export function basisOf(
  scope: AttributionScope,
  source: Stretch,
  speaker: Speaker,
  actors: ReadonlyMap<string, Actor>,
): Attribution['sourceBasis'] {
  const { tokens } = scope
  const head = tokens[headOf(tokens, source)]
  const word = oneOf(head?.lower ?? '')
  if (DATA_NOUNS.has(word)) return 'data'
  const actor = speaker.entity === null ? undefined : actors.get(speaker.entity)
  if (actor?.basis !== undefined) return actor.basis
  if (actor !== undefined && /^(?:government|country|office)$/.test(actor.kind)) return 'official'
  for (let i = source.first; i < source.last; i++)
    if (/^(?:unnamed|anonymous|unidentified)$/.test(tokens[i]?.lower ?? '')) return 'anonymous'
  if (speaker.name !== null && speaker.name.kind === 'person') {
    for (let i = source.first; i < source.last; i++)
      if (OFFICIAL_HEADS.has(oneOf(tokens[i]?.lower.replace(/\.$/, '') ?? ''))) return 'official'
    return 'named'
  }
  if (OFFICIAL_HEADS.has(word) && !ANONYMOUS_HEADS.has(word)) return 'official'
  if (ANONYMOUS_HEADS.has(word)) return 'anonymous'
  return speaker.entity === null && speaker.name === null ? null : 'named'
}
