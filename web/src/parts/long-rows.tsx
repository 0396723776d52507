// Rows that are drawn only as far as they are in sight, and asked for as they come into it. Gaps keep the place of the
// others, so that the scroll bar tells how long the table is.
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useLayoutEffect, useRef, useState } from 'react'
import { type AskPart, type Part, usePagedRows } from './paged-rows'

/** Height of what is drawn beyond what is in sight, in pixels, and the rows at least. */
const BEYOND = 660
const LEAST = 2

/** The height of a row before it is drawn, in pixels: of one that is not there yet for undefined. */
export type GuessHeight<Item> = (item: Item | undefined) => number

/**
 * The rows of a long table.
 *
 * @example
 * const rows = useLongRows(['figures', query], askFigures(query), () => 110)
 * <div ref={rows.frame}>… {rows.drawn.map(({ index, key }) => <tr key={key} data-index={index} ref={rows.measure}>…)}
 */
export function useLongRows<Item, Answered extends Part<Item> = Part<Item>>(
  key: readonly unknown[],
  ask: AskPart<Item, Answered>,
  guess: GuessHeight<Item>,
) {
  const beyond = Math.max(LEAST, Math.round(BEYOND / guess(undefined)))
  const frame = useRef<HTMLDivElement>(null)
  const [above, setAbove] = useState(0)
  const [range, setRange] = useState({ from: 0, to: 2 * beyond })
  const { head, total, at } = usePagedRows<Item, Answered>(key, ask, range)
  useLayoutEffect(() => setAbove(frame.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({
    count: total,
    // A good guess draws no more rows at first than are in sight.
    estimateSize: (index) => guess(at(index)),
    // What is in sight comes first; what is beyond follows it.
    overscan: useDeferredValue(head.data === undefined ? 0 : beyond, 0),
    initialRect: { width: innerWidth, height: innerHeight },
    scrollMargin: above,
    onChange: ({ range: seen }) => {
      if (seen !== null && (seen.startIndex !== range.from || seen.endIndex !== range.to))
        setRange({ from: seen.startIndex, to: seen.endIndex + beyond })
    },
  })
  const drawn = virtual.getVirtualItems()
  return {
    frame,
    head,
    total,
    at,
    drawn,
    measure: virtual.measureElement,
    /** Heights of what is not drawn, in pixels. */
    before: (drawn[0]?.start ?? above) - above,
    after: virtual.getTotalSize() - ((drawn.at(-1)?.end ?? above) - above),
  }
}

/** The place of rows that are not drawn. */
export function Gap({ height }: { readonly height: number }) {
  return height <= 0 ? null : (
    <tr className="gap">
      <td colSpan={1} style={{ height }} />
    </tr>
  )
}
