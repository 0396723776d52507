// The text of a document as it stands, with every place in it known: words are coloured without touching the text (CSS
// Custom Highlights), a place can be scrolled to, and a place that is pointed at or selected is told by its offset.
// Characters that act unseen are written out, and take no part in what is selected.
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import type { Range as Place } from '../../../src/model/index.js'
import { visible } from '../../../src/model/unseen.js'
import './document-text.css'

/** A stretch of the text that is drawn as it is, or an unseen character that is written out. */
interface Piece {
  readonly at: number
  readonly words: string
  readonly unseen: boolean
}

interface Line {
  readonly at: number
  readonly pieces: readonly Piece[]
}

function piecesOf(line: string, at: number): readonly Piece[] {
  if (visible(line) === line) return line === '' ? [] : [{ at, words: line, unseen: false }]
  const pieces: Piece[] = []
  let from = 0
  for (let index = 0; index < line.length; ) {
    const sign = String.fromCodePoint(line.codePointAt(index) ?? 0)
    if (visible(sign) !== sign) {
      if (from < index) pieces.push({ at: at + from, words: line.slice(from, index), unseen: false })
      pieces.push({ at: at + index, words: visible(sign), unseen: true })
      from = index + sign.length
    }
    index += sign.length
  }
  if (from < line.length) pieces.push({ at: at + from, words: line.slice(from), unseen: false })
  return pieces
}

function linesOf(text: string): readonly Line[] {
  let at = 0
  return text.split('\n').map((line) => {
    const begun = at
    at += line.length + 1
    return { at: begun, pieces: piecesOf(line, begun) }
  })
}

const offsetOf = (element: Element | null): number | null => {
  const at = element instanceof HTMLElement ? element.dataset.at : undefined
  return at === undefined ? null : Number(at)
}

/** The place in the text of a place in the page; null outside the text. */
function offsetAt(node: Node, within: number): number | null {
  const piece = node instanceof Element ? node : node.parentElement
  const at = offsetOf(piece?.closest('[data-at]') ?? null)
  return at === null ? null : node instanceof Text ? at + within : at
}

/** The part of the page that shows a place of the text. */
function rangeOf(frame: HTMLElement, place: Place): Range | null {
  const range = document.createRange()
  let begun = false
  for (const piece of frame.querySelectorAll('[data-piece]')) {
    const node = piece.firstChild
    const at = offsetOf(piece)
    if (!(node instanceof Text) || at === null || at + node.length <= place.start) continue
    if (at >= place.end) break
    if (!begun) range.setStart(node, Math.max(0, place.start - at))
    begun = true
    range.setEnd(node, Math.min(node.length, place.end - at))
  }
  return begun ? range : null
}

/** Colours places under a name that the style sheet knows (`::highlight(name)`), for as long as they are shown. */
function useHighlights(frame: RefObject<HTMLElement | null>, text: string, places: Highlighted): void {
  useEffect(() => {
    const shown = frame.current
    if (shown === null || !('highlights' in CSS) || text === '') return
    const drawn: (readonly [string, Range])[] = Object.entries(places).flatMap(([name, list]) =>
      list.flatMap((place) => {
        const range = rangeOf(shown, place)
        return range === null ? [] : [[name, range] as const]
      }),
    )
    for (const [name, range] of drawn) {
      const highlight = CSS.highlights.get(name) ?? new Highlight()
      // What is chosen stands above all layers.
      highlight.priority = name === 'chosen' ? 1 : 0
      highlight.add(range)
      CSS.highlights.set(name, highlight)
    }
    return () => {
      for (const [name, range] of drawn) CSS.highlights.get(name)?.delete(range)
    }
  }, [frame, text, places])
}

/** Places by the name of their colour. */
export type Highlighted = Readonly<Record<string, readonly Place[]>>

interface Shown {
  readonly text: string
  readonly language: string
  readonly label: string
  readonly places: Highlighted
  /** The place to be in sight. */
  readonly focus: Place | null
  /** Told the offset that is pointed at. */
  readonly onPoint?: (offset: number) => void
  /** Told the place that is selected; null when nothing is. */
  readonly onSelect?: (place: Place | null) => void
}

export function DocumentText({ text, language, label, places, focus, onPoint, onSelect }: Shown) {
  const frame = useRef<HTMLElement>(null)
  const lines = useMemo(() => linesOf(text), [text])
  useHighlights(frame, text, places)
  const [from, to] = [focus?.start ?? -1, focus?.end ?? -1]
  useEffect(() => {
    const shown = frame.current
    if (shown === null || from < 0) return
    const piece = rangeOf(shown, { start: from, end: to })
    const box = piece?.getBoundingClientRect()
    if (box === undefined) return
    shown.scrollTop += box.top - shown.getBoundingClientRect().top - shown.clientHeight / 3
  }, [from, to])
  const tellSelection = (): void => {
    const selection = getSelection()
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
      onSelect?.(null)
      return
    }
    const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
    const [start, end] = [offsetAt(startContainer, startOffset), offsetAt(endContainer, endOffset)]
    const inside = frame.current?.contains(startContainer) === true && frame.current.contains(endContainer)
    onSelect?.(inside && start !== null && end !== null && start < end ? { start, end } : null)
  }
  const tellPoint = (): void => {
    const selection = getSelection()
    const { anchorNode, anchorOffset, isCollapsed } = selection ?? {
      anchorNode: null,
      anchorOffset: 0,
      isCollapsed: false,
    }
    if (!isCollapsed || anchorNode === null) return
    const offset = offsetAt(anchorNode, anchorOffset)
    if (offset !== null) onPoint?.(offset)
  }
  return (
    <section
      className="document-text"
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={label}
      lang={language}
      onMouseUp={tellSelection}
      onKeyUp={tellSelection}
      onClick={tellPoint}
    >
      {lines.map((line) => (
        <p key={line.at} data-at={line.at}>
          {line.pieces.map((piece) => (
            <span
              key={piece.at}
              data-at={piece.at}
              {...(piece.unseen ? { className: 'unseen' } : { 'data-piece': '' })}
            >
              {piece.words}
            </span>
          ))}
        </p>
      ))}
    </section>
  )
}
