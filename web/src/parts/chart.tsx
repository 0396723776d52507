// A chart by Observable Plot. Plot puts a style element into each chart, which the page's policy does not allow; it is
// taken out before the chart is shown, and `chart.css` says the same.
import { type PlotOptions, plot } from '@observablehq/plot'
import { type ReactNode, useEffect, useRef } from 'react'
import { type Language, useLanguage } from '../messages/messages'
import './chart.css'

/** Plot writes months in English; elsewhere a tick says its year, its month, or its day, with the month under the first of each. */
function ticksIn(language: Language, { x }: PlotOptions): PlotOptions {
  if (language === 'en' || x?.type !== 'utc' || 'tickFormat' in x) return {}
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  const lineOf = (day: Date, before: Date | undefined): string => {
    const isNewYear = before === undefined || before.getUTCFullYear() !== day.getUTCFullYear()
    const isNewMonth = before === undefined || before.getUTCMonth() !== day.getUTCMonth()
    const months = isNewYear ? `${month.format(day)} ${day.getUTCFullYear()}` : isNewMonth ? month.format(day) : ''
    return `${day.getUTCDate()}\n${months}`
  }
  // Plot hands over all ticks too, which its types leave out.
  const tickFormat = (day: Date, place: number, ...[ticks = []]: (readonly Date[])[]): string => {
    if (ticks.some((tick) => tick.getUTCDate() !== 1)) return lineOf(day, ticks[place - 1])
    if (day.getUTCMonth() === 0) return String(day.getUTCFullYear())
    return place === 0 ? `${month.format(day)}\n${day.getUTCFullYear()}` : month.format(day)
  }
  return { x: { ...x, tickFormat } }
}

/**
 * A chart that is drawn anew when its options change. `label` says in words what it shows, for those who don't see it;
 * a table of the same numbers should stand near it.
 *
 * @example
 * <Chart label="Homicides a month" options={useMemo(() => ({ marks: [lineY(points, { x: 'day', y: 'value' })] }), [points])} />
 */
export function Chart({
  options,
  label,
  fit = false,
  children,
}: {
  readonly options: PlotOptions
  readonly label: string
  /** Drawn as wide as there is room, so that its words keep their size on a narrow screen. */
  readonly fit?: boolean
  /** What lies over the picture, and is scrolled with it; its places are shares of the picture. */
  readonly children?: ReactNode
}) {
  const language = useLanguage()
  const frame = useRef<HTMLElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const room = fit ? frame.current?.clientWidth : undefined
    const drawn = plot({
      ...options,
      ...ticksIn(language, options),
      ...(room ? { width: room } : {}),
      className: 'plot',
      ariaLabel: label,
    })
    for (const style of drawn.querySelectorAll('style')) style.remove()
    // To those who don't see it the chart is one picture with a label; Plot's labels of its parts have no role to bear.
    for (const part of drawn.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label')
    drawn.setAttribute('role', 'img')
    picture.current?.replaceChildren(drawn)
    // What is wider than its frame is scrolled, by keyboard too.
    if (frame.current !== null) frame.current.tabIndex = frame.current.scrollWidth > frame.current.clientWidth ? 0 : -1
    return () => drawn.remove()
  }, [options, label, fit, language])
  return (
    <figure className="chart" ref={frame}>
      <div className="picture">
        <div ref={picture} />
        {children}
      </div>
    </figure>
  )
}
