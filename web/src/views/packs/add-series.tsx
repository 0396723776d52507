// Files of official series that were fetched by hand.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { noteTask, useNews } from '../../api/news'
import { sendForm } from '../../api/send-form'
import { useMessages } from '../../messages/messages'
import { amissIn, Field } from '../../parts/field'
import { ErrorState } from '../../parts/states'
import { TaskSteps } from '../../parts/task-step'

export function AddSeries() {
  const { packs: words, shared } = useMessages()
  const { tasks } = useNews()
  const chooser = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  const [vintage, setVintage] = useState('')
  const sending = useMutation({
    mutationFn: () => sendForm('/data', files, { vintage }),
    onSuccess: (task) => {
      noteTask(task)
      setFiles([])
      if (chooser.current !== null) chooser.current.value = ''
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (files.length > 0) sending.mutate()
  }
  const amiss = amissIn(sending.error, 'vintage')
  const told = [...tasks.values()].filter(({ kind }) => kind === 'data').reverse()
  return (
    <section>
      <h2>{words.add}</h2>
      <form className="add-series" onSubmit={submit}>
        <Field label={words.chosen} hint={words.addHint}>
          {(own) => (
            <input
              {...own}
              ref={chooser}
              type="file"
              multiple
              onChange={({ target }) => setFiles([...(target.files ?? [])])}
            />
          )}
        </Field>
        <Field label={words.vintage} amiss={amiss}>
          {(own) => (
            <input {...own} placeholder="2025-06" value={vintage} onChange={({ target }) => setVintage(target.value)} />
          )}
        </Field>
        {sending.error === null || amiss !== null ? null : <ErrorState error={sending.error} />}
        <p>
          <button type="submit" className="main" disabled={files.length === 0 || sending.isPending}>
            {words.send}
          </button>
        </p>
      </form>
      {told.map((task) => (
        <section key={task.id} className="task" aria-label={words.report}>
          <p role="status">{task.state === 'running' ? shared.loading : words.report}</p>
          <TaskSteps task={task} outcomes={words.outcomes} />
        </section>
      ))}
    </section>
  )
}
