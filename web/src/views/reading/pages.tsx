// The pages of a PDF beside its text, with the chosen words marked on them. The pages are drawn from the file as it
// came, by pdf.js in a worker; nothing that the file brings runs.
import { useQuery } from '@tanstack/react-query'
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import type { Range as Place } from '../../../../src/model/index.js'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { Answer } from '../../parts/states'

GlobalWorkerOptions.workerSrc = worker

interface Size {
  readonly width: number
  readonly height: number
}

const useFile = (document: string) =>
  useQuery({
    queryKey: ['pages', document],
    queryFn: () =>
      getDocument({ url: `/api/documents/${encodeURIComponent(document)}/source`, enableXfa: false }).promise,
    gcTime: 0,
  })

const usePlaces = (document: string, place: Place | null) =>
  useQuery({
    queryKey: ['places', document, place],
    enabled: place !== null,
    queryFn: () =>
      answered(
        api.GET('/documents/{id}/places', {
          params: { path: { id: document }, query: place ?? { start: 0, end: 0 } },
        }),
      ),
  })

function Page({
  file,
  number,
  label,
}: {
  readonly file: PDFDocumentProxy
  readonly number: number
  readonly label: string
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let stopped = false
    let task: { readonly promise: Promise<void>; readonly cancel: () => void } | null = null
    void file.getPage(number).then((page) => {
      const drawn = canvas.current
      if (stopped || drawn === null) return
      const viewport = page.getViewport({ scale: Math.min(2, devicePixelRatio) * 1.25 })
      drawn.width = viewport.width
      drawn.height = viewport.height
      task = page.render({ canvas: drawn, viewport })
      // A page that is turned before it is drawn is no failure.
      task.promise.catch(() => {})
    })
    return () => {
      stopped = true
      task?.cancel()
    }
  }, [file, number])
  return <canvas ref={canvas} role="img" aria-label={label} />
}

export function Pages({
  document,
  pages,
  place,
}: {
  readonly document: string
  readonly pages: readonly Size[]
  readonly place: Place | null
}) {
  const { reading } = useMessages()
  const file = useFile(document)
  const found = usePlaces(document, place).data?.places ?? []
  const [turned, setTurned] = useState<number | null>(null)
  const at = found[0]?.page
  // New words chosen open their page, whatever page was turned to before.
  useEffect(() => {
    if (at !== undefined) setTurned(null)
  }, [at])
  const shown = turned ?? at ?? 1
  const size = pages[shown - 1]
  return (
    <section className="pages" aria-label={reading.pages}>
      <p className="paging">
        <button type="button" disabled={shown <= 1} onClick={() => setTurned(shown - 1)}>
          {reading.earlier}
        </button>
        <span className="quiet" role="status">
          {reading.page(shown, pages.length)}
        </span>
        <button type="button" disabled={shown >= pages.length} onClick={() => setTurned(shown + 1)}>
          {reading.later}
        </button>
      </p>
      <Answer of={file}>
        {(opened) => (
          <div className="page">
            <Page file={opened} number={shown} label={reading.page(shown, pages.length)} />
            {size === undefined
              ? null
              : found
                  .filter(({ page }) => page === shown)
                  .map(({ box }) => (
                    <span
                      key={`${box.left} ${box.top}`}
                      className="spot"
                      style={{
                        left: `${(box.left / size.width) * 100}%`,
                        top: `${(box.top / size.height) * 100}%`,
                        width: `${(box.width / size.width) * 100}%`,
                        height: `${(box.height / size.height) * 100}%`,
                      }}
                    />
                  ))}
          </div>
        )}
      </Answer>
    </section>
  )
}
