// What one source says in a row: the quote with the words that matter marked, the values read from it, who says it, and
// what was found on it.
import { RELATION_OF, type Relation } from '../../../../src/model/index.js'
import { useMessages } from '../../messages/messages'
import { ReasonTag } from '../../parts/reason-tag'
import { useShown } from '../../parts/shown'
import { Way } from '../../parts/way'
import type { Saying, Source } from './collation-data'

/** The heaviest relation that was found on a saying colours its marked words; the tags under it say it in words. */
const colourOf = ({ tags }: Saying): Relation | '' => (tags[0] === undefined ? '' : RELATION_OF[tags[0].reason])

/** The runs of a quote, each with a key of its own. */
const keyed = (saying: Saying) => saying.runs.map((run, index) => ({ ...run, key: `${saying.at.start}-${index}` }))

export function Quote({ saying }: { readonly saying: Saying }) {
  const colour = colourOf(saying)
  return (
    <blockquote>
      {keyed(saying).map(({ key, text, marked }) =>
        marked ? (
          <mark key={key} className={colour}>
            {text}
          </mark>
        ) : (
          <span key={key}>{text}</span>
        ),
      )}
    </blockquote>
  )
}

/** The address at which a document opens at a saying's words. */
export const wordsAddress = (document: string, { at }: Saying) => ({
  document,
  start: String(at.start),
  end: String(at.end),
})

export function Sayings({ document, sayings }: { readonly document: Source; readonly sayings: readonly Saying[] }) {
  const { collation, sentences } = useMessages()
  const shown = useShown()
  return sayings.map((saying) => (
    <div className="saying" key={`${saying.at.start}-${saying.at.end}`}>
      {saying.values.length === 0 ? null : <p className="values">{saying.values.map(sentences.amount).join(' · ')}</p>}
      <Quote saying={saying} />
      <p className="facts">
        {saying.speaker === null ? null : <span>{shown.label(saying.speaker)} · </span>}
        <Way to="/reading" search={wordsAddress(document.id, saying)} aria-label={collation.openAt(document.label)}>
          {collation.openWords}
        </Way>
      </p>
      {saying.tags.length === 0 ? null : (
        <p className="tags">
          {saying.tags.map(({ reason, attribute }) => (
            <ReasonTag key={`${reason} ${attribute}`} reason={reason} attribute={attribute} />
          ))}
        </p>
      )}
    </div>
  ))
}
