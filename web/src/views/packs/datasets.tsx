// The datasets that the pack declares: what each counts, what is held of it and from which files, and fetching it from
// its publisher, with how far that is.
import { useMutation, useQuery } from '@tanstack/react-query'
import { answered, api } from '../../api/client'
import { noteTask, type Task, useNews } from '../../api/news'
import type { components } from '../../api/schema'
import { useMessages } from '../../messages/messages'
import { HeadRow } from '../../parts/head-row'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState, ErrorState } from '../../parts/states'
import { TaskSteps } from '../../parts/task-step'

type Dataset = components['schemas']['Dataset']

export function Datasets() {
  const { packs: words } = useMessages()
  const asked = useQuery({ queryKey: ['data'], queryFn: () => answered(api.GET('/data')) })
  return (
    <section>
      <h2>{words.data}</h2>
      <Answer of={asked}>
        {({ datasets }) =>
          datasets.length === 0 ? (
            <EmptyState>{words.noDatasets}</EmptyState>
          ) : (
            datasets.map((dataset) => <DatasetPart key={dataset.id} dataset={dataset} />)
          )
        }
      </Answer>
    </section>
  )
}

function DatasetPart({ dataset }: { readonly dataset: Dataset }) {
  const { packs: words } = useMessages()
  const shown = useShown()
  return (
    <article className="dataset">
      <h3>{shown.label(dataset.title)}</h3>
      <p className="quiet">
        <code>{dataset.id}</code> · {dataset.publisher} · {dataset.licence} ·{' '}
        <a href={dataset.page} target="_blank" rel="noreferrer">
          {words.page}
        </a>
      </p>
      {dataset.credit === null ? null : <p className="quiet">{dataset.credit}</p>}
      <p className="facts">
        {words.counts}: {dataset.counts.map(({ name }) => shown.label(name)).join('; ')}.
      </p>
      {dataset.breaks.length === 0 ? null : (
        <p className="facts">
          {words.breaks}: {dataset.breaks.map(({ at, note }) => `${shown.day(at)}: ${shown.label(note)}`).join(' ')}
        </p>
      )}
      {dataset.held.length === 0 ? <p>{words.noneHeld}</p> : <Held dataset={dataset} />}
      {dataset.fetched ? <Pull dataset={dataset} /> : <p className="quiet">{words.byHand}</p>}
    </article>
  )
}

function Held({ dataset: { title, held, files } }: { readonly dataset: Dataset }) {
  const { packs: words } = useMessages()
  const shown = useShown()
  return (
    <>
      <table aria-label={title}>
        <HeadRow names={[words.publication, words.covers, words.series, words.values]} numbersFrom={2} />
        <tbody>
          {held.toReversed().map(({ vintage, start, end, series, observations }) => (
            <tr key={vintage}>
              <th scope="row">{vintage}</th>
              <td>{shown.interval({ start, end })}</td>
              <td className="number">{shown.number(series)}</td>
              <td className="number">{shown.number(observations)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{words.fromFiles(shown.number(files.length))}</summary>
        <ul className="plain">
          {files.map(({ file, hash, rows, addedAt }) => (
            <li key={hash} className="quiet">
              {file} · {words.rows(shown.number(rows))} · {shown.day(addedAt)} · SHA-256{' '}
              <code>{hash.slice(0, 16)}…</code>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Pull({ dataset: { id, title, held } }: { readonly dataset: Dataset }) {
  const { packs: words } = useMessages()
  const { tasks } = useNews()
  const begin = useMutation({
    mutationFn: () => answered(api.POST('/data/{dataset}/pull', { params: { path: { dataset: id } } })),
    onSuccess: noteTask,
  })
  const task = [...tasks.values()].findLast(({ kind }) => kind === `pull:${id}`)
  return (
    <div className="task">
      <button
        type="button"
        disabled={begin.isPending || task?.state === 'running'}
        aria-label={`${held.length === 0 ? words.pull : words.pullAgain}: ${title}`}
        onClick={() => begin.mutate()}
      >
        {held.length === 0 ? words.pull : words.pullAgain}
      </button>
      {begin.error === null ? null : <ErrorState error={begin.error} />}
      {task === undefined ? null : <PullReport task={task} />}
    </div>
  )
}

const MEGABYTE = 1e6

/** How far a fetch is, what came of it, or why nothing did. */
function PullReport({ task }: { readonly task: Task }) {
  const { state, progress } = task
  const { packs: words } = useMessages()
  const shown = useShown()
  const megabytes = (bytes: number): string => shown.number(Math.round((10 * bytes) / MEGABYTE) / 10)
  return (
    <>
      <p role="status">
        {state === 'failed'
          ? words.pullFailed
          : state === 'done'
            ? words.pulled
            : progress === null
              ? words.begun
              : words.pulling(megabytes(progress.done), progress.of === 0 ? null : megabytes(progress.of))}
      </p>
      {progress === null || progress.of === 0 ? null : (
        <progress max={progress.of} value={progress.done} aria-label={words.pulling('', null)} />
      )}
      <TaskSteps task={task} outcomes={words.outcomes} />
    </>
  )
}
