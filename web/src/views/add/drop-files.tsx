// Files, dropped anywhere on the frame or chosen.
import { type DragEvent, useId, useState } from 'react'
import { visible } from '../../../../src/model/unseen.js'
import { useMessages } from '../../messages/messages'

export function DropFiles({
  files,
  change,
}: {
  readonly files: readonly File[]
  readonly change: (files: readonly File[]) => void
}) {
  const { add } = useMessages()
  const id = useId()
  const [over, setOver] = useState(false)
  const more = (list: FileList | null): void => change([...files, ...(list ?? [])])
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    more(event.dataTransfer.files)
  }
  return (
    // Dropping is a second way; the field inside is the one for keyboards and screen readers.
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its equal in the field inside
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{add.files}</label>
      <input
        id={id}
        type="file"
        multiple
        onChange={({ target }) => {
          more(target.files)
          target.value = ''
        }}
      />
      <p className="quiet">{add.formats}</p>
      <ul className="plain">
        {files.map((file, index) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`}>
            {visible(file.name)}{' '}
            <button
              type="button"
              className="plain"
              aria-label={add.leaveOut(visible(file.name))}
              onClick={() => change(files.filter((_, place) => place !== index))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
