// The English words in which the dossier, the terminal and the page speak to a reader, so that all say the same, and so
// that an editor can change a word in one place. Codes of the contract never reach a reader.
import type { Attribute, LegalRung, MatterKind, MeasureOnDay, Outlook, Reason, Stance } from './index.js'

/** Reasons in the order of their weight for a reader: what is in conflict first, what agrees last. */
export const REASONS: readonly Reason[] = [
  'contradiction',
  'unclear',
  'changed_position',
  'later_update',
  'other_definition',
  'other_baseline',
  'other_period',
  'part_of_total',
  'unit',
  'rounding',
  'same',
]

export const REASON_WORD: Readonly<Record<Reason, string>> = {
  contradiction: 'conflict',
  unclear: 'unclear',
  changed_position: 'changed position',
  later_update: 'later update',
  other_definition: 'other definition',
  other_baseline: 'other baseline',
  other_period: 'other period',
  part_of_total: 'part of total',
  unit: 'unit',
  rounding: 'rounding',
  same: 'same',
}

export const REASON_MEANING: Readonly<Record<Reason, string>> = {
  contradiction:
    'Same event, scope, period and definition, all stated, and the sources still differ. At most one can be right. This is the last resort among the reasons.',
  unclear: 'The sources differ and their words do not tell why. Someone has to look.',
  changed_position: 'One speaker said one thing and later another.',
  later_update: 'The later source counts what had not happened or was not known when the earlier one was written.',
  other_definition: 'The sources count or name something different under similar words.',
  other_baseline: 'The same change, measured from different starting points.',
  other_period: 'The same thing, measured over different stretches of time.',
  part_of_total: 'One value is a part of what the other gives in full.',
  unit: 'The same amount in different units.',
  rounding: 'The same amount given more or less exactly; bounds that fit each other count as rounding.',
  same: 'The sources say the same.',
}

/** What is set side by side on one matter, in the order in which it is shown. */
export const MATTER_WORD: Readonly<Record<MatterKind, string>> = {
  total: 'A total, and numbers that lie in it',
  acts: 'Acts of one kind',
  demand: 'Demands, answers and verdicts',
  judgements: 'Judgements of one question',
  trend: 'A direction, and numbers beside it',
  condition: 'A lasting state of things',
}

export const MATTERS_LEAD =
  'What several sources say on one matter without telling one event. What is set side by side here is about one thing; that the sources mean one event is not said.'

export const ATTRIBUTE_WORD: Readonly<Record<Attribute, string>> = {
  count: 'count',
  mass: 'mass',
  share: 'share',
  rate: 'rate',
  money: 'money',
  value: 'value',
  date: 'date',
  place: 'place',
  actor: 'who',
  framing: 'framing',
  modality: 'whether it happened',
  stance: 'judgement',
  demand: 'demand and answer',
  state: 'state of things',
}

export const STATE_WORD: Readonly<Record<MeasureOnDay['state'], string>> = {
  threatened: 'threatened',
  announced: 'announced',
  in_force: 'in force',
  amended: 'amended',
  paused: 'paused',
  ended: 'ended',
  not_yet: 'not yet',
  unknown: 'not known',
}

export const STANCES: readonly Stance[] = ['works', 'partly', 'too_early', 'does_not', 'backfires']

export const STANCE_WORD: Readonly<Record<Stance, string>> = {
  works: 'It works',
  partly: 'It works in part',
  too_early: 'Too early to tell',
  does_not: 'It does not work',
  backfires: 'It makes matters worse',
}

export const OUTLOOK_WORD: Readonly<Record<Outlook['kind'], string>> = {
  deadline: 'deadline',
  plan: 'plan',
  promise: 'promise',
  demand: 'demand',
  threat: 'threat',
  prediction: 'prediction',
  condition: 'condition',
}

/** How a rung of legal status is called. */
export const RUNG_WORD: Readonly<Record<LegalRung, string>> = {
  alleged: 'accused',
  charged: 'charged',
  dropped: 'charges dropped',
  cleared: 'cleared',
  convicted: 'convicted',
  sanctioned: 'under sanctions',
}
