// Reads from one document who demands what of whom, how they answer, and what the demander says of the answer. A
// verdict counts only from someone the sentence names, and whether that is the demander is seen when the chains are
// laid; what others think of an answer is an assessment and stands with those.
import {
  type AccountabilityTelling,
  contains,
  type DemandTelling,
  type Party,
  type Reading,
  type Sentence,
  type Span,
  spanOf,
} from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import { groundsOf } from '../grounds.js'
import { wholeWords } from '../whole-words.js'
import { SUPPOSED } from './lexicon-charges.js'
import { ANSWER_WORDS, DEMAND_OF, DEMAND_WORDS, UNLESS, VERDICT_WORDS } from './lexicon-demands.js'
import { objectsIn } from './objects.js'
import { isOpen, type PartyFinder, partiesOf } from './parties.js'
import { attributionBy, speakerOf, tellingOf, whatFrom } from './telling.js'

/** A sentence with what is asked of it again and again. */
interface Told {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly text: string
  readonly lower: string
  readonly parties: PartyFinder
  readonly pack: Pack
}

/** What was found, before what all tellings have is added. */
interface Drawn extends Pick<DemandTelling, 'link' | 'by' | 'of' | 'what' | 'rule'> {
  readonly at: { readonly start: number; readonly end: number }
}

type Speaker = AccountabilityTelling['speaker']
type At = Drawn['at']

const REACH = 120

const spanAt = ({ reading, sentence }: Told, { start, end }: At): Span =>
  spanOf(reading.document.text, sentence.span.start + start, sentence.span.start + end)

/** Someone who speaks, as a party; null where nobody is named. */
const speaking = ({ source, entity }: Speaker): Party | null =>
  typeof source === 'string' ? null : { span: source, entity, person: false, basis: 'stated' }

const known = (party: Party | null): Party | null => (party === null || isOpen(party) ? null : party)

/** Who does what the words tell: the party before them, else the source that the reading gives them. */
function doerOf(told: Told, at: At): Party | null {
  const before = known(told.parties.before(at.start))
  if (before !== null) return before
  const said = attributionBy(told.reading, spanAt(told, at))
  return said === undefined ? null : known(speaking(said))
}

const signed = <T extends { readonly signs: readonly string[] }>(list: readonly T[], lower: string): readonly T[] =>
  list.filter(({ signs }) => signs.some((sign) => lower.includes(sign)))

const placesOf = (pattern: RegExp, text: string): At[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))

/** When what a demand asks for is to be done. */
const dueIn = ({ reading }: Told, what: Span | null) =>
  reading.outlooks.find(({ span, due }) => due !== null && what !== null && contains(span, what))?.due ?? null

function demandsIn(told: Told): Drawn[] {
  const { text, parties, reading, sentence } = told
  return signed(DEMAND_WORDS, told.lower).flatMap(({ form, rule, words, link }) =>
    placesOf(words, text).flatMap((at): Drawn[] => {
      if (SUPPOSED.test(text.slice(0, at.start))) return []
      const by = doerOf(told, at)
      if (by === null) return []
      const of = form === 'to' ? known(parties.after(at.end)) : null
      const end = of === null ? at.end : of.span.end - sentence.span.start
      const linked = form === 'to' ? link.exec(text.slice(end)) : null
      if (form === 'to' && (of === null || linked === null)) return []
      const what = whatFrom(reading, sentence, end + (linked?.[0].length ?? 0))
      if (what === null) return []
      const behind = form === 'to' ? null : link.exec(what.text)
      const from =
        behind === null
          ? null
          : known(parties.after(what.start - sentence.span.start + behind.index + behind[0].length))
      return [{ link: { kind: 'demand', due: dueIn(told, what) }, by, of: of ?? from, what, rule, at }]
    }),
  )
}

/** "Warned that if the ministry did not act, …": what is threatened shows that it is a demand. */
function conditionsIn(told: Told): Drawn[] {
  const { reading, sentence, text, parties } = told
  const found = UNLESS.exec(text)
  const words = found?.groups?.party ?? found?.groups?.other
  if (found === null || words === undefined) return []
  const at = { start: found.index, end: found.index + found[0].length }
  const start = text.indexOf(words, found.index)
  const of = parties.within(start, start + words.length)[0]
  const by = known(speaking(speakerOf(reading, spanAt(told, at))))
  const threatens = reading.events.some(({ sentence: id, modality }) => id === sentence.id && modality === 'threatened')
  const what = whatFrom(reading, sentence, at.end)
  if (of === undefined || isOpen(of) || by === null || what === null || !threatens) return []
  const end = Math.min(what.end, sentence.span.start + (text.indexOf(',', at.end) + 1 || text.length + 1) - 1)
  const asked = spanOf(reading.document.text, what.start, end)
  return [{ link: { kind: 'demand', due: dueIn(told, asked) }, by, of, what: asked, rule: 'demand.condition', at }]
}

/** Who is said to have made the demand that the words point at. */
function demanderIn({ parties, text }: Told, at: At): Party | null {
  const pointed = DEMAND_OF.exec(text.slice(at.end, at.end + REACH))
  if (pointed?.groups?.of !== undefined) return known(parties.after(at.end + pointed[0].length))
  return known(parties.after(at.end))
}

/** Who answers: the party that the words belong to, else whoever the main clause begins with. */
function answererIn(told: Told, at: At): Party | null {
  const { text, parties } = told
  const before = known(parties.before(at.start))
  if (before !== null) return before
  const comma = text.indexOf(',', at.end)
  return comma < 0 || comma > at.end + REACH ? null : known(parties.after(comma + 1))
}

/** "Her 500-strong response to his demands": whose it is stands a few words before. */
function ownerBefore({ text, parties }: Told, at: At): Party | null {
  const owned = /[’']s (?:[\p{L}\p{N},-]+ ){0,3}$/u.exec(text.slice(Math.max(0, at.start - 60), at.start))
  return owned === null ? null : known(parties.before(at.start - owned[0].length))
}

/** The words up to a comma, behind which the answer itself is told; null where there are none. */
function toComma({ document }: Reading, what: Span | null): Span | null {
  const words = what?.text.split(',', 1)[0] ?? ''
  return what === null || words === '' ? null : spanOf(document.text, what.start, what.start + words.length)
}

function answersIn(told: Told): Drawn[] {
  const { text, reading, sentence, parties } = told
  return signed(ANSWER_WORDS, told.lower).flatMap(({ answer, points, rule, words }) =>
    placesOf(words, text).flatMap((at): Drawn[] => {
      const link = { kind: 'answer', answer } as const
      if (points === 'party') {
        const of = known(parties.after(at.end))
        return of === null ? [] : [{ link, by: null, of, what: whatFrom(reading, sentence, at.end), rule, at }]
      }
      if (SUPPOSED.test(text.slice(0, at.start).replace(/ to $/iu, ' '))) return []
      const of = answererIn(told, at) ?? ownerBefore(told, at)
      const by = demanderIn(told, at)
      if (of === null || (by === null && answer === 'done')) return []
      // What the demand was of stands behind its name, where anything does.
      const pointed = DEMAND_OF.exec(text.slice(at.end, at.end + REACH))
      const behind = pointed?.groups?.of === undefined ? (pointed?.[0].length ?? 0) : 0
      const what = behind === 0 ? null : toComma(reading, whatFrom(reading, sentence, at.end + behind))
      return [{ link, by, of, what, rule, at }]
    }),
  )
}

/** Behind words for a verdict: that whose it is follows. English, Spanish. */
const GIVEN_BY = / (?:from|by|del?)$/iu

/** Who is told to judge, by the words beside the verdict; null where they do not tell. */
function demanderOf(told: Told, at: At, judged: 'before' | 'after' | 'open'): Party | null {
  const words = told.text.slice(at.start, at.end)
  if (GIVEN_BY.test(words)) return known(told.parties.after(at.end))
  return judged === 'after' || /^(?:cit|praise$)/u.test(words) ? doerOf(told, at) : null
}

function verdictsIn(told: Told): Drawn[] {
  const { text, reading, parties } = told
  return signed(VERDICT_WORDS, told.lower).flatMap(({ verdict, judged, rule, words }) =>
    placesOf(words, text).flatMap((at): Drawn[] => {
      if (SUPPOSED.test(text.slice(0, at.start))) return []
      const said = known(speaking(speakerOf(reading, spanAt(told, at))))
      const by = demanderOf(told, at, judged) ?? (rule === 'verdict.praise' ? null : said)
      const of = judged === 'after' ? parties.after(at.end) : judged === 'before' ? parties.before(at.start) : null
      const whom = of === null ? null : known(of)
      // What nobody is named to have said is no demander's verdict.
      if (by === null || (judged !== 'open' && whom === null)) return []
      const what = rule === 'verdict.praise' ? null : whatFrom(reading, told.sentence, at.end)
      return [{ link: { kind: 'verdict', verdict }, by, of: whom, what, rule, at }]
    }),
  )
}

/** A sentence that sets one thing before or after another: whose its day is can't be told. */
const RELATES = wholeWords(['after', 'before', 'since', 'later', 'following', 'tras', 'antes', 'después', 'desde'])

/** The day the sentence gives, if it gives one alone. */
function dayIn({ reading, text, sentence: { span } }: Told) {
  const days = reading.times.filter(
    (time) => contains(span, time.span) && time.type === 'date' && time.interval.start !== null,
  )
  return days.length === 1 && text.search(RELATES) === -1 ? (days[0]?.interval ?? null) : null
}

function tellingsIn(told: Told): DemandTelling[] {
  const drawn = [...demandsIn(told), ...conditionsIn(told), ...answersIn(told), ...verdictsIn(told)]
  return drawn.map(({ at, rule, ...rest }): DemandTelling => {
    const cue = spanAt(told, at)
    const speaker = speakerOf(told.reading, cue)
    return {
      ...tellingOf(told.reading, told.sentence, { letter: `ad-${rest.link.kind.charAt(0)}`, cue, rule, speaker }),
      ...rest,
      when: dayIn(told),
      objects: rest.what === null ? [] : objectsIn(rest.what.text, told.pack),
    }
  })
}

/** What one document tells of demands, answers and verdicts, in text order. */
export function demandsOf(reading: Reading, pack: Pack): DemandTelling[] {
  const { geography } = groundsOf(pack)
  const lists = [...DEMAND_WORDS, ...ANSWER_WORDS, ...VERDICT_WORDS].flatMap(({ signs }) => signs)
  const signs = [...new Set([...lists, 'if ', 'unless ', 'si '])]
  return reading.sentences
    .filter(({ section, span }) => section !== 'heading' && !span.text.trimEnd().endsWith('?'))
    .flatMap((sentence) => {
      const text = sentence.span.text.replaceAll(/\s/gu, ' ')
      const lower = text.toLowerCase()
      if (!signs.some((sign) => lower.includes(sign))) return []
      return tellingsIn({ reading, sentence, text, lower, pack, parties: partiesOf(reading, sentence, geography) })
    })
    .sort((a, b) => a.cue.start - b.cue.start || a.id.localeCompare(b.id))
}
