// Words that put someone on the ladder of legal status, in English and Spanish. A hand-over or an extradition is no
// rung: it says where someone is, and nothing of what was found against them.
import type { LegalRung } from '../model/index.js'
import { wholeWords } from './whole-words.js'

export interface RungWords {
  readonly rung: LegalRung
  readonly words: RegExp
  /** Words right behind which the person stands. */
  readonly of?: RegExp
}

/** Narrow words first: "found not guilty" is no "found guilty". Active forms take the person after them, all others before. */
export const RUNGS: readonly RungWords[] = [
  {
    rung: 'cleared',
    words: wholeWords([
      'acquitted',
      'exonerated',
      '(?:found )?not guilty of',
      'cleared of',
      'absuelt[oa]s?',
      'exonerad[oa]s?',
    ]),
    of: wholeWords(['(?:acquits|exonerates)', '(?:absolv(?:ió|ieron)|exoner(?:ó|aron)) a']),
  },
  {
    rung: 'dropped',
    words: wholeWords([
      'charges (?:against [^,.;]{1,40} )?(?:were|was|have been) (?:dropped|dismissed|withdrawn)',
      '(?:dropped|dismissed|withdrew) (?:all )?(?:the )?charges',
      '(?:retir(?:ó|aron)|desestim(?:ó|aron)) (?:los|las) (?:cargos|acusaciones)',
    ]),
    of: wholeWords([
      '(?:dropped|dismissed|withdrew) (?:all )?(?:the )?(?:charges|case) against',
      '(?:retir(?:ó|aron)|desestim(?:ó|aron)) (?:los|las) (?:cargos|acusaciones) contra',
    ]),
  },
  {
    rung: 'convicted',
    words: wholeWords([
      'convicted',
      'found guilty',
      'pleaded guilty',
      'pled guilty',
      'sentenced',
      'condenad[oa]s?',
      'sentenciad[oa]s?',
      'declarad[oa]s? culpables?',
    ]),
    of: wholeWords(['(?:conden(?:ó|aron)|sentenci(?:ó|aron)|declar(?:ó|aron) culpable) a']),
  },
  {
    rung: 'charged',
    words: wholeWords([
      'charged with',
      'was charged',
      'were charged',
      'indicted',
      'arraigned',
      'procesad[oa]s?',
      'imputad[oa]s?',
      'vinculad[oa]s? a proceso',
    ]),
    of: wholeWords([
      '(?:indicts|indicted)',
      '(?:imput(?:ó|aron)|proces(?:ó|aron)|vincul(?:ó|aron) a proceso) a',
      'formul(?:ó|aron) cargos contra',
    ]),
  },
  {
    rung: 'sanctioned',
    words: wholeWords(['sanctioned', 'blacklisted', 'sancionad[oa]s?']),
    of: wholeWords(['(?:imposed|placed|slapped) sanctions on', 'sancion(?:ó|aron) a', 'impus(?:o|ieron) sanciones a']),
  },
  {
    rung: 'alleged',
    words: wholeWords([
      'accused of',
      'alleged to',
      'allegedly',
      'suspected of',
      'acusad[oa]s? de',
      'señalad[oa]s? de',
      'presuntamente',
    ]),
    of: wholeWords(['accus(?:es?|ed|ing)', 'acus(?:a|an|ó|aron|aba) a', 'señal(?:a|an|ó|aron) a']),
  },
]

/** After these the person stands behind the words: someone does it to them. */
export const ACTIVE =
  /(?:\b(?:has|have|had|court|jury|judge|prosecutors?|grand jury|treasury|department|tribunal|juez|jueza|fiscal[ií]a)) (?:has |have |had )?$/iu
/** A denial right before the words, or words that leave them open. */
export const NOT_SO = /\b(?:not|never|n[’']t|if|could|may|might|would|nunca|no|si|podría)(?: \p{L}+){0,2} $/iu
