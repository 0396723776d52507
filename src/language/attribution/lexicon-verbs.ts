// Verbs that say that somebody says, thinks or shows something, by what may follow them and how far they commit
// their subject. Lemmas. A verb in several groups takes the first.
import type { Attribution } from '../../model/index.js'

export type Certainty = Attribution['certainty']

/**
 * What may stand as the content: `say` a clause, a quotation, or words before the verb; `think` a clause only;
 * `object` also a noun phrase; `infinitive` a clause or "to" with a verb; `addressee` somebody, then what.
 */
export type Frame = 'say' | 'think' | 'object' | 'infinitive' | 'addressee' | 'show'

export interface CueVerb {
  readonly frame: Frame
  readonly certainty: Certainty
}

const GROUPS: readonly (readonly [frame: Frame, certainty: Certainty, words: string])[] = [
  // Plain saying.
  [
    'say',
    'CT+',
    'say add write state tweet declare explain note remark testify reply respond continue quip recall observe conclude proclaim insist assert maintain contend argue claim warn caution stress emphasize emphasise reiterate repeat acknowledge admit concede confirm joke shout chant boast brag lament complain tell contend opine retort vow predict announce reveal disclose counter marvel muse concur clarify underscore specify elaborate allege affirm analyse analyze comment exclaim preach swear certify attest scoff snap yell scream whisper gush interject pronounce profess posit rule determine calculate deadpan scold volunteer gripe grumble fume rant rave plead pray apologize apologise enthuse sneer jeer crow growl bristle tease hypothesize hypothesise philosophize demur testify bluster',
  ],
  // Suggestions and guesses.
  [
    'say',
    'PR+',
    'suggest indicate speculate estimate hint imply reckon wonder guess theorize theorise surmise project forecast',
  ],
  ['say', 'Uu', 'ask inquire'],
  ['say', 'CT-', 'deny'],
  // Thinking and feeling.
  ['think', 'PR+', 'believe think expect suspect assume feel understand'],
  ['think', 'CT+', 'know realise realize learn recognize recognise agree disagree'],
  ['think', 'Uu', 'hope wish imagine'],
  ['think', 'PS+', 'fear worry'],
  ['think', 'PR-', 'doubt dispute question'],
  // Showing: mostly with data as the subject.
  ['show', 'CT+', 'show find demonstrate reflect register record'],
  // What somebody makes known about something.
  [
    'object',
    'CT+',
    'report describe cite mention outline discuss detail criticize criticise praise blast slam condemn denounce applaud welcome endorse defend reject dismiss blame accuse oppose attack mock chide rebuke champion tout portray characterize characterise echo recount reference express highlight hail thank credit voice downplay decry deride lambaste liken refer promote propose advocate favour favor call label brand dub laud commend salute extol trumpet ridicule taunt bash berate castigate chastise excoriate lampoon vilify malign disparage belittle bemoan deplore pillory skewer rebut refute repudiate disavow renounce protest challenge back misstate understate overstate exaggerate paraphrase admire disapprove recommend document chronicle lambast deem congratulate envision envisage prefer resent fault flag relay recite heckle grill hype trash lash critique scorn spurn celebrate mourn regret appreciate dread envy distrust mistrust foresee anticipate attribute ascribe unveil',
  ],
  // Wishes, promises and refusals.
  [
    'infinitive',
    'Uu',
    'want plan promise pledge threaten demand refuse decline seek intend propose agree offer decide aspire resolve',
  ],
  // Directed at somebody.
  [
    'addressee',
    'Uu',
    'urge press pressure order instruct encourage advise beg implore invite exhort direct remind persuade convince dare petition lobby counsel command',
  ],
]

/** Cue verbs by lemma. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = (() => {
  const found = new Map<string, CueVerb>()
  for (const [frame, certainty, words] of GROUPS)
    for (const word of words.split(' ')) if (!found.has(word)) found.set(word, { frame, certainty })
  return found
})()

/** Verbs with a particle or a fixed word: lemma, the words after it, and the cue they make. */
export const CUE_PHRASES: ReadonlyMap<string, readonly (readonly [words: string, cue: CueVerb])[]> = new Map([
  [
    'call',
    [
      ['for', { frame: 'object', certainty: 'Uu' }],
      ['on', { frame: 'addressee', certainty: 'Uu' }],
      ['upon', { frame: 'addressee', certainty: 'Uu' }],
    ],
  ],
  [
    'point',
    [
      ['out', { frame: 'say', certainty: 'CT+' }],
      ['to', { frame: 'object', certainty: 'CT+' }],
    ],
  ],
  [
    'argue',
    [
      ['for', { frame: 'object', certainty: 'CT+' }],
      ['against', { frame: 'object', certainty: 'CT-' }],
    ],
  ],
  ['talk', [['about', { frame: 'object', certainty: 'CT+' }]]],
  [
    'speak',
    [
      ['about', { frame: 'object', certainty: 'CT+' }],
      ['of', { frame: 'object', certainty: 'CT+' }],
      ['out against', { frame: 'object', certainty: 'CT+' }],
    ],
  ],
  ['refer', [['to', { frame: 'object', certainty: 'CT+' }]]],
  [
    'warn',
    [
      ['of', { frame: 'object', certainty: 'PS+' }],
      ['against', { frame: 'object', certainty: 'PS+' }],
      ['about', { frame: 'object', certainty: 'PS+' }],
    ],
  ],
  [
    'complain',
    [
      ['about', { frame: 'object', certainty: 'CT+' }],
      ['of', { frame: 'object', certainty: 'CT+' }],
    ],
  ],
  ['hint', [['at', { frame: 'object', certainty: 'PR+' }]]],
  ['allude', [['to', { frame: 'object', certainty: 'CT+' }]]],
  ['object', [['to', { frame: 'object', certainty: 'CT-' }]]],
  ['vouch', [['for', { frame: 'object', certainty: 'CT+' }]]],
  ['rail', [['against', { frame: 'object', certainty: 'CT-' }]]],
  ['approve', [['of', { frame: 'object', certainty: 'CT+' }]]],
  ['side', [['with', { frame: 'object', certainty: 'CT+' }]]],
  ['lash', [['out at', { frame: 'object', certainty: 'CT+' }]]],
  ['fire', [['back', { frame: 'say', certainty: 'CT+' }]]],
  ['hit', [['back', { frame: 'say', certainty: 'CT+' }]]],
  ['lay', [['out', { frame: 'object', certainty: 'CT+' }]]],
  ['spell', [['out', { frame: 'object', certainty: 'CT+' }]]],
  ['single', [['out', { frame: 'object', certainty: 'CT+' }]]],
  [
    'raise',
    [
      ['questions about', { frame: 'object', certainty: 'Uu' }],
      ['concerns about', { frame: 'object', certainty: 'PS+' }],
      ['doubts about', { frame: 'object', certainty: 'PR-' }],
    ],
  ],
  ['take', [['issue with', { frame: 'object', certainty: 'CT-' }]]],
  ['insist', [['on', { frame: 'object', certainty: 'Uu' }]]],
  ['look', [['at', { frame: 'object', certainty: 'CT+' }]]],
  ['push', [['for', { frame: 'object', certainty: 'Uu' }]]],
  ['focus', [['on', { frame: 'object', certainty: 'CT+' }]]],
  ['shoot', [['back', { frame: 'say', certainty: 'CT+' }]]],
  [
    'make',
    [
      ['clear', { frame: 'say', certainty: 'CT+' }],
      ['the case', { frame: 'say', certainty: 'CT+' }],
    ],
  ],
  [
    'trade',
    [
      ['blame', { frame: 'object', certainty: 'CT+' }],
      ['accusations', { frame: 'object', certainty: 'CT+' }],
    ],
  ],
] as const)

/** Verbs that tell how somebody sees something once a word follows their object: "cast the plan as", "puts it at 5". */
export const WITH_OBJECT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'see view regard cast paint depict frame list rank rate name pitch present position characterize'
    .split(' ')
    .map((verb) => [verb, new Set(['as'])] as const),
  ...'put peg place value'.split(' ').map((verb) => [verb, new Set(['at'])] as const),
  ...'compare link tie equate'.split(' ').map((verb) => [verb, new Set(['to', 'with'])] as const),
])

/** Verbs that carry on to a verb of saying: "went on to say", "continued to argue", "began by saying". */
export const CARRIERS: ReadonlySet<string> = new Set(
  'go continue begin use try refuse decline keep hesitate seem appear start come'.split(' '),
)

/** Verbs whose participle tells what somebody does ("promoting the plan"), not what they say. */
export const DEEDS: ReadonlySet<string> = new Set(
  'promote back focus push post look challenge order invite document project rule direct consider scold defend find press attack'.split(
    ' ',
  ),
)

/** Verbs whose passive tells a voice without naming it: "is expected to", "was reported to". */
export const HEARSAY: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ['expect', 'PR+'],
  ['believe', 'PR+'],
  ['think', 'PR+'],
  ['say', 'PR+'],
  ['report', 'PR+'],
  ['allege', 'PR+'],
  ['estimate', 'PR+'],
  ['announce', 'CT+'],
  ['project', 'PR+'],
  ['forecast', 'PR+'],
  ['claim', 'PR+'],
  ['rumour', 'PS+'],
  ['rumor', 'PS+'],
  ['suspect', 'PS+'],
])

/** Verbs whose object is made to speak: "prompting X to declare". */
export const CAUSERS: ReadonlySet<string> = new Set(
  'lead prompt force push cause allow get compel move drive'.split(' '),
)

/** Verbs that are cues only with a clause or a quotation; with an object they are deeds ("declared war"). */
export const NEEDS_THAT: ReadonlySet<string> = new Set(
  'maintain declare analyse analyze continue add reply shout hold observe feel counter claim'.split(' '),
)

/** Adverbs that say the same with one word. */
export const HEARSAY_ADVERBS: ReadonlyMap<string, Certainty> = new Map([
  ['reportedly', 'PR+'],
  ['allegedly', 'PR+'],
  ['purportedly', 'PS+'],
  ['supposedly', 'PS+'],
  ['rumoredly', 'PS+'],
])

/** Verbs of the object frame that a thing can do too ("the plan supports growth"); they need a speaker as subject. */
export const NEEDS_SPEAKER: ReadonlySet<string> = new Set(
  'support highlight promote favour favor defend reject oppose attack call cite reference detail express discuss credit thank welcome endorse feel want plan seek aim offer decide agree refuse decline demand know learn realise realize find press order encourage question label dub propose point focus look speak talk push invite understand recognise recognize make continue maintain reveal threaten advise use assume invoke underscore counter back challenge flag celebrate unveil grill attribute appreciate lay raise side spurn anticipate foresee consider deem document project rule determine calculate recommend direct remind post volunteer protest prefer understate overstate'.split(
    ' ',
  ),
)

/** Things that speak: documents and data. Their verbs of saying and showing are cues. Singular. */
export const SPEAKING_THINGS: ReadonlySet<string> = new Set(
  'report study poll survey statement article letter document memo figure data statistic number research analysis review complaint lawsuit indictment filing email post tweet book paper census estimate record result finding evidence letter website newspaper bill law order ad headline transcript story news audit investigation inquiry assessment dossier communiqué calculation count tally index source account release brief ruling slide disclosure average ranking map chart table graph video footage tape recording timeline affidavit verdict motion petition resolution treaty constitution guideline handbook manual site page blog column editorial op-ed obituary profile biography memoir dispatch bulletin declaration announcement passage chapter sign banner caption log projection forecast model list'.split(
    ' ',
  ),
)

/** Of those, the ones that make the source's basis "data". */
export const DATA_NOUNS: ReadonlySet<string> = new Set(
  'poll survey figure data statistic number census estimate record index tally count calculation result'.split(' '),
)
