// What differs between languages when assessments are read: which cues there are, what proposes and refines, what may be
// judged, and which words make a judgement one of what is to come.
import type { Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { PhraseMatch } from '../phrase-index.js'
import { isConditional, isFuture } from '../spanish/tense.js'
import type { Token } from '../token.js'
import type { AssessmentCue } from './lexicon.js'
import { IN_PART } from './lexicon.js'
import type { Proposer } from './propose.js'
import { findCues, proposeActors, proposeNamed, proposeObjects, proposeSentences, proposeSubjects } from './propose.js'
import type { Refiner } from './refine.js'
import { dropQuestions, keepOneEach, softenPartial, turnIntoHarm } from './refine.js'
import { SPANISH_AHEAD, SPANISH_IN_PART } from './spanish/lexicon.js'
import { findSpanishCues, proposeSpanish } from './spanish/propose.js'
import { spanishTargetsBetween } from './spanish/targets.js'
import type { Target } from './targets.js'
import { targetsBetween } from './targets.js'

export interface AssessmentGrammar {
  findCues(context: ReadingContext, sentence: Sentence): readonly PhraseMatch<AssessmentCue>[]
  readonly proposers: readonly Proposer[]
  readonly refiners: readonly Refiner[]
  targetsBetween(context: ReadingContext, first: number, last: number): Target[]
  /** Whether a word before the cue, or the cue's own verb, looks ahead. */
  looksAhead(token: Token): boolean
}

const AHEAD = /^(?:will|would|could|may|might|shall|’ll|'ll|likely|expected|set|risks?)$/u

export const ENGLISH: AssessmentGrammar = {
  findCues,
  // Independent of one another: each looks for its own sort of cue.
  proposers: [proposeSubjects, proposeObjects, proposeSentences, proposeActors, proposeNamed],
  // In this order: what is only asked goes first; the stance is settled before judgements of one clause compete, for
  // which of them is kept depends on it.
  refiners: [dropQuestions, softenPartial(IN_PART), turnIntoHarm, keepOneEach],
  targetsBetween,
  looksAhead: (token) => AHEAD.test(token.lower) && token.pos !== 'NOUN',
}

export const SPANISH: AssessmentGrammar = {
  findCues: findSpanishCues,
  proposers: [proposeSpanish],
  refiners: [dropQuestions, softenPartial(SPANISH_IN_PART), keepOneEach],
  targetsBetween: spanishTargetsBetween,
  looksAhead: (token) => SPANISH_AHEAD.test(token.lower) || isFuture(token) || isConditional(token),
}
