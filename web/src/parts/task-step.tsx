// What became of a task: of each thing by itself, and why it failed as a whole, with what mends it.
import { Link } from '@tanstack/react-router'
import { visible } from '../../../src/model/unseen.js'
import type { Task } from '../api/news'

function TaskStep({
  step,
  outcomes,
}: {
  readonly step: Task['steps'][number]
  /** The words of the task's outcomes. */
  readonly outcomes: Readonly<Record<string, string>>
}) {
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
      {step.error === null ? null : <TaskError error={step.error} />}
    </li>
  )
}

/** Why it failed, and what to do. */
const TaskError = ({ error }: { readonly error: NonNullable<Task['error']> }) => (
  <p>
    {visible(error.message)} <em>{visible(error.mend)}</em>
  </p>
)

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
