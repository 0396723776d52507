// The Spanish cues as phrase indexes: verbs in every form of theirs that looks ahead or still holds.
import { type SpanishForm, spanishForms } from '../../event/spanish/conjugation.js'
import { phraseIndex, withoutCase } from '../../phrase-index.js'
import { PHRASE_CUES, type SpanishCue, URGING, VERB_CUES } from './lexicon.js'

/** A cue as it is found in a text, with the tense of its verb. */
export interface FormedCue {
  readonly cue: SpanishCue
  readonly name: string
  readonly past: boolean
}

const isPast = (form: SpanishForm): boolean => form.as === 'past'
const isUsable = (form: SpanishForm): boolean =>
  form.tense === 'present' ||
  form.tense === 'past' ||
  form.tense === 'imperfect' ||
  form.tense === 'future' ||
  form.as === 'gerund' ||
  form.as === 'participle'

const formed = VERB_CUES.flatMap((cue) => {
  const name = [cue.verb, cue.rest]
    .filter((part) => part !== '')
    .join('_')
    .replaceAll(' ', '_')
  const forms = [...spanishForms(cue.verb)].filter(([, form]) => isUsable(form))
  const spellings = forms.map(
    ([form, what]) => [[form, cue.rest].join(' ').trim(), { cue, name, past: isPast(what) }] as const,
  )
  const also = (cue.also ?? []).map(
    (phrase) =>
      [
        cue.rest === '' || phrase.includes(' ') ? phrase : `${phrase} ${cue.rest}`,
        { cue, name, past: /^(?:preveía|previó|predijo)/u.test(phrase) },
      ] as const,
  )
  return [...spellings, ...also]
})

/** A phrase of several cues has them all; the readers take the first that fits. */
export const CUES = phraseIndex<FormedCue>(
  [
    ...formed,
    ...PHRASE_CUES.map((cue) => [cue.phrase, { cue, name: cue.phrase.replaceAll(' ', '_'), past: false }] as const),
  ],
  (phrase) => phrase.split(' '),
  withoutCase,
)

/** Forms of verbs that urge someone to do something, in the present. */
export const URGING_FORMS: ReadonlySet<string> = new Set(
  URGING.flatMap((verb) => [...spanishForms(verb)].flatMap(([form, what]) => (what.tense === 'present' ? [form] : []))),
)
