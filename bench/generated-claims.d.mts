import type { Claim } from '../src/model/index.js'

export interface GeneratedDocument {
  readonly document: string
  readonly published: string | null
  readonly claims: readonly Claim[]
  /** Of each mention the happening that it tells of. */
  readonly happenings: ReadonlyMap<string, string>
}

export function generatedClaims(options: {
  readonly mentions: number
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly seed?: number
}): Generator<GeneratedDocument>
