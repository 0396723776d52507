// One annotation opened: what it is, the rule and the reason, what it was built on, what a person decided, and the ways
// to mend or reject it.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { visible } from '../../../../src/model/unseen.js'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import type { Annotation } from '../../parts/documents'
import { MendForm } from '../../parts/mend-form'
import { useReviewer } from '../../parts/reviewer'
import { useShown } from '../../parts/shown'
import { ErrorState } from '../../parts/states'
import { Who } from '../../parts/who'
import { wordsOf } from './annotation-list'

type Verdict = 'accepted' | 'corrected' | 'rejected' | 'withdrawn'

function useDecision(document: string, annotation: Annotation) {
  const queries = useQueryClient()
  const [by] = useReviewer()
  return useMutation({
    mutationFn: ({ verdict, corrections = [] }: { readonly verdict: Verdict; readonly corrections?: string[] }) =>
      answered(
        api.POST('/documents/{id}/annotations/{item}', {
          params: { path: { id: document, item: annotation.id } },
          body: { verdict, by, corrections },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['document', document] }),
  })
}

function Decide({ document, annotation }: { readonly document: string; readonly annotation: Annotation }) {
  const { reading } = useMessages()
  const shown = useShown()
  const [by] = useReviewer()
  const decision = useDecision(document, annotation)
  const waits = by.trim() === '' || decision.isPending
  const held = annotation.decision
  return (
    <>
      {held === null ? null : (
        <p>
          {reading.decided(
            reading.verdicts[held.verdict as Verdict] ?? held.verdict,
            visible(held.by),
            shown.day(held.at.slice(0, 10)),
          )}{' '}
          <button type="button" disabled={waits} onClick={() => decision.mutate({ verdict: 'withdrawn' })}>
            {reading.takeBack}
          </button>
        </p>
      )}
      <Who />
      <p className="tools">
        <button type="button" disabled={waits} onClick={() => decision.mutate({ verdict: 'accepted' })}>
          {reading.accept}
        </button>
        <button type="button" disabled={waits} onClick={() => decision.mutate({ verdict: 'rejected' })}>
          {reading.reject}
        </button>
      </p>
      {annotation.made || annotation.fields.length === 0 ? null : (
        <details>
          <summary>{reading.mend}</summary>
          <MendForm
            layer={annotation.layer}
            fields={annotation.fields}
            error={decision.error}
            pending={decision.isPending}
            send={(corrections) => decision.mutate({ verdict: 'corrected', corrections })}
          />
        </details>
      )}
      {decision.error === null ? null : <ErrorState error={decision.error} />}
    </>
  )
}

export function AnnotationPanel({
  document,
  text,
  annotation,
  choose,
  all,
}: {
  readonly document: string
  readonly text: string
  readonly annotation: Annotation
  readonly choose: (annotation: Annotation | undefined) => void
  readonly all: readonly Annotation[]
}) {
  const { reading, shared, sentences } = useMessages()
  return (
    <section className="panel" aria-live="polite">
      <h2 className="words">{wordsOf(text, annotation)}</h2>
      <p className="quiet">
        {visible(annotation.what === null ? reading.layerNames[annotation.layer] : sentences.item(annotation.what))}
      </p>
      <p>
        {annotation.made ? reading.byPerson : sentences.reason(annotation.reason)}.{' '}
        <span className="quiet">{reading.basis[annotation.basis === 'stated' ? 'stated' : 'implied']}</span>
      </p>
      <p className="quiet">
        {shared.rule} <code>{annotation.rule}</code>
      </p>
      {annotation.builtOn.length === 0 ? null : (
        <>
          <h3>{reading.builtOn}</h3>
          <ul className="plain built-on">
            {annotation.builtOn.map(({ id, layer, words }) => (
              <li key={id}>
                <button type="button" className="plain" onClick={() => choose(all.find((other) => other.id === id))}>
                  <span className="words">{visible(words)}</span>
                </button>{' '}
                <span className="quiet">{reading.layerNames[layer]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {annotation.what === null ? null : <Decide document={document} annotation={annotation} />}
      <button type="button" className="plain" onClick={() => choose(undefined)}>
        {shared.close}
      </button>
    </section>
  )
}
