// The words in which texts tell the life of a measure, whatever the measure is: that it begins to hold, is eased,
// paused or ended, and who only says that it will be. What a measure is called stands in packs. Each entry group says
// why it is there; order within a list does not matter, as the place in the clause decides.
import type { MeasureState } from '../../model/index.js'
import { wholeWords } from '../whole-words.js'

/** Words for one turn in the life of a measure. */
export interface LifeWords {
  readonly state: MeasureState
  readonly words: RegExp
  /** The words say that something is left out of the measure: of that part it no longer holds. */
  readonly exempts?: boolean
  /** What the subject is: the measure itself ("took effect"), or what it meets ("face a tariff"); left out, whoever acts. */
  readonly subject?: 'measure' | 'met'
  /** The words deny that it holds; a negation before them is their own. */
  readonly denies?: boolean
}

export const LIFE_WORDS: readonly LifeWords[] = [
  {
    // It begins or goes on to hold.
    state: 'in_force',
    words: wholeWords([
      'impos(?:e[sd]?|ing)',
      'lev(?:y|ies|ied|ying)',
      'slap(?:s|ped|ping)?',
      'appl(?:y|ies|ied|ying)',
      'enact(?:s|ed|ing)?',
      'implement(?:s|ed|ing)?',
      'introduc(?:e[sd]?|ing)',
      'institut(?:e[sd]?|ing)',
      'reinstat(?:e[sd]?|ing)',
      'restor(?:e[sd]?|ing)',
      'reimpos(?:e[sd]?|ing)',
      'issued',
    ]),
  },
  {
    // The same, told of the measure.
    state: 'in_force',
    subject: 'measure',
    words: wholeWords([
      '(?:take|takes|taking|took|taken) (?:full )?effect',
      '(?:go|goes|going|went|gone|come|comes|came|enter|enters|entered|put|brought) into (?:effect|force)',
      '(?:in|remain in|remains in) (?:effect|force)',
      'effective',
      '(?:take|takes|took|taken) hold',
      'kick(?:s|ed|ing)? in',
      '(?:start|begin|began|begun)(?:s|ed|ning)?(?= (?:on|at|from|to apply))',
      'entr(?:a|an|ó|aron|ará|arán|ado|ar) en vigor',
      '(?:está|están|estará|sigue|siguen) vigentes?',
      'en vigor',
      'surt(?:e|en|ió|ieron|irá|irán) efectos?',
    ]),
  },
  {
    // The same, told of what it meets.
    state: 'in_force',
    subject: 'met',
    words: wholeWords([
      'subject to',
      '(?:see|face|pay|carry|attract)s?(?= (?:an?|the|\\d))',
      'quedan? sujet[oa]s? a',
      'estar(?:á|án) sujet[oa]s? a',
    ]),
  },
  {
    state: 'in_force',
    words: wholeWords([
      'impon(?:e|en|er|iendo|drán?)',
      'impus(?:o|ieron)',
      'impuest[oa]s?',
      'aplic(?:a|an|ó|aron|ará|arán|ado|ada|ados|adas|ar)',
      'grav(?:a|an|ó|aron|ará|arán)',
    ]),
  },
  {
    // It goes on, but otherwise than before.
    state: 'amended',
    words: wholeWords([
      'rais(?:e[sd]?|ing)',
      'increas(?:e[sd]?|ing)',
      'elevat(?:e[sd]?|ing)',
      'doubl(?:e[sd]?|ing)',
      'hik(?:e[sd]?|ing)',
      'reduc(?:e[sd]?|ing)',
      'lower(?:s|ed|ing)?(?! \\d)',
      'eas(?:e[sd]?|ing)',
      'soften(?:s|ed|ing)?',
      'limit(?:s|ed|ing)',
      'narrow(?:s|ed|ing)',
      'adjust(?:s|ed|ing)?',
      'amend(?:s|ed|ing)?',
      'modif(?:y|ies|ied|ying)',
      'reduj(?:o|eron)',
      'reduc(?:e|en|ir|irá|irán|ido|ida)',
      'aument(?:a|an|ó|aron|ará|arán|ar)',
      'elev(?:a|an|ó|aron|ará|arán|ar)',
      'modific(?:a|an|ó|aron|ará|arán|ar)',
      'reform(?:a|an|ó|aron|ará|arán)',
    ]),
  },
  {
    // A part is let off.
    state: 'amended',
    exempts: true,
    words: wholeWords([
      'exempt(?:s|ed|ing)?',
      'exclud(?:e[sd]?|ing)',
      'spar(?:e[sd]?|ing)',
      'carv(?:e[sd]?|ing) out',
      'waiv(?:e[sd]?|ing)',
      '(?:exim(?:e|en|ió|ieron|irá|irán|ir)|exent(?:a|an|ó|aron|ará|arán|ar|as?|os?))',
      'exclu(?:ye|yen|yó|yeron|irá|irán|ir|id[oa]s?)',
    ]),
  },
  {
    // The same, by denying that it holds of the part.
    state: 'amended',
    exempts: true,
    denies: true,
    words: wholeWords([
      '(?:not|no longer|never)(?: be| been)? subject to',
      '(?:not|no longer) (?:apply|applies|applied) to',
      'no (?:se )?aplicar(?:á|án) a',
      'no (?:estará|estarán|quedan?) sujet[oa]s? a',
    ]),
  },
  {
    state: 'paused',
    words: wholeWords([
      'paus(?:e[sd]?|ing)',
      'suspension',
      'postponement',
      'reprieve',
      'moratorium',
      'suspend(?:s|ed|ing)?',
      'postpon(?:e[sd]?|ing)',
      'delay(?:s|ed|ing)?',
      'defer(?:s|red|ring)?',
      '(?:put|puts|putting|held|hold|holds|holding) (?:off|on hold)',
      'fr(?:eeze|eezes|oze|ozen|eezing)',
      'suspensión',
      'pausa',
      'prórroga',
      'suspend(?:e|en|ió|ieron|erá|erán|er|id[oa]s?)',
      'paus(?:a|an|ó|aron|ará|arán|ar)',
      'aplaz(?:a|an|ó|aron|ará|arán|ar|ad[oa]s?)',
      'p(?:ospon(?:e|en|drá|drán|er)|ospus(?:o|ieron))',
      'prorrog(?:a|an|ó|aron|ará|arán|ar)',
    ]),
  },
  {
    // Denied until a day: it is put off.
    state: 'paused',
    denies: true,
    words: wholeWords([
      "(?:not|n[’']t) (?:take effect|go into effect|come into force|enter into force|apply)(?= until| before)",
      'no entrar(?:á|án) en vigor(?= hasta)',
    ]),
  },
  {
    state: 'ended',
    subject: 'measure',
    words: wholeWords([
      'expir(?:e[sd]?|ing)',
      'laps(?:e[sd]?|ing)',
      'expir(?:a|an|ó|aron|ará|arán)',
      'caduc(?:a|an|ó|aron|ará|arán)',
    ]),
  },
  {
    state: 'ended',
    words: wholeWords([
      'lift(?:s|ed|ing)?',
      'remov(?:e[sd]?|ing)',
      '(?:end|ends|ended|ending)(?! up)',
      'terminat(?:e[sd]?|ing)',
      'revok(?:e[sd]?|ing)',
      'repeal(?:s|ed|ing)?',
      'rescind(?:s|ed|ing)?',
      'scrap(?:s|ped|ping)?',
      'cancel(?:s|led|ed|ling|ing)?',
      'abolish(?:es|ed|ing)?',
      '(?:strike|strikes|struck|striking) down',
      'overturn(?:s|ed|ing)?',
      'levant(?:a|an|ó|aron|ará|arán|ar)',
      'elimin(?:a|an|ó|aron|ará|arán|ar)',
      'retir(?:a|an|ó|aron|ará|arán|ar)',
      'derog(?:a|an|ó|aron|ará|arán|ar|ad[oa]s?)',
      'cancel(?:a|an|ó|aron|ará|arán|ar)',
    ]),
  },
]
