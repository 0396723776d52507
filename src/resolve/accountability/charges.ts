// Reads from one document who is said to be at fault, whose duty something was, and what was left undone. Whoever is
// accused without a word of by whom is left to the ladder of legal status; what is only supposed, asked or foretold is
// left out.
import {
  type AccountabilityTelling,
  type Charge,
  type Claim,
  contains,
  type Party,
  type Reading,
  type Sentence,
  type Span,
  spanOf,
} from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import type { Geography } from '../geography.js'
import { groundsOf } from '../grounds.js'
import { CHARGE_WORDS, type ChargeWords, PASSIVE, SUPPOSED } from './lexicon-charges.js'
import { isOpen, isOpenPlural, type PartyFinder, partiesOf } from './parties.js'
import { attributionBy, speakerOf, tellingOf, whatFrom } from './telling.js'

/** How far behind "blamed" the word may stand that says what for. */
const LINK_REACH = 90
/** How many sentences back a charge that names no happening may speak of one. */
const HAPPENING_REACH = 2

/** Words found in a sentence; offsets are those of the sentence. */
interface Found {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly parties: PartyFinder
  readonly words: ChargeWords
  readonly start: number
  readonly end: number
}

type Speaker = AccountabilityTelling['speaker']
type Drawn = Pick<Charge, 'parties' | 'what' | 'mutual'> & { readonly speaker: Speaker }

const textOf = ({ sentence }: Found): string => sentence.span.text.replaceAll(/\s/gu, ' ')
const cueOf = ({ reading, sentence: { span }, start, end }: Found): Span =>
  spanOf(reading.document.text, span.start + start, span.start + end)

/** Who accuses: the party that the words are the predicate of, or the source that the reading gives to them. */
function accuserOf(found: Found): Speaker | null {
  const { reading, sentence, parties, start } = found
  const party = parties.before(start)
  if (party !== null) return isOpen(party) ? null : { source: party.span, entity: party.entity }
  const said = attributionBy(reading, cueOf(found))
  if (said === undefined || typeof said.source === 'string') return null
  const { source, entity } = said
  const { start: from } = sentence.span
  const named = parties.within(source.start - from, source.end - from)
  const isNamed = /^\p{Lu}/u.test(source.text) || named.length > 0
  return isNamed && ![...named, { span: source, entity }].some(isOpen) ? { source, entity } : null
}

/** "Blamed the ministry for the delay", "blamed the delay on the ministry". */
function drawAccusation(found: Found): Drawn | null {
  const { reading, sentence, parties, words, end } = found
  const text = textOf(found)
  if (PASSIVE.test(text.slice(0, found.start))) return null
  const speaker = accuserOf(found)
  const link = words.link?.exec(text.slice(end, end + LINK_REACH))
  if (speaker === null || link === null || link === undefined) return null
  const [at, after] = [end + link.index, end + link.index + link[0].length]
  if (words.form === 'lays') {
    const party = parties.after(after)
    const what = whatFrom(reading, sentence, end)
    const said = what === null ? null : spanOf(reading.document.text, what.start, sentence.span.start + at)
    return party === null || said === null || said.end <= said.start
      ? null
      : { parties: [party], what: said, mutual: false, speaker }
  }
  const accused = parties.within(end + 1, at)
  return accused.length === 0 || accused.some(isOpen)
    ? null
    : { parties: accused, what: whatFrom(reading, sentence, after), mutual: false, speaker }
}

/** "The ministry and the operator traded blame over the delay". */
function drawMutual(found: Found): Drawn | null {
  const { reading, sentence, words, start, end, parties } = found
  const said = attributionBy(reading, cueOf(found))
  const before = parties.before(start)
  const source = said !== undefined && typeof said.source !== 'string' ? said.source : before?.span
  if (source === undefined) return null
  const offset = sentence.span.start
  const both = parties.within(source.start - offset, source.end - offset)
  const link = words.link?.exec(textOf(found).slice(end, end + LINK_REACH))
  return {
    parties: both.length > 0 ? both : [{ span: source, entity: null, person: false, basis: 'stated' }],
    what: link?.index === 0 ? whatFrom(reading, sentence, end + link[0].length) : null,
    mutual: true,
    speaker: speakerOf(reading, cueOf(found)),
  }
}

/** Whom a pronoun for several stands for: those who acted in the sentence before. */
function antecedentOf({ reading, sentence }: Found): Party | null {
  const before = reading.sentences[sentence.index - 1]
  if (before === undefined || before.paragraph !== sentence.paragraph) return null
  const acting = reading.events.filter(
    ({ sentence: id, agents, modality, polarity }) =>
      id === before.id && modality === 'actual' && polarity === 'positive' && agents.some(({ span }) => span !== null),
  )
  const agents = (acting[0]?.agents ?? []).flatMap(({ span, entity }) => (span === null ? [] : [{ span, entity }]))
  const [first, last] = [agents[0], agents.at(-1)]
  if (first === undefined || last === undefined) return null
  const span = spanOf(reading.document.text, first.span.start, last.span.end)
  const several = agents.length > 1 || / (?:and|y) |s$/u.test(span.text)
  return several ? { span, entity: agents.length === 1 ? first.entity : null, person: false, basis: 'implied' } : null
}

/** "The ministry failed to inspect": the party stands before the words. */
function drawPredicate(found: Found): Drawn | null {
  const { reading, sentence, parties, words, start, end } = found
  const party = words.form === 'owned' ? parties.after(end) : parties.before(start)
  if (party === null) return null
  const known = isOpenPlural(party) ? antecedentOf(found) : party
  const speaker = speakerOf(reading, cueOf(found))
  // Blame in nobody's words but the author's would be the page's own.
  if (words.form === 'inSpeech' && (typeof speaker.source === 'string' || contains(speaker.source, party.span)))
    return null
  if (known === null || isOpen(known)) return null
  if (words.kind === 'denial')
    return { parties: [known], what: null, mutual: false, speaker: { source: known.span, entity: known.entity } }
  // What is left undone is told with its negation, or it would read as done.
  const said = words.form === 'owned' ? cueOf(found) : whatFrom(reading, sentence, end)
  const what =
    said === null || words.kind !== 'omission'
      ? said
      : spanOf(reading.document.text, sentence.span.start + start, said.end)
  return what === null ? null : { parties: [known], what, mutual: false, speaker }
}

function draw(found: Found): Drawn | null {
  if (found.words.form === 'accuses' || found.words.form === 'lays') return drawAccusation(found)
  return found.words.form === 'mutual' ? drawMutual(found) : drawPredicate(found)
}

/** The happening that a charge is told of: one its own words name, else the one told just before it. */
function happeningOf(
  { sentence, words, start }: Found,
  { what, speaker }: Drawn,
  happenings: readonly Claim[],
): Charge['happening'] {
  const inWhat = happenings.find(({ trigger }) => what !== null && contains(what, trigger))
  const undone = words.kind === 'omission' || words.kind === 'duty'
  if (inWhat !== undefined && !undone) return { claim: inWhat.event ?? inWhat.id, basis: 'stated' }
  const at = sentence.span.start + start
  const told = happenings.findLast(
    (claim) =>
      claim.trigger.end <= at &&
      claim.paragraph === sentence.paragraph &&
      sentence.index - claim.sentenceIndex <= HAPPENING_REACH,
  )
  if (told === undefined) return null
  const stated = told.sentenceIndex === sentence.index
  // What someone accuses others of says itself what it is about; only the teller of a story goes on about it.
  if (!stated && typeof speaker.source !== 'string') return null
  return { claim: told.event ?? told.id, basis: stated ? 'stated' : 'implied' }
}

function chargesIn(reading: Reading, sentence: Sentence, geography: Geography, happenings: readonly Claim[]): Charge[] {
  const text = sentence.span.text.replaceAll(/\s/gu, ' ')
  const lower = text.toLowerCase()
  const likely = CHARGE_WORDS.filter(({ signs }) => signs.some((sign) => lower.includes(sign)))
  if (likely.length === 0 || text.endsWith('?')) return []
  const parties = partiesOf(reading, sentence, geography)
  const charges: Charge[] = []
  for (const words of likely)
    for (const { 0: cue, index } of text.matchAll(words.words)) {
      const found: Found = { reading, sentence, parties, words, start: index, end: index + cue.trimEnd().length }
      if (SUPPOSED.test(text.slice(0, index))) continue
      const drawn = draw(found)
      if (drawn === null) continue
      const { speaker, ...rest } = drawn
      const letter = words.kind === 'duty' ? 'y' : words.kind.charAt(0)
      charges.push({
        ...tellingOf(reading, sentence, { letter: `ac-${letter}`, cue: cueOf(found), rule: words.rule, speaker }),
        kind: words.kind,
        ...rest,
        happening: happeningOf(found, drawn, happenings),
      })
    }
  return charges
}

/** What one document tells of fault, duty and omission, in text order. */
export function chargesOf(reading: Reading, claims: readonly Claim[], pack: Pack): Charge[] {
  const { geography, isSpeech } = groundsOf(pack)
  const discrete = new Set(pack.events.filter((type) => type.discrete).map(({ id }) => id))
  const happenings = claims.filter(
    ({ eventType, modality, polarity }) =>
      eventType !== null &&
      discrete.has(eventType) &&
      !isSpeech(eventType) &&
      (modality === 'actual' || modality === 'ongoing') &&
      polarity === 'positive',
  )
  return reading.sentences
    .filter(({ section }) => section !== 'heading')
    .flatMap((sentence) => chargesIn(reading, sentence, geography, happenings))
    .sort((a, b) => a.cue.start - b.cue.start || a.id.localeCompare(b.id))
}
