// What became of each thing that was added: told as it becomes known, errors with what mends them.
import { Link } from '@tanstack/react-router'
import { visible } from '../../../../src/model/unseen.js'
import type { Task } from '../../api/news'
import { useMessages } from '../../messages/messages'

type Step = Task['steps'][number]

function StepLine({ step }: { readonly step: Step }) {
  const { add } = useMessages()
  const outcomes: Readonly<Record<string, string>> = add.outcomes
  return (
    <li className={step.error === null ? 'step' : 'step failed'}>
      <p>
        <strong>{outcomes[step.outcome] ?? step.outcome}</strong>{' '}
        {step.document === null ? (
          visible(step.subject)
        ) : (
          <Link to="/reading" search={{ document: step.document }}>
            {visible(step.subject)}
          </Link>
        )}
      </p>
      {step.notes.map((note) => (
        <p className="quiet" key={note}>
          {visible(note)}
        </p>
      ))}
      {step.error === null ? null : (
        <p>
          {visible(step.error.message)} <em>{visible(step.error.mend)}</em>
        </p>
      )}
    </li>
  )
}

export function TaskReport({ task }: { readonly task: Task }) {
  const { add, shared } = useMessages()
  const { progress, steps, state, error } = task
  const added = steps.filter(({ document }) => document !== null).length
  return (
    <section className="task" aria-label={add.report}>
      <p role="status">
        {state === 'running'
          ? progress === null
            ? shared.loading
            : add.progress(progress.done + 1, progress.of, visible(progress.subject))
          : add.ended(added, steps.filter((step) => step.error !== null).length)}
      </p>
      {progress === null ? null : <progress max={progress.of} value={progress.done} aria-label={add.report} />}
      {error === null ? null : (
        <p className="step failed">
          {visible(error.message)} <em>{visible(error.mend)}</em>
        </p>
      )}
      <ul className="plain">
        {steps.map((step) => (
          <StepLine key={`${step.subject} ${step.document} ${step.outcome}`} step={step} />
        ))}
      </ul>
      {state === 'done' && added > 0 ? (
        <p>
          <Link to="/collation">{add.seeCollation}</Link>
        </p>
      ) : null}
    </section>
  )
}
