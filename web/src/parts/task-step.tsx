// What became of one thing of a task; an error with what mends it.
import { Link } from '@tanstack/react-router'
import { visible } from '../../../src/model/unseen.js'
import type { Task } from '../api/news'

export function TaskStep({
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
export const TaskError = ({ error }: { readonly error: NonNullable<Task['error']> }) => (
  <p>
    {visible(error.message)} <em>{visible(error.mend)}</em>
  </p>
)
