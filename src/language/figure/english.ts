// How English tells figures: change, baseline, thing, role and the words of certainty.
import { baselineOf } from './baseline.js'
import { changeOf } from './change.js'
import { CAVEATS, MODAL_WORDS, PART_CUES } from './claim-lexicon.js'
import type { FigureGrammar } from './grammar.js'
import { roleOf } from './role.js'
import { trendsIn } from './trend.js'
import { whatOf } from './what.js'

export const ENGLISH: FigureGrammar = {
  changeOf,
  baselineOf,
  whatOf,
  roleOf,
  trendsIn,
  caveats: CAVEATS,
  modalWords: MODAL_WORDS,
  future: null,
  isPartBetween: (between) => between.split(/[^\p{L}]+/u).some((word) => PART_CUES.has(word)),
  partOfWhole: /^[^.;]{0,30}\b(?:out of|of) (?:the|those|these|its|their|a total of)?[ ]?$/u,
}
