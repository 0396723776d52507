// Words that stand for somebody or something named elsewhere.

export interface PronounForm {
  readonly gender: 'f' | 'm' | 'it' | 'they'
  readonly possessive: boolean
}

/** Third-person pronouns; first and second person are the speaker's matter. "her" may be either form. */
export const PRONOUNS: ReadonlyMap<string, PronounForm> = new Map<string, PronounForm>([
  ...['he', 'him', 'himself'].map((word) => [word, { gender: 'm', possessive: false }] as const),
  ['his', { gender: 'm', possessive: true }],
  ...['she', 'hers', 'herself'].map((word) => [word, { gender: 'f', possessive: false }] as const),
  ['her', { gender: 'f', possessive: true }],
  ...['it', 'itself'].map((word) => [word, { gender: 'it', possessive: false }] as const),
  ['its', { gender: 'it', possessive: true }],
  ...['they', 'them', 'themselves'].map((word) => [word, { gender: 'they', possessive: false }] as const),
  ['their', { gender: 'they', possessive: true }],
])

/** After "it" and a form of "be" or "seem" these open a clause of which "it" is only the placeholder. */
export const EMPTY_IT_VERBS: ReadonlySet<string> = new Set(
  'be seem appear remain take rain happen matter turn become'.split(' '),
)

/** Heads of descriptions of one person by office; a person introduced with the same word is meant. Singular. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  (
    'president premier chancellor minister secretary senator congressman congresswoman governor mayor ambassador chairman ' +
    'chairwoman director commissioner general admiral colonel judge prosecutor king queen pope prince leader nominee ' +
    'candidate spokesman spokeswoman analyst economist professor author expert lawmaker representative envoy chief ' +
    'executive founder billionaire businessman'
  ).split(' '),
)

/** Heads of descriptions of bodies; a body whose name ends in the same word, or is of that sort, is meant. Singular. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  (
    'ministry department agency bureau commission committee council court tribunal party company corporation firm bank ' +
    'union university institute organisation organization group cartel gang militia newspaper magazine network institution ' +
    'senate congress parliament assembly secretariat office foundation association alliance coalition federation board center centre'
  ).split(' '),
)

/** Words for the government of the place that is spoken of. */
export const GOVERNMENT_HEADS: ReadonlySet<string> = new Set(
  'government administration authorities officials regime'.split(' '),
)

/** Words for a place named before. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  'country nation city town village state province region island capital'.split(' '),
)

export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])
