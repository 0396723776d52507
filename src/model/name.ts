import { withPlainLetters } from './plain-letters.js'
import type { Evidence, Span } from './span.js'

export type NameKind = 'person' | 'organisation' | 'group' | 'place' | 'law' | 'event' | 'product'

export interface Name extends Evidence {
  readonly span: Span
  readonly kind: NameKind
  /** Id of the pack's actor or place, or an id made from the name inside the document (`name:john-smith`), the same for all its mentions. */
  readonly entity: string | null
  /** The fullest form of the name. */
  readonly canonical: string
  /** Set for people the text introduces as private (victims, relatives, witnesses, unnamed speakers). */
  readonly private: boolean
}

/** A pronoun, title or description that stands for a name. */
export interface Mention extends Evidence {
  readonly span: Span
  /** The entity it stands for, null where it can't be told. */
  readonly refersTo: string | null
  readonly kind: NameKind | null
}

/** Words without accents or marks, as most names are. */
const PLAIN_NAME = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/** A stable id from a name's words: "Jean-Claude O’Neil" gives `name:jean-claude-o-neil`. */
export const idOfName = (name: string): string =>
  PLAIN_NAME.test(name)
    ? `name:${name.toLowerCase().replaceAll(' ', '-')}`
    : `name:${withPlainLetters(name)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')}`
