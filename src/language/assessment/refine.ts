// Refiners of assessments: they drop what is only asked or supposed, soften what holds in part, and keep one judgement
// a clause.
import type { Stance } from '../../model/index.js'
import type { Token } from '../token.js'
import type { Candidate } from './propose.js'
import type { Scene } from './subjects.js'

export type Refiner = (candidates: readonly Candidate[], scene: Scene) => readonly Candidate[]

const SUPPOSING = new Set([
  'if',
  'unless',
  'whether',
  'even if',
  'only if',
  'provided that',
  'assuming that',
  'lest',
  'si',
])

/** "Is it working?", "if it works": nobody has judged yet. */
export const dropQuestions: Refiner = (candidates, scene) => {
  const { tokens } = scene.context
  const { sentence } = scene
  const asked = tokens
    .slice(Math.max(sentence.firstToken, sentence.lastToken - 2), sentence.lastToken)
    .some((token) => token.text === '?')
  return candidates.filter((candidate) => {
    if (candidate.stance === 'too_early') return true
    return !asked && !SUPPOSING.has(candidate.clause.opener ?? '')
  })
}

/** "Has worked, at least partially": in part. Failing in part is left as it is. */
export const softenPartial =
  (degrees: readonly string[]): Refiner =>
  (candidates, scene) => {
    const { tokens } = scene.context
    return candidates.map((candidate) => {
      if (candidate.stance !== 'works') return candidate
      const words = tokens
        .slice(candidate.clause.first, candidate.clause.last)
        .map((token) => token.lower)
        .join(' ')
      const degree = degrees.find((phrase) => ` ${words} `.includes(` ${phrase} `))
      const less = /^(?:less|partly|only|solo|sólo|parcialmente)$/u.test(
        (tokens[candidate.cue[0] - 1] as Token | undefined)?.lower ?? '',
      )
      if (degree === undefined && !less) return candidate
      return { ...candidate, stance: 'partly', rule: `${candidate.rule}.in_part` }
    })
  }

/** "Has forced gangs onto new routes, raising violence": harm outweighs the working it comes with. */
export const turnIntoHarm: Refiner = (candidates, scene) => {
  const { tokens } = scene.context
  return candidates.map((candidate) => {
    if (candidate.stance !== 'works' || candidate.weight !== 'weak') return candidate
    for (let i = candidate.cue[1]; i < candidate.clause.last; i++) {
      const token = tokens[i] as Token
      if (!/^(?:increase|rise|surge|spike|upsurge)$/u.test(token.lemma) || tokens[i + 1]?.lower !== 'in') continue
      if (/^(?:violence|crime|killing|murder|homicide|death)$/u.test(tokens[i + 2]?.lemma ?? ''))
        return { ...candidate, stance: 'backfires', rule: `${candidate.rule}.harm` }
    }
    return candidate
  })
}

const STRENGTH: readonly Stance[] = ['too_early', 'backfires', 'partly', 'does_not', 'works']

/** Read from effects; harm is told by nothing else, so it counts as said outright. */
const isGuess = (candidate: Candidate): boolean => candidate.weight === 'weak' && candidate.stance !== 'backfires'

/** One judgement a clause: an outright one before one read from effects, then the more guarded. */
export const keepOneEach: Refiner = (candidates) => {
  const ordered = [...candidates].sort(
    (a, b) =>
      Number(b.stance === 'too_early') - Number(a.stance === 'too_early') ||
      Number(isGuess(a)) - Number(isGuess(b)) ||
      STRENGTH.indexOf(a.stance) - STRENGTH.indexOf(b.stance) ||
      a.cue[0] - b.cue[0],
  )
  const kept: Candidate[] = []
  for (const candidate of ordered)
    if (!kept.some((other) => candidate.extent[0] < other.extent[1] && other.extent[0] < candidate.extent[1]))
      kept.push(candidate)
  return kept.sort((a, b) => a.extent[0] - b.extent[0])
}
