// Adjectives that tell what somebody holds or feels, with the prepositions that open what they are about.
import type { Certainty } from './lexicon-verbs.js'

export interface Stance {
  readonly certainty: Certainty
  readonly about: readonly string[]
}

const GROUPS: readonly (readonly [certainty: Certainty, about: string, words: string])[] = [
  // What somebody takes for true.
  ['CT+', 'about of', 'convinced certain sure adamant aware clear positive insistent'],
  ['PR+', 'about of', 'confident hopeful optimistic'],
  // What somebody doubts or dreads.
  ['PR-', 'about of', 'skeptical sceptical doubtful unsure uncertain unconvinced suspicious wary'],
  ['PS+', 'about of by over', 'afraid fearful worried concerned nervous anxious alarmed pessimistic'],
  // What somebody feels about what they take for true.
  [
    'CT+',
    'about with by at over',
    'glad happy pleased proud sorry disappointed surprised angry upset furious outraged frustrated shocked grateful thankful thrilled excited enthusiastic passionate unhappy satisfied dissatisfied',
  ],
  // Judgements.
  ['CT+', 'of', 'critical supportive dismissive contemptuous disdainful complimentary'],
  ['CT-', 'to', 'opposed'],
]

/** Adjectives of stance by their form. */
export const STANCES: ReadonlyMap<string, Stance> = new Map(
  GROUPS.flatMap(([certainty, about, words]) =>
    words.split(' ').map((word) => [word, { certainty, about: about.split(' ') }] as const),
  ),
)
