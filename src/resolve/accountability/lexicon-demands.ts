// Words of demands, of answers to them, and of what the demander thinks of the answer; in English, then Spanish.
import type { AnswerKind, VerdictKind } from '../../model/index.js'
import { wholeWords } from '../whole-words.js'

interface Words {
  readonly rule: string
  /** Parts of words, lower case, one of which stands wherever the words do. */
  readonly signs: readonly string[]
  readonly words: RegExp
}

/**
 * `to`: demander, words, whom, what ("urged the ministry to act"); `from`: demander, words, what, of whom ("demanded an
 * inquiry from the ministry"); `noun`: the demand is a thing of the demander's ("the union's demand that").
 */
export interface DemandWords extends Words {
  readonly form: 'to' | 'from' | 'noun'
  readonly link: RegExp
}

export const DEMAND_WORDS: readonly DemandWords[] = [
  {
    form: 'to',
    rule: 'demand.of',
    signs: ['call', 'urg', 'press', 'demand', 'insist', 'implor', 'order'],
    words: wholeWords([
      '(?:call(?:s|ed)?|calling) (?:up)?on',
      'urg(?:e|es|ed|ing)',
      'press(?:es|ed|ing)?',
      'pressur(?:e|es|ed|ing)',
      'implor(?:e|es|ed|ing)',
      '(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?) that',
      '(?:made|makes|making|put|raised|issued) (?:\\p{L}+ ){0,5}demands? (?:up)?on',
      'demands? (?:up)?on',
    ]),
    link: /^ (?:(?:to|must|should|for)(?!\p{L})|(?=\p{Ll}))/iu,
  },
  {
    form: 'to',
    rule: 'demand.deadline',
    signs: ['gave', 'given', 'gives', 'giving'],
    words: wholeWords(['(?:gave|has given|had given|gives|giving)']),
    link: /^ (?:until (?:[\p{L}\p{N}]+ ){1,4}|(?:[\p{L}\p{N}-]+ ){1,2}(?:days|hours|weeks|months) )to /iu,
  },
  {
    form: 'from',
    rule: 'demand.thing',
    signs: ['demand', 'argued for', 'called for', 'calls for', 'calling for'],
    words: wholeWords(['demand(?:ed|ing)', '(?:has|have|had) (?:argued|called) for', '(?:called|calls|calling) for']),
    link: / from /iu,
  },
  {
    form: 'noun',
    rule: 'demand.noun',
    signs: ['demand'],
    words: wholeWords([
      '(?:has|have|had) (?:pushed|made|raised|put) (?:\\p{L}+ ){0,3}demands?:?',
      'demands?(?= (?:that|to|for)(?!\\p{L}))',
    ]),
    link: / (?:up)?on /iu,
  },
  // The same in Spanish.
  {
    form: 'to',
    rule: 'demand.of',
    signs: ['exig', 'pid', 'inst', 'urg', 'presion', 'llam', 'reclam'],
    words: wholeWords([
      '(?:exig(?:e|en|ió|ieron|ido)|pid(?:e|en|ió|ieron)|inst(?:a|an|ó|aron|ado)|urg(?:e|en|ió|ieron)|presion(?:a|an|ó|aron|ado)|reclam(?:a|an|ó|aron)) al?',
    ]),
    link: /^ (?:(?:que|a|para)(?!\p{L})|(?=\p{L}+[aei]r(?!\p{L})))/iu,
  },
  {
    form: 'to',
    rule: 'demand.deadline',
    signs: ['plazo', 'ultimátum'],
    words: wholeWords([
      '(?:dio|ha dado|da) (?:un )?(?:plazo|ultimátum)(?: de (?:\\p{L}|\\p{N})+ (?:días|horas|semanas|meses))? al?',
    ]),
    link: /^ (?:para|de)(?!\p{L})/iu,
  },
]

/** "If the ministry does not act": a demand where what follows is a threat. */
export const UNLESS =
  /(?<!\p{L})(?:(?:if|si) (?<party>[^,;:.]{2,60}?) (?:(?:did|does|do|has|have|had|will|would)(?: not|n[’']t) |fail(?:s|ed)? to |no )|unless (?<other>[^,;:.]{2,60}?) (?=\p{L}+s?(?!\p{L})))/iu

export interface AnswerWords extends Words {
  readonly answer: AnswerKind
  /** `demand`: the words point at a demand; `party`: the party that answers or does not stands beside them. */
  readonly points: 'demand' | 'party'
}

/** What a demand is called when it is answered. */
const DEMANDS = '(?:demands?|pressures?|threats?|ultimatums?|requests?|calls?|concerns?|appeals?|proposals?)'
const EXIGENCIAS =
  '(?:exigencias?|presi(?:ón|ones)|amenazas?|ultimátum|peticion(?:es)?|petición|demandas?|reclamos?|solicitud(?:es)?|llamados?|propuestas?)'

export const ANSWER_WORDS: readonly AnswerWords[] = [
  {
    answer: 'done',
    points: 'demand',
    rule: 'answer.to-a-demand',
    signs: ['meet', 'respon', 'bow', 'comply', 'satisf', 'yield', 'under pressure', 'answer', 'giv', 'gave', 'cav'],
    words: wholeWords([
      `(?:to meet|to satisfy|complying with|to comply with|responding to|in response to|in answer to|answering|response to|bow(?:ed|ing|s) to|yield(?:ed|ing|s) to|giv(?:es|ing) in to|gave in to|cav(?:ed|ing) (?:in )?to)(?= (?:[\\p{L}’'.-]+ ){0,4}${DEMANDS}(?!\\p{L}))`,
      'under pressure from',
    ]),
  },
  {
    answer: 'refused',
    points: 'demand',
    rule: 'answer.refused',
    signs: ['reject', 'refus', 'rebuff', 'dismiss', 'spurn'],
    words: wholeWords([
      `(?:reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|rebuff(?:s|ed)?|dismiss(?:es|ed)?|spurn(?:s|ed)?)(?= (?:[\\p{L}’'.-]+ ){0,4}${DEMANDS}(?!\\p{L}))`,
    ]),
  },
  {
    answer: 'none',
    points: 'demand',
    rule: 'answer.ignored',
    signs: ['ignor'],
    words: wholeWords([`ignor(?:e|es|ed|ing)(?= (?:[\\p{L}’'.-]+ ){0,4}${DEMANDS}(?!\\p{L}))`]),
  },
  {
    answer: 'none',
    points: 'party',
    rule: 'answer.no-sign',
    signs: ['indication', 'no sign', 'no hint'],
    words: wholeWords(['no (?:clear |real )?(?:indication|sign|hint)s? (?:yet )?that']),
  },
  // The same in Spanish.
  {
    answer: 'done',
    points: 'demand',
    rule: 'answer.to-a-demand',
    signs: ['respuesta', 'cumplir', 'ante', 'ced', 'atender', 'atendiendo'],
    words: wholeWords([
      `(?:en respuesta a|para cumplir(?: con)?|para atender|atendiendo|ante|cedi(?:ó|eron) (?:a|ante)|ceder (?:a|ante))(?= (?:las? |los |el )?(?:\\p{L}+ )?${EXIGENCIAS} (?:del?|estadounidenses?)(?!\\p{L}))`,
    ]),
  },
  {
    answer: 'refused',
    points: 'demand',
    rule: 'answer.refused',
    signs: ['rechaz'],
    words: wholeWords([`rechaz(?:a|an|ó|aron|ado)(?= (?:las? |los |el |tales |esas )?${EXIGENCIAS}(?!\\p{L}))`]),
  },
  {
    answer: 'none',
    points: 'demand',
    rule: 'answer.ignored',
    signs: ['ignor', 'desoy'],
    words: wholeWords([
      `(?:ignor(?:a|an|ó|aron|ado)|desoy(?:ó|eron))(?= (?:las? |los |el |sus |tales )?${EXIGENCIAS}(?!\\p{L}))`,
    ]),
  },
]

/** Whose the demand is that an answer points at, behind its words or before them. */
export const DEMAND_OF =
  /^ (?:[\p{L}’'.-]+ ){0,4}?(?:demands?|pressures?|threats?|ultimatums?|requests?|calls?|concerns?|appeals?|exigencias?|presi[óo]n(?:es)?|amenazas?|ultimátum|petici[óo]n(?:es)?|demandas?|reclamos?|solicitud(?:es)?|llamados?)(?!\p{L})(?<of> (?:of|from|by|del?) )?/iu

export interface VerdictWords extends Words {
  readonly verdict: VerdictKind
  /** Where the party judged stands; `open` where nothing tells. The demander stands before the words, or behind "from", "by", "de". */
  readonly judged: 'before' | 'after' | 'open'
}

export const VERDICT_WORDS: readonly VerdictWords[] = [
  {
    verdict: 'not_enough',
    judged: 'before',
    rule: 'verdict.not-enough',
    signs: ['enough', 'short', 'insufficient', 'more'],
    words: wholeWords([
      "(?:(?:has|have|had|is|are|was|were|does|do|did) (?:still )?not(?: yet)?|(?:has|have|had|is|are|was|were|does|do|did)n[’']t) (?:been )?(?:(?:done|doing|do|gone|going|go) (?:nearly |anywhere near )?(?:enough|far enough)|(?:nearly )?(?:enough|sufficient))",
      '(?:has|have|had) (?:fallen|come up) short',
      '(?:is|are|was|were) insufficient',
      '(?:must|needs? to|has to|have to|had to) do (?:much |far |a lot )?more',
    ]),
  },
  {
    verdict: 'not_enough',
    judged: 'after',
    rule: 'verdict.not-satisfied',
    signs: ['satisfied', 'unhappy', 'disappointed'],
    words: wholeWords([
      "(?:not|n[’']t) (?:yet )?satisfied with",
      'dissatisfied with',
      'unhappy with',
      'disappointed (?:with|by)',
    ]),
  },
  {
    verdict: 'enough',
    judged: 'after',
    rule: 'verdict.satisfied',
    signs: ['satisfied', 'pleased', 'prais', 'commend', 'thank'],
    words: wholeWords([
      '(?:is|are|was|were) (?:very )?(?:satisfied|pleased) with',
      '(?:prais|commend)(?:es|ed|ing)',
      'thank(?:s|ed|ing)',
    ]),
  },
  {
    verdict: 'enough',
    judged: 'open',
    rule: 'verdict.praise',
    signs: ['praise'],
    words: wholeWords(["(?<=[’'](?:s )?)praise", '(?:praise|thanks) (?:from|by)']),
  },
  {
    verdict: 'enough',
    judged: 'before',
    rule: 'verdict.enough',
    signs: ['enough', 'complied', 'its part', 'met '],
    words: wholeWords([
      '(?:has|have|had) (?:now |already )?(?:done enough|(?:fully )?complied|done its part|met (?:all |the )+demands)',
    ]),
  },
  {
    verdict: 'progress',
    judged: 'open',
    rule: 'verdict.progress',
    signs: ['progress'],
    words: wholeWords([
      'citing (?:the |some )?progress',
      '(?:has|have|had) made (?:some |real |good |great |significant )?progress',
    ]),
  },
  // The same in Spanish.
  {
    verdict: 'not_enough',
    judged: 'before',
    rule: 'verdict.not-enough',
    signs: ['suficiente', 'insuficiente', 'debe hacer más', 'tiene que hacer más'],
    words: wholeWords([
      'no (?:ha|han|había|habían|hace|hacen|hizo|hicieron) (?:hecho )?(?:aún |todavía )?lo suficiente',
      'no (?:es|son|fue|fueron|era|eran|ha sido|han sido) suficientes?',
      '(?:es|son|fue|fueron|eran?|resultan?) insuficientes?',
      '(?:debe|deben|tiene que|tienen que) hacer (?:mucho )?más',
    ]),
  },
  {
    verdict: 'enough',
    judged: 'after',
    rule: 'verdict.satisfied',
    signs: ['satisfech', 'reconoci', 'agradeci', 'elogi'],
    words: wholeWords([
      '(?:está|están|estaba|estaban|se dijo|se dice) satisfech[oa]s? con',
      '(?:reconoci(?:ó|eron)|agradeci(?:ó|eron)|elogi(?:ó|aron)) al?',
    ]),
  },
  {
    verdict: 'enough',
    judged: 'open',
    rule: 'verdict.praise',
    signs: ['elogio', 'reconocimiento'],
    words: wholeWords(['(?:elogios?|reconocimientos?) (?:del?|por parte del?)']),
  },
  {
    verdict: 'progress',
    judged: 'open',
    rule: 'verdict.progress',
    signs: ['avance'],
    words: wholeWords(['citando (?:los )?avances', 'ha(?:n)? (?:logrado|tenido|mostrado) avances']),
  },
]
