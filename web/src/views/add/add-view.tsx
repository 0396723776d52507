// The view "Add": files dropped or chosen, typed text, addresses; then what became of each, as it becomes known.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { noteTask, useNews } from '../../api/news'
import { sendForm } from '../../api/send-form'
import { useMessages } from '../../messages/messages'
import { amissIn, Field } from '../../parts/field'
import { ErrorState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { emptyDraft, useDraft } from './draft'
import { DropFiles } from './drop-files'
import { TaskReport } from './task-report'
import './add.css'

function Particulars({ draft, set, error }: ReturnType<typeof useForm>) {
  const { add } = useMessages()
  return (
    <fieldset className="particulars">
      <legend>{add.particulars}</legend>
      <p className="quiet">{add.particularsLead}</p>
      <div className="row">
        <Field label={add.published} amiss={amissIn(error, 'published')}>
          {(given) => (
            <input
              {...given}
              type="date"
              value={draft.published}
              onChange={({ target }) => set({ published: target.value })}
            />
          )}
        </Field>
        <Field label={add.publisher} amiss={amissIn(error, 'publisher')}>
          {(given) => (
            <input {...given} value={draft.publisher} onChange={({ target }) => set({ publisher: target.value })} />
          )}
        </Field>
        <Field label={add.language} amiss={amissIn(error, 'language')}>
          {(given) => (
            <select {...given} value={draft.language} onChange={({ target }) => set({ language: target.value })}>
              <option value="">{add.languageByText}</option>
              <option value="en">English</option>
              <option value="es">Español</option>
            </select>
          )}
        </Field>
      </div>
    </fieldset>
  )
}

function useForm() {
  const [draft, set] = useDraft()
  const [files, setFiles] = useState<readonly File[]>([])
  const sending = useMutation({
    mutationFn: () => sendForm('/add', files, draft),
    onSuccess: (task) => {
      noteTask(task)
      setFiles([])
      // What was typed is kept until it is safely sent; who publishes and when often holds for the next one too.
      set({ ...emptyDraft, published: draft.published, publisher: draft.publisher, language: draft.language })
    },
  })
  return { draft, set, files, setFiles, sending, error: sending.error }
}

export function AddView() {
  const { add } = useMessages()
  const form = useForm()
  const { draft, set, files, setFiles, sending, error } = form
  const { tasks } = useNews()
  const nothing = files.length === 0 && draft.text.trim() === '' && draft.addresses.trim() === ''
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!nothing) sending.mutate()
  }
  const told = [...tasks.values()].filter(({ kind }) => kind === 'add').reverse()
  return (
    <ViewFrame title={add.title} lead={add.lead}>
      <form className="adding" onSubmit={submit}>
        <DropFiles files={files} change={setFiles} />
        <details open={draft.text !== ''}>
          <summary>{add.typed}</summary>
          <Field label={add.textTitle} amiss={amissIn(error, 'title')}>
            {(given) => (
              <input {...given} value={draft.title} onChange={({ target }) => set({ title: target.value })} />
            )}
          </Field>
          <Field label={add.text} amiss={amissIn(error, 'text')}>
            {(given) => (
              <textarea {...given} rows={8} value={draft.text} onChange={({ target }) => set({ text: target.value })} />
            )}
          </Field>
        </details>
        <details open={draft.addresses !== ''}>
          <summary>{add.byAddress}</summary>
          <Field label={add.addresses} amiss={amissIn(error, 'addresses')}>
            {(given) => (
              <textarea
                {...given}
                rows={3}
                placeholder="https://"
                value={draft.addresses}
                onChange={({ target }) => set({ addresses: target.value })}
              />
            )}
          </Field>
        </details>
        <Particulars {...form} />
        {error === null ? null : <ErrorState error={error} />}
        <p>
          <button type="submit" className="main" disabled={nothing || sending.isPending}>
            {sending.isPending ? add.sending : add.send}
          </button>
        </p>
      </form>
      {told.map((task) => (
        <TaskReport key={task.id} task={task} />
      ))}
    </ViewFrame>
  )
}
