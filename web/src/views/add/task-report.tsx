// What became of each thing that was added: told as it becomes known, errors with what mends them.
import { Link } from '@tanstack/react-router'
import { visible } from '../../../../src/model/unseen.js'
import type { Task } from '../../api/news'
import { useMessages } from '../../messages/messages'
import { TaskSteps } from '../../parts/task-step'

export function TaskReport({ task }: { readonly task: Task }) {
  const { add, shared } = useMessages()
  const { progress, steps, state } = task
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
      <TaskSteps task={task} outcomes={add.outcomes} />
      {state === 'done' && added > 0 ? (
        <p>
          <Link to="/collation">{add.seeCollation}</Link>
        </p>
      ) : null}
    </section>
  )
}
