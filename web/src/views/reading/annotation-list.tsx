// Everything that was read, in the order of the text: the way to the annotations by keyboard and with a screen reader.
// Only the entries in sight are drawn.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { visible } from '../../../../src/model/unseen.js'
import { useMessages } from '../../messages/messages'
import type { Annotation } from '../../parts/documents'

const HEIGHT = 44

/** The words of an annotation, with unseen characters written out. */
export const wordsOf = (text: string, { start, end }: Annotation): string =>
  visible(text.slice(start, end).replaceAll(/\s+/gu, ' '))

export function AnnotationList({
  text,
  annotations,
  chosen,
  choose,
}: {
  readonly text: string
  readonly annotations: readonly Annotation[]
  readonly chosen: Annotation | undefined
  readonly choose: (annotation: Annotation) => void
}) {
  const { reading } = useMessages()
  const frame = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: annotations.length,
    getScrollElement: () => frame.current,
    estimateSize: () => HEIGHT,
    overscan: 8,
  })
  const at = chosen === undefined ? -1 : annotations.indexOf(chosen)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, virtual])
  return (
    <section>
      <h2>
        {reading.read} <span className="quiet count">{annotations.length}</span>
      </h2>
      <div className="annotations" ref={frame}>
        <ul className="plain" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const annotation = annotations[index]
            return annotation === undefined ? null : (
              <li key={annotation.id} style={{ transform: `translateY(${start}px)`, height: size }}>
                <button type="button" aria-pressed={annotation === chosen} onClick={() => choose(annotation)}>
                  <span className="words">{wordsOf(text, annotation)}</span>
                  <span className="quiet">{reading.layerNames[annotation.layer]}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
