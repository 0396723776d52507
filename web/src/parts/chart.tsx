// A chart by Observable Plot. Plot puts a style element into each chart, which the page's policy does not allow; it is
// taken out before the chart is shown, and `chart.css` says the same.
import { type PlotOptions, plot } from '@observablehq/plot'
import { useEffect, useRef } from 'react'
import { type Language, useLanguage } from '../messages/messages'
import './chart.css'

/** Plot writes months in English; elsewhere a tick says its year, its month, or its day and month. */
function ticksIn(language: Language, { x }: PlotOptions): PlotOptions {
  if (language === 'en' || x?.type !== 'utc' || 'tickFormat' in x) return {}
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  const tickFormat = (day: Date, place: number): string => {
    if (day.getUTCDate() !== 1) return `${day.getUTCDate()} ${month.format(day)}`
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
}: {
  readonly options: PlotOptions
  readonly label: string
  /** Drawn as wide as there is room, so that its words keep their size on a narrow screen. */
  readonly fit?: boolean
}) {
  const language = useLanguage()
  const frame = useRef<HTMLElement>(null)
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
    frame.current?.replaceChildren(drawn)
    // What is wider than its frame is scrolled, by keyboard too.
    if (frame.current !== null) frame.current.tabIndex = frame.current.scrollWidth > frame.current.clientWidth ? 0 : -1
    return () => drawn.remove()
  }, [options, label, fit, language])
  return <figure className="chart" ref={frame} />
}
