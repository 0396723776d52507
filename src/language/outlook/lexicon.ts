// Words that point forward, as data. A cue is a word or phrase with what must stand beside it; the kind is what the
// outlook is when nothing around it says otherwise.
import type { Outlook } from '../../model/index.js'

/**
 * What must follow a cue, past adverbs and quotation marks: a verb in its base form, a noun phrase, an "-ing" form, a clause, an object with
 * an infinitive ("urge them to go"), or nothing in particular.
 */
export type Follower = 'infinitive' | 'noun' | 'gerund' | 'clause' | 'object_infinitive' | 'any'

export interface OutlookCue {
  readonly phrase: string
  readonly kind: Outlook['kind']
  readonly follows: readonly Follower[]
  /** A form of "be" must stand shortly before it ("is set to"), so that its tense can be told. */
  readonly be?: true
  /** A past form of the cue or of its "be" speaks of what was to come then, and is no outlook now. */
  readonly pastIsOver?: true
  /** It stands before the noun it qualifies ("planned levies"). */
  readonly attributive?: true
  /** It must be a verb ("they call on", not "a call on"). */
  readonly verbal?: true
  /** It is part of a running or completed verb ("is considering", "has considered leaving"). */
  readonly running?: true
  /** The outlook is the noun phrase that the cue heads, not the clause. */
  readonly phraseOnly?: true
  /** A negation must stand just before it ("not rule out"). */
  readonly negated?: true
  /** The outlook takes in the whole sentence, not the clause alone ("The question is | whether …"). */
  readonly whole?: true
}

const cues = (
  kind: Outlook['kind'],
  follows: readonly Follower[],
  phrases: string,
  more: Partial<OutlookCue> = {},
): OutlookCue[] =>
  phrases
    .split('\n')
    .flatMap((line) => line.split(', '))
    .map((phrase) => ({ phrase: phrase.trim(), kind, follows, ...more }))

/** Auxiliaries that look ahead, with how sure they are. */
export const MODALS: ReadonlyMap<string, 'sure' | 'hedged' | 'duty'> = new Map([
  ['will', 'sure'],
  ['’ll', 'sure'],
  ["'ll", 'sure'],
  ['wo', 'sure'],
  ['shall', 'sure'],
  ['would', 'hedged'],
  ['’d', 'hedged'],
  ["'d", 'hedged'],
  ['could', 'hedged'],
  ['may', 'hedged'],
  ['might', 'hedged'],
  ['must', 'duty'],
])

export const OUTLOOK_CUES: readonly OutlookCue[] = [
  // What is fixed beforehand.
  ...cues('plan', ['infinitive', 'any'], 'schedule to, scheduled for, slated to, slated for', {
    be: true,
    pastIsOver: true,
  }),
  ...cues(
    'plan',
    ['infinitive'],
    'set to, due to, poised to, about to, ready to, prepared to, bound to, on track to, to be',
    {
      be: true,
      pastIsOver: true,
    },
  ),
  ...cues('plan', ['noun'], 'upcoming, forthcoming, scheduled, planned', { attributive: true, phraseOnly: true }),
  ...cues('deadline', ['any'], 'deadline of, deadline for, deadline to, deadline is'),
  // What someone means to do: plans and aims in the present.
  ...cues('plan', ['infinitive'], 'plan to, intend to, aim to, prepare to, propose to, hope to', {
    pastIsOver: true,
  }),
  ...cues(
    'plan',
    ['infinitive'],
    'plans to, plan is to, goal is to, aim is to, objective is to, intention is to, purpose is to',
  ),
  ...cues('plan', ['noun', 'gerund'], 'plan for, plan, prepare for', { running: true, pastIsOver: true }),
  ...cues('plan', ['noun', 'gerund'], 'plans for'),
  ...cues('plan', ['any'], 'lay the groundwork for, lay the ground for, draw up plans, work on plans'),
  ...cues('plan', ['noun', 'gerund'], 'contemplate, consider, weigh, mull, explore, toy with', { running: true }),
  ...cues('plan', ['infinitive'], 'agree to, undertake to, commit to, offer to', { verbal: true }),
  ...cues(
    'plan',
    ['noun', 'gerund'],
    'move ahead with, go ahead with, press ahead with, move forward with, go forward with, proceed with',
    {
      pastIsOver: true,
    },
  ),
  // Options kept open.
  ...cues('threat', ['noun', 'gerund'], 'rule out, exclude', { negated: true }),
  // Words given, words of menace, words of claim.
  ...cues(
    'promise',
    ['infinitive', 'clause'],
    'vow to, promise to, pledge to, vow that, promise that, pledge that, swear to',
  ),
  ...cues('promise', ['noun'], 'promise, pledge', { verbal: true }),
  ...cues('threat', ['infinitive', 'clause'], 'threaten to, threat to, threaten that'),
  ...cues('threat', ['noun'], 'threaten', { pastIsOver: true }),
  ...cues('threat', ['any'], 'new threats, fresh threats, renewed threats', { phraseOnly: true }),
  ...cues('demand', ['clause', 'infinitive'], 'demand that, insist that'),
  ...cues('demand', ['object_infinitive'], 'call on, call upon, urge', { verbal: true, pastIsOver: true }),
  // What is held to be coming.
  ...cues(
    'prediction',
    ['infinitive', 'any'],
    'expected to, expected in, expected by, expected on, expected at, expected next, expected later, expected this, expected within',
    {
      be: true,
      pastIsOver: true,
    },
  ),
  ...cues(
    'prediction',
    ['infinitive'],
    'likely to, unlikely to, certain to, sure to, forecast to, projected to, predicted to, destined to, liable to',
    {
      be: true,
      pastIsOver: true,
    },
  ),
  ...cues('prediction', ['any'], 'it is likely that, it is unlikely that, chances are'),
  ...cues(
    'prediction',
    ['any'],
    'risk of, risk that, danger that, danger of, possibility of, possibility that, likelihood of, likelihood that, prospect of, prospect that, potential for, chance that, odds of',
    { phraseOnly: true },
  ),
  ...cues('prediction', ['gerund'], 'risk'),
  ...cues('prediction', ['clause'], 'expect that, anticipate that', { pastIsOver: true }),
  ...cues('prediction', ['any'], 'imminent, looming', { be: true, pastIsOver: true }),
  // Questions that only the future answers.
  ...cues(
    'prediction',
    ['any'],
    'remain to be seen, yet to be determined, yet to be seen, yet to be decided, take time to know, take time to tell, too early to tell, too early to say, ' +
      'too soon to tell, too soon to say, remain unclear, is unclear whether, be uncertain, remain uncertain, be an open question, question be whether, ' +
      'question is whether, no indication that, no sign that, no guarantee that',
    { whole: true },
  ),
  // What hangs on something else.
  ...cues(
    'condition',
    ['noun', 'clause', 'gerund', 'any'],
    'will depend on, would depend on, could depend on, may depend on, will hinge on, will rest on, hinge on, depend on whether, depend on how, contingent on, conditional on',
    {
      pastIsOver: true,
    },
  ),
]

/** Openers of a clause that names a condition. */
export const CONDITION_OPENERS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'provided that',
  'providing that',
  'assuming that',
  'assuming',
  'supposing that',
  'only if',
  'even if',
])

/** "Whether" after these opens a question, not a condition ("asked if", "to know if"). */
export const ASKING: ReadonlySet<string> = new Set(
  'ask know wonder see tell determine decide judge say unclear sure doubt question check find assess debate discuss'.split(
    ' ',
  ),
)

/** Verbs after "would" that say how someone stands now rather than what is to come. */
export const PRESENT_WOULD: ReadonlySet<string> = new Set(
  'prefer like rather say seem appear argue suggest think call describe'.split(' '),
)

/** What "would" and "could" look back on: habit and what came later in a story. */
export const HABITUAL: ReadonlySet<string> = new Set(
  'often always later regularly sometimes usually frequently eventually routinely once'.split(' '),
)

/** Verbs of perception after "could": what someone was able to notice. */
export const PERCEPTION: ReadonlySet<string> = new Set('see hear feel smell remember find understand recall'.split(' '))

/** Past speech under which "would" still looks ahead: what was said stands until it is taken back. */
export const SPEECH: ReadonlySet<string> = new Set(
  (
    'say state tell declare warn testify vow threaten promise pledge announce add explain argue claim insist stress predict ' +
    'estimate project signal suggest indicate confirm write note reiterate reply acknowledge concede admit caution report ' +
    'emphasize maintain assert contend'
  ).split(' '),
)

/** Verbs and nouns of mind whose past form makes their forecast a thing of the past ("feared that it would"). */
export const OVER_ONCE_PAST: ReadonlySet<string> = new Set(
  'fear hope expect worry think believe assume mean ensure suspect want imagine decide concern know hear dream'.split(
    ' ',
  ),
)

/** Verbs that end or begin something on a day: with a date they are deadlines. */
export const EXPIRY: ReadonlySet<string> = new Set('expire lapse end run'.split(' '))

/** Words that govern the day up to which, or from which, something runs. */
export const UP_TO: ReadonlySet<string> = new Set(['by', 'until', 'till', 'before', 'through'])
export const FROM_ON: ReadonlySet<string> = new Set(['from', 'after', 'starting', 'beginning', 'since'])

/** Words that make "must" speak of a step still open rather than of duty. */
export const STILL_TO_DO: ReadonlySet<string> = new Set(['still', 'first', 'yet', 'also'])

/** Verbs of what comes about by itself: with "will" they forecast rather than plan. */
export const OUTCOMES: ReadonlySet<string> = new Set(
  (
    'be become succeed fail rise fall increase decrease grow shrink drop remain continue lead cause take need have prove ' +
    'cost hurt help harm suffer push reduce lower raise improve worsen affect result depend hinge change happen spread ' +
    'weaken strengthen gain lose face benefit scramble inflate bring mean make'
  ).split(' '),
)

/** Verbs that take a plan back. */
export const GIVING_UP: ReadonlySet<string> = new Set(
  'halt cancel abandon scrap drop shelve withdraw suspend ditch reject block'.split(' '),
)
