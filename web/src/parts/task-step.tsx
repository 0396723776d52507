// What became of a task: of each thing by itself, and why it failed as a whole, with what mends it.
import { Link } from '@tanstack/react-router'
import { visible } from '../../../src/model/unseen.js'
import type { Task } from '../api/news'
import { useMessages } from '../messages/messages'

function TaskStep({
  step,
  outcomes,
}: {
  readonly step: Task['steps'][number]
  /** The words of the task's outcomes. */
  readonly outcomes: Readonly<Record<string, string>>
}) {
  const { errors } = useMessages()
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
        <p className="quiet" key={note.message}>
          {visible(errors.note(note))}
        </p>
      ))}
      {step.error === null ? null : <TaskError error={step.error} />}
    </li>
  )
}

/** Why it failed, and what to do. */
function TaskError({ error }: { readonly error: NonNullable<Task['error']> }) {
  const { errors } = useMessages()
  return (
    <p>
      {visible(errors.what(error))} <em>{visible(errors.mend(error))}</em>
    </p>
  )
}

/** What became of each thing, as far as it is known, and why the rest was not done. */
export function TaskSteps({
  task: { error, steps },
  outcomes,
}: {
  readonly task: Task
  readonly outcomes: Readonly<Record<string, string>>
}) {
  return (
    <>
      {error === null ? null : (
        <div className="step failed">
          <TaskError error={error} />
        </div>
      )}
      <ul className="plain">
        {steps.map((step) => (
          <TaskStep key={`${step.subject} ${step.document} ${step.outcome}`} step={step} outcomes={outcomes} />
        ))}
      </ul>
    </>
  )
}
