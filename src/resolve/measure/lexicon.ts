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

/** A measure held over someone, right before the words or its name: it was only threatened. */
export const THREATENS =
  /\b(?:threaten(?:s|ed|ing)?|warn(?:s|ed|ing)?|vow(?:s|ed|ing)?|amenaz(?:a|an|ó|aron|ado|ar)|advirti(?:ó|eron))\b[^,;:]{0,60}?$/iu
/** Between a threat and the words: it is something else that was threatened. */
export const OTHER_END = /\b(?:to|de|con)\b.*\b(?:to|and|which|that|of)\b/iu
/** A measure made known: whatever follows was only announced. */
export const ANNOUNCES = wholeWords([
  'announc(?:e[sd]?|ing|ement)',
  'unveil(?:s|ed|ing)?',
  'plan(?:s|ned|ning)? to',
  'pledg(?:e[sd]?|ing)',
  'intend(?:s|ed)? to',
  'propos(?:e[sd]?|ing)',
  'said',
  'says',
  'anunci(?:a|an|ó|aron|ado|ar)',
  'planea',
  'dij(?:o|eron)',
])
/** An act that is signed: what it brings holds from the day that it names. */
export const SIGNS = wholeWords([
  'sign(?:s|ed|ing)?',
  'firm(?:a|an|ó|aron|ado|ar)',
  'issued (?:an?|the) (?:order|decree|proclamation)',
])

/** A condition: whatever follows in the clause is only supposed. */
export const CONDITION = wholeWords(['if', 'unless', 'in the event', 'should(?= the| any| an?)', 'si', 'en caso'])
/** The same at the head of a sentence: all of it is only supposed. */
export const SUPPOSES = /^\W*(?:\w{1,4}\)\W*){0,3}(?:if|unless|should|in the event|were|si|en caso)\b/iu
/** Within one phrase, what makes the words after it neither said nor done. */
export const OPEN = wholeWords([
  'should',
  'could',
  'may',
  'might',
  'whether',
  'would',
  'can',
  'must',
  'consider(?:s|ed|ing)?',
  'refus(?:e[sd]?|ing)',
  'reject(?:s|ed|ing)?',
  'avoid(?:s|ed|ing)?',
  'call(?:s|ed|ing)? (?:for|on)',
  'urg(?:e[sd]?|ing)',
  'ask(?:s|ed|ing)?',
  'want(?:s|ed)?',
  'hop(?:e[sd]?|ing)',
  'trust(?:s|ed)?',
  'believ(?:e[sd]?|ing)',
  'fear(?:s|ed)?',
  'expect(?:s|ed|ing)?',
  'podría[ns]?',
  'pudiera[ns]?',
  'debería[ns]?',
])
/** A coming time, right before the words. */
export const COMING =
  /\b(?:will|(?:going|set|scheduled|due|decided|about|is|are|was|were) to|va a|van a)(?: be| have)?(?: \p{L}+ly)? $/iu
/** It goes on as it was, right before the words: no turn. */
export const GOES_ON = /\b(?:continu\w+ to|remain\w*|sigue|siguen|continúan?)(?: be)? $/iu
/** A rule laid down, before the words: it is carried out by being made. */
export const LAYS_DOWN = /(?:\bshall|\bhereby|\bse|\bquedan?)\b/iu
/** A denial right before the words. */
export const DENIED = /(?:\b(?:not|never|no)|n[’']t)(?: \p{L}+){0,2} $/iu
/** Forms of be and have that make the words a passive or a perfect. */
export const AUXILIARY =
  /\b(?:be|is|are|was|were|been|being|has|have|had|shall|will|ha|han|fue|fueron|será|serán|queda|quedan)(?: \p{L}+ly| not)? $/iu

/** Words by which a document makes law itself. */
export const MAKES_LAW =
  /\bhereby\b|\bit is (?:so )?ordered\b|\bdo proclaim\b|\b(?:determine and|I) order\b|\bse (?:expide|decreta)\b|\bha tenido a bien\b|\bDECRETO\b/u

/** Before a date: until then, not from then. */
export const UNTIL = /\b(?:until|till|through|hasta)(?: the| el| \p{L}+day,?)*\s*$/iu
/** Before a date: the day on which it was to begin, which what puts it off does away with. */
export const WAS_DUE =
  /\b(?:due|set|scheduled|planned|expected|was to|were to|prevista?s?|programad[oa]s?)\b[^,;]{0,40}$/iu
/** Before a date: the beginning of what lasts, and of no single act. */
export const LASTING = /\b(?:since|desde)(?: the| el| \p{L}+day,?)*\s*$/iu
/** Before a gerund: it was done, and then something else. */
export const AFTER = /\b(?:after|following|since|tras|después de)(?: \p{L}+ly)? $/iu
/** Before a date: it names a text, not a time ("Act of 1974", "Ley de 2019"). */
export const OF_A_TEXT =
  /\b(?:act|law|order|proclamation|decree|treaty|resolution|agreement|amendment|code|report|memorandum|notice|directive|statute|ley|decreto|orden|resolución|acuerdo|tratado|informe)\b[^,;.]{0,40}?\b(?:of|de|del|dated)(?: \p{L}+day,?)?\s*$/iu
/** After a date: it names a text ("a 2024 study"). */
export const BEFORE_A_TEXT =
  /^\s+(?:study|report|analysis|law|act|order|election|decree|poll|survey|estudio|informe|ley)\b/iu
/** That something begun long ago still stands. */
export const STILL = /\b(?:since|still|remain|continu|ever|desde|sigue|siguen|vigente|todavía|aún)/iu

/** All the world, not the one who is named elsewhere. */
export const WORLDWIDE =
  /\b(?:all|every|most|other|its|our|their) (?:other )?(?:countr(?:y|ies)|trading partners?|nations?|partners)\b|\btodos los países\b|\b(?:reciprocal|retaliatory|retaliation|recíproc[oa]s?|represalias?)\b/iu
/** Said to make something clear: no turn of its own. */
export const EXAMPLE = /\bfor (?:example|instance)\b|\bpor ejemplo\b/iu
/** Owned by those who were spoken of, whoever they are. */
export const THEIRS = /\btheir(?: \p{L}+){0,2} $/iu
/** What stands for a measure told just before. */
export const POINTS_BACK =
  /^\W*(?:\w{1,4}\)\W*){0,3}(?:this|these|such|it|they|those|the|dich[oa]s?|est[aeo]s?|l[oa]s?|el)\b/iu
/** Of those, what can stand for nothing else than the very measure told just before. */
export const POINTS_AT_ONE =
  /^\W*(?:(?:\w{1,4}\)|however|accordingly|sin embargo)\W*){0,3}(?:such|this|these|dich[oa]s?|est[aeo]s?)\b/iu
/** Changes told before, by a name for changes. */
export const NAMES_CHANGES =
  /^\W*(?:\w{1,4}\)\W*){0,3}(?:this|these|it|they|the (?:modification|change|amendment|order|measure|exemption|reduction|increase|pause|action|provision)s?|l[oa]s? (?:modificacion|cambio|medida|reforma|disposicion)(?:es|s)?|est[aeo]s?)\b/iu
/** What is outside of an agreement's cover. */
export const OUTSIDE =
  /\b(?:non-?|outside(?: of)?|fuera de[l]?|not (?:satisfy|comply|covered|compliant|qualify|included|meet)\w*|fall outside|falls outside|que no)\b/iu
