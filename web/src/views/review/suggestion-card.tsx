// One suggestion: what it is, the rule and its reason, what was decided on it, and the words it rests on.
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { visible } from '../../../../src/model/unseen.js'
import { useMessages } from '../../messages/messages'
import { DocumentText } from '../../parts/document-text'
import { useDocument } from '../../parts/documents'
import { fieldKindsOf } from '../../parts/field-kinds'
import { MarkedQuote } from '../../parts/marked-quote'
import { ReasonTag } from '../../parts/reason-tag'
import { useShown } from '../../parts/shown'
import { Answer } from '../../parts/states'
import type { Suggestion } from './review-queue'

type Source = Suggestion['sources'][number]

/** What a layer's suggestions are called. */
export const useLayerName = () => {
  const { review, reading } = useMessages()
  return (layer: Suggestion['layer']): string => (layer === 'findings' ? review.findings : reading.layerNames[layer])
}

/** What it is, without the words of its source. */
export function SuggestionHead({ suggestion }: { readonly suggestion: Suggestion }) {
  const { shared, sentences } = useMessages()
  const shown = useShown()
  const layerName = useLayerName()
  const { layer, what, rule, reason, fields, sources, finding } = suggestion
  const kinds = fieldKindsOf(layer)
  const told = fields.filter(({ value }) => value !== null)
  return (
    <>
      <p className="quiet">
        {layerName(layer)} {finding === undefined ? null : <ReasonTag reason={finding.reason} />}
      </p>
      <h2 className="words">
        {visible(finding === undefined ? (sources[0]?.span.text ?? what) : sentences.finding(finding, shown))}
      </h2>
      {told.length === 0 ? null : (
        <dl className="held">
          {told.map(({ name, value }) => (
            <div key={name}>
              <dt>{sentences.field(name)}</dt>
              <dd>{visible(kinds[name]?.kind === 'choice' ? sentences.value(String(value)) : String(value))}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="quiet">
        {reason === null ? null : `${sentences.reason(reason)}. `}
        {shared.rule} <code>{rule}</code>
      </p>
    </>
  )
}

/** The words it rests on. */
export function SourceQuote({ source }: { readonly source: Source }) {
  const { review, shared } = useMessages()
  const shown = useShown()
  const { document, label, published, quote, span } = source
  return (
    <>
      <p className="facts">
        {visible(label)} · {published === null ? shared.noDate : shown.day(published)}{' '}
        <Link to="/reading" search={{ document, start: String(span.start), end: String(span.end) }}>
          {review.source}
        </Link>
      </p>
      <blockquote>
        <MarkedQuote quote={quote} span={span} />
      </blockquote>
    </>
  )
}

function OpenedDocument({ source }: { readonly source: Source }) {
  const { shared } = useMessages()
  const asked = useDocument(source.document)
  const { start, end } = source.span
  const focus = useMemo(() => ({ start, end }), [start, end])
  const places = useMemo(() => ({ chosen: [focus] }), [focus])
  return (
    <Answer of={asked}>
      {({ text, document }) => (
        <DocumentText
          text={text}
          language={document.language}
          label={`${shared.document}: ${visible(source.label)}`}
          places={places}
          focus={focus}
        />
      )}
    </Answer>
  )
}

/** The document at its words; where several are set side by side, one of them at a time. */
export function SuggestionSources({ sources }: { readonly sources: readonly Source[] }) {
  const [at, setAt] = useState(0)
  const source = sources[at]
  if (source === undefined) return null
  return (
    <div className="beside-source">
      {sources.length === 1 ? (
        <SourceQuote source={source} />
      ) : (
        <ul className="plain either-side">
          {sources.map((one, place) => (
            <li key={`${one.document}:${one.span.start}`}>
              <button type="button" aria-pressed={place === at} onClick={() => setAt(place)}>
                {visible(one.label)}
              </button>
              <blockquote>
                <MarkedQuote quote={one.quote} span={one.span} />
              </blockquote>
            </li>
          ))}
        </ul>
      )}
      <OpenedDocument source={source} />
    </div>
  )
}
