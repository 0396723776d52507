// Spanish nouns that carry what somebody says: "la afirmación de X de que …", "el temor de que …", "su promesa de …".
import type { Token } from '../../token.js'
import type { At, Found, Stretch } from '../found.js'
import type { Certainty } from '../lexicon-verbs.js'
import { contentFrom } from './content.js'
import { canSpeak, subjectAfter } from './subject.js'

/** Nouns by how far whoever is behind them commits themselves. */
const NOUNS: ReadonlyMap<string, Certainty> = new Map([
  ...'afirmación afirmaciones declaración acusación acusaciones denuncia advertencia argumento conclusión versión tesis anuncio'
    .split(' ')
    .map((word) => [word, 'CT+'] as const),
  ...'creencia opinión sospecha sospechas impresión hipótesis rumor rumores'
    .split(' ')
    .map((word) => [word, 'PR+'] as const),
  ...'temor temores miedo preocupación inquietud'.split(' ').map((word) => [word, 'PS+'] as const),
  ...'promesa amenaza exigencia demanda petición propuesta'.split(' ').map((word) => [word, 'Uu'] as const),
])
/** Of those, the ones that the text may leave to nobody: "hay temor de que". */
const OWNERLESS = /^(?:rumor|rumores|temor|temores|miedo|preocupación|inquietud|sospecha|sospechas|versión)$/

/** The clause behind "de que", "por que", "a que" at `i`, or null. */
function clauseBehind(at: At, i: number): Stretch | null {
  const { tokens } = at.scope
  if (!/^(?:de|por|a)$/.test(tokens[i]?.lower ?? '') || tokens[i + 1]?.lower !== 'que') return null
  return contentFrom(at.scope, i, at.sentence.lastToken)
}

/** Whose it is and where its clause starts. */
function ownerOf(at: At, i: number): { source: Found['source']; content: Stretch } | null {
  const { tokens } = at.scope
  const right = clauseBehind(at, i + 1)
  if (right !== null) {
    const own = tokens[i - 1]?.lower
    if (own === 'su' || own === 'sus') return { source: { first: i - 1, last: i }, content: right }
    return OWNERLESS.test((tokens[i] as Token).lower) ? { source: 'not_established', content: right } : null
  }
  if (!/^(?:de|del|entre)$/.test(tokens[i + 1]?.lower ?? '')) return null
  const source = subjectAfter(at.scope, i + 2, at.sentence.lastToken)
  if (source === null || !canSpeak(at.scope, source)) return null
  const content = clauseBehind(at, source.last)
  return content === null ? null : { source, content }
}

/** The attribution whose noun stands at token `i`, or null. */
export function nounAttribution(at: At, i: number): Found | null {
  const certainty = NOUNS.get((at.scope.tokens[i] as Token).lower)
  if (certainty === undefined) return null
  const owner = ownerOf(at, i)
  if (owner === null) return null
  return {
    source: owner.source,
    cue: { first: i, last: i + 1 },
    content: [owner.content],
    form: null,
    certainty,
    rule: 'attribution.noun',
  }
}
