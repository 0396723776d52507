// Where named persons and bodies stand before the law, as documents tell it: each rung with its day, its words and who
// says so. It is a ladder of what is told, and no finding of guilt; whoever can't be told is left out, since a rung under
// the wrong name does harm.
import type { LegalRung, LegalStep, Name, Range, Reading, Sentence } from '../model/index.js'
import { ACTIVE, NOT_SO, RUNGS } from './legal-lexicon.js'

/** How far the words may stand from the name they are of. */
const BEFORE = 60
const AFTER = 25
/** Between a name and the words: they are of someone else, or of another clause. */
const APART =
  /[.;:–—]|\b(?:whose|and|but|after|when|while|said|says|told|(?:speaks?|spoke) of|y|pero|dijo|habla(?:n|ron)? de|cuando)\b/iu

const isParty = ({ kind, entity, private: isPrivate }: Name): boolean =>
  entity !== null && !isPrivate && (kind === 'person' || kind === 'organisation' || kind === 'group')

/** Whom the words are of: the name right before them, or right behind where someone does it to them. */
function partyOf(sentence: Sentence, names: readonly Name[], at: RungAt): Name | null {
  const { text, start } = sentence.span
  const offset = (name: Name) => ({ start: name.span.start - start, end: name.span.end - start })
  // "Charges against X were dropped": the words go round the name.
  const within = names.find((name) => offset(name).start > at.start && offset(name).end < at.end)
  if (within !== undefined) return isParty(within) ? within : null
  if (at.behind || ACTIVE.test(text.slice(0, at.start))) {
    const next = names.find((name) => offset(name).start >= at.end)
    const gap = next === undefined ? null : text.slice(at.end, offset(next).start)
    return next !== undefined && gap !== null && gap.length <= AFTER && !APART.test(gap) && isParty(next) ? next : null
  }
  const last = names.findLast((name) => name.kind !== 'place' && offset(name).end <= at.start)
  const gap = last === undefined ? null : text.slice(offset(last).end, at.start)
  return last !== undefined && gap !== null && gap.length <= BEFORE && !APART.test(gap) && isParty(last) ? last : null
}

interface RungAt extends Range {
  readonly rung: LegalRung
  /** Whether the person stands right behind the words. */
  readonly behind: boolean
}

/** The words of the ladder in a text, narrow ones first. */
const wordsIn = (text: string): readonly RungAt[] =>
  RUNGS.flatMap(({ rung, words, of }) =>
    [of, words].flatMap((pattern) =>
      [...(pattern === undefined ? [] : text.matchAll(pattern))].map((one) => ({
        rung,
        start: one.index,
        end: one.index + one[0].length,
        behind: pattern === of,
      })),
    ),
  )

function stepsIn(reading: Reading, sentence: Sentence): LegalStep[] {
  const { text, start, end } = sentence.span
  const found = wordsIn(text)
  if (found.length === 0) return []
  const within = ({ span }: { readonly span: Sentence['span'] }) => span.start >= start && span.end <= end
  const names = reading.names.filter(within)
  const day = reading.document.published
  // Words before somebody that nobody stands behind may be those of somebody before them: "X, accused of".
  const told = found.filter((one) => !one.behind || partyOf(sentence, names, one) !== null)
  return told
    .filter((one, i) => !told.slice(0, i).some((other) => one.start < other.end && other.start < one.end))
    .flatMap((one): LegalStep[] => {
      const party = NOT_SO.test(text.slice(0, one.start)) ? null : partyOf(sentence, names, one)
      if (party?.entity == null) return []
      const time = reading.times.find((item) => within(item) && item.type === 'date' && item.granularity === 'day')
      const attribution = reading.attributions.findLast((item) =>
        item.content.some((span) => span.start <= start + one.start && span.end >= start + one.end),
      )
      return [
        {
          entity: party.entity,
          rung: one.rung,
          when: time?.interval ?? (day === null ? null : { start: null, end: day }),
          document: reading.document.id,
          source: attribution?.source ?? 'author',
          quote: sentence.span,
          rule: `legal-status.${one.rung}`,
        },
      ]
    })
}

/** The rungs that a document tells, in text order. */
export const legalStepsOf = (reading: Reading): LegalStep[] =>
  reading.sentences.flatMap((sentence) => stepsIn(reading, sentence))

const dayOf = ({ when }: LegalStep): string => when?.end ?? when?.start ?? ''

/** Steps in order of time, each sentence once a rung. */
export function inOrder(steps: readonly LegalStep[]): LegalStep[] {
  const seen = new Set<string>()
  return [...steps]
    .sort(
      (a, b) =>
        dayOf(a).localeCompare(dayOf(b)) || a.document.localeCompare(b.document) || a.quote.start - b.quote.start,
    )
    .filter((step) => {
      const key = `${step.rung}:${step.document}:${step.quote.start}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}
