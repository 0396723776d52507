// What stands around the words of a measure's life and decides what they come to: a threat, a condition, a denial, the
// word before a date. Most are looked for right before or after those words.
import { wholeWords } from '../whole-words.js'

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
