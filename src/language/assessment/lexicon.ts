// Words that judge whether something works, as data. A cue says nothing by itself: a target must stand where `role`
// says, else it is a judgement on something else (a person, a method of counting) and is left alone.
import type { Stance } from '../../model/index.js'

/**
 * Where the thing judged stands: it is the subject ("the ban works"), the object ("corruption hinders the plan"), or
 * anywhere in the sentence ("whether the ban works remains to be seen"); `actor`: whoever is the subject is judged by
 * what it does ("the state has not done enough"); `self`: the cue names it ("no effective strategy").
 */
export type TargetRole = 'subject' | 'object' | 'sentence' | 'actor' | 'self'

export interface AssessmentCue {
  readonly phrase: string
  readonly stance: Stance
  readonly role: TargetRole
  /** `strong` cues judge whatever policy stands in the subject; for `weak` ones the policy must head it. */
  readonly weight: 'strong' | 'weak'
  /** `predicate`: after "be", "prove", "seem"; `verb`: a verb that is no infinitive of purpose; `phrase`: as it stands. */
  readonly form: 'predicate' | 'verb' | 'phrase'
  /** Which sort of thing the verb must act on: what a policy wants less of, what it wants kept, either, or nothing in particular. */
  readonly acts: 'ill' | 'good' | 'none'
  /** What the cue says under a negation; null where that says nothing. */
  readonly negated: Stance | null
  /** It judges only what the pack lists as a target: to make others act is the aim of pressure, not of every policy. */
  readonly listed?: true
  /** It judges only under a negation ("not done enough"), and then with `stance`. */
  readonly onlyNegated?: true
  /** A verb must follow ("helped catch"), so that helping someone is no success. */
  readonly beforeVerb?: true
  /** Words that must not follow ("works with"). */
  readonly notBefore?: ReadonlySet<string>
}

type Rest = Pick<
  AssessmentCue,
  'role' | 'weight' | 'form' | 'acts' | 'negated' | 'onlyNegated' | 'listed' | 'beforeVerb'
>
export const cues = (stance: Stance, rest: Rest, phrases: string, notBefore?: ReadonlySet<string>): AssessmentCue[] =>
  phrases.split(', ').map((phrase) => ({ phrase, stance, ...rest, ...(notBefore === undefined ? {} : { notBefore }) }))

export const strong = (negated: Stance | null, form: Rest['form'] = 'phrase'): Rest => ({
  role: 'subject',
  weight: 'strong',
  form,
  acts: 'none',
  negated,
})
export const acting = (acts: Rest['acts'], negated: Stance | null): Rest => ({
  role: 'subject',
  weight: 'weak',
  form: 'verb',
  acts,
  negated,
})

/** "Work" beside these is labour, not success. */
const LABOUR = new Set(
  'with for on in at together alongside as to closely hard out through under around towards toward by from against'.split(
    ' ',
  ),
)

/** "Fails the test", "fails its students": an object makes it something else than failure. */
const NOT_MISSED = new Set('the a an its his her their any some these those this that'.split(' '))
/** "Effective on the first of May" is in force, not of use. */
const IN_FORCE = new Set('on from as immediately at upon today tomorrow until'.split(' '))

export const ASSESSMENT_CUES: readonly AssessmentCue[] = [
  // It works: said outright.
  ...cues('works', strong('does_not', 'verb'), 'work', LABOUR),
  ...cues(
    'works',
    strong('does_not', 'verb'),
    'succeed, pay off, bear fruit, make a difference, make headway, make progress',
  ),
  ...cues(
    'works',
    strong('does_not'),
    'have the desired effect, have the intended effect, achieve its goal, achieve its aim, achieve their goal',
  ),
  ...cues(
    'works',
    strong('does_not'),
    'play well, play a key role, play a crucial role, play a decisive role, play a central role, play a vital role',
  ),
  ...cues('works', strong('does_not', 'predicate'), 'effective', IN_FORCE),
  ...cues(
    'works',
    strong('does_not', 'predicate'),
    'successful, impactful, fruitful, productive, unstinting, a success, efficient',
  ),
  ...cues(
    'works',
    strong('does_not', 'verb'),
    'deliver results, deliver result, produce results, produce result, yield result, show result, post similar result, post strong result, achieve result, bring result, get results, get result',
  ),
  // It works: by what it does to what it is meant to lessen.
  ...cues(
    'works',
    acting('ill', 'does_not'),
    'reduce, cut, curb, lower, slash, halve, halt, stop, stem, slow, decrease, bring down, drive down, weaken, disrupt, deter, prevent, contain, tame, shrink, choke off, push down, restrict',
  ),
  ...cues('works', acting('good', 'does_not'), 'improve, strengthen, boost, protect, restore, bolster'),
  // It works: by what it makes others do.
  ...cues(
    'works',
    { ...acting('none', 'does_not'), listed: true },
    'force, compel, oblige, prompt, spur, move, nudge, persuade, push, win concession, extract concession, lead to pressure, increase pressure',
  ),
  ...cues('works', { ...acting('none', 'does_not'), beforeVerb: true }, 'help, help to'),
  // It does not work.
  ...cues('does_not', strong(null, 'verb'), 'fail', NOT_MISSED),
  ...cues(
    'does_not',
    strong(null, 'verb'),
    'fall short, fall flat, founder, miss the mark, miss its target, come to nothing, run into the sand',
  ),
  ...cues(
    'does_not',
    strong(null),
    'failure of, have limited purchase, have little purchase, have limited impact, have little impact, have limited effect, have little effect, have no effect, have no impact, make no difference, make little difference, do little to, do nothing to, do too little, bring little, achieve little, achieve nothing',
  ),
  ...cues(
    'does_not',
    strong(null, 'predicate'),
    'ineffective, ineffectual, unsuccessful, useless, futile, fruitless, performative, symbolic, toothless, cosmetic, a failure, hollow, for show, insufficient, inadequate, not enough, unsustainable',
  ),
  ...cues('does_not', strong(null), 'lead to adaptation, adapt and, find new way, find new route'),
  ...cues(
    'does_not',
    { ...acting('none', null), role: 'object' },
    'hinder, hamper, impede, obstruct, thwart, frustrate, undermine, derail, cripple, stymie, doom',
  ),
  ...cues(
    'does_not',
    { ...strong(null), onlyNegated: true },
    'register a significant change, register a change, show any improvement, show a significant change, bring about change, register any change',
  ),
  ...cues(
    'does_not',
    { ...strong(null), role: 'actor', onlyNegated: true },
    'do enough to, do enough, do much to, do its part',
  ),
  ...cues(
    'does_not',
    { ...strong(null), role: 'self', onlyNegated: true },
    'effective strategy, effective policy, effective measure, effective approach, effective response, effective plan',
  ),
  // It works in part.
  ...cues(
    'partly',
    strong('does_not', 'predicate'),
    'mixed, uneven, patchy, less clear-cut, less striking, less clear, modest, limited, incomplete, inconclusive',
  ),
  ...cues(
    'partly',
    strong(null),
    'mixed result, mixed success, mixed record, limited success, some success, partial success, some progress, limited progress, more encouraging outcome, more encouraging result, flatten out, level off',
  ),
  // It does harm.
  ...cues(
    'backfires',
    strong(null),
    'backfire, boomerang, misfire, make thing worse, make matter worse, do more harm than good, have the opposite effect, play into the hand, best way to stall, best way to undermine',
  ),
  ...cues(
    'backfires',
    strong(null, 'predicate'),
    'counterproductive, counter-productive, self-defeating, a mistake, harmful, disastrous',
  ),
  ...cues(
    'backfires',
    acting('good', null),
    'strain, shatter, damage, harm, hurt, jeopardize, jeopardise, endanger, poison, sour, set back, stall, wreck, break, destroy, erode, cost, undermine',
  ),
  ...cues(
    'backfires',
    acting('ill', null),
    'fuel, increase, worsen, aggravate, exacerbate, escalate, inflame, trigger, spark, feed, stoke, raise, unleash, deepen, multiply',
  ),
  // It is too early to say.
  ...cues(
    'too_early',
    { role: 'sentence', weight: 'strong', form: 'phrase', acts: 'none', negated: null },
    'remain to be seen, too early to tell, too early to say, too early to know, too early to judge, too early to assess, too soon to tell, too soon to say, too soon to know, too soon to judge, take time to know, take time to tell, take time to see, take time to judge, jury be still out, jury be out, yet to be determined, yet to be seen, yet to be proven, yet to be tested, time will tell, question be whether, question remain whether, unclear whether, not yet available, not yet clear, not yet known, not yet show, no one knows whether, open question',
  ),
]

/** Words of degree that make "works" into "works in part". */
export const IN_PART: readonly string[] = [
  'partially',
  'partly',
  'in part',
  'to some extent',
  'to a certain extent',
  'to an extent',
  'to a degree',
  'to some degree',
  'somewhat',
  'up to a point',
  'half',
  'only just',
]

/** Verbs before "to" that leave the verb after it asserted ("seems to hinder"), unlike a purpose ("acted to hinder"). */
export const RAISING: ReadonlySet<string> = new Set(
  'likely unlikely seem appear expect set continue tend manage begin start prove go bound help threaten able have'.split(
    ' ',
  ),
)

/** Verbs that link a subject with a predicate that judges it. */
export const COPULAS: ReadonlySet<string> = new Set('be prove seem appear remain look become stay turn'.split(' '))

/** Heads of noun phrases that name something done on purpose: what can work or fail. */
export const POLICY_NOUNS: ReadonlySet<string> = new Set(
  (
    'strategy approach policy pressure crackdown deployment measure reform effort campaign operation doctrine tactic program ' +
    'programme initiative sanction ban threat patrol raid action strike enforcement response intervention cooperation plan ' +
    'law restriction closure designation offensive embargo scheme tariff levy lobby lobbying truce agreement deal ' +
    'browbeating diplomacy negotiation quota curfew blockade subsidy incentive reward regulation rule tax amnesty curb ' +
    'mission surge push drive shield flight lockdown legislation twisting methods method policing focus stance posture offer'
  ).split(' '),
)

/** Nouns for what came of a policy: they judge the policy spoken of before. */
export const RESULT_NOUNS: ReadonlySet<string> = new Set(
  'result outcome effect impact statistic data evidence record consequence decline drop fall reduction experience'.split(
    ' ',
  ),
)

/** What policies are commonly meant to lessen; a pack's criteria come on top. */
export const ILLS: ReadonlySet<string> = new Set(
  (
    'violence crime homicide murder killing death trafficking smuggling flow inflation unemployment poverty emission ' +
    'pollution corruption impunity extortion kidnapping theft fraud shortage overdose casualty accident crossing arrival ' +
    'addiction dropout congestion debt grip reach'
  ).split(' '),
)

/** What policies are commonly meant to keep or raise. */
export const GOODS: ReadonlySet<string> = new Set(
  (
    'cooperation relation relationship partnership tie trust economy trade confidence growth export safety security ' +
    'stability alliance interest employment output harvest supply'
  ).split(' '),
)

/** Nouns for those who act: they may be listed as targets, yet only what they fail or do enough of is a judgement. */
export const ACTOR_NOUNS: ReadonlySet<string> = new Set(
  'government administration authority state president police army military congress parliament agency ministry leadership'.split(
    ' ',
  ),
)

/** Things wanted whose lessening is no success, though a pack may list them as measures. */
export const WANTED: ReadonlySet<string> = new Set(
  'approval support popularity sovereignty right job investment business consumer justice independence dignity capital'.split(
    ' ',
  ),
)
