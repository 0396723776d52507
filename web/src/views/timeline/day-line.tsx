// The line of a day over a picture of time. It is dragged with the mouse or a finger, and moved with the keys; its day
// stands at it.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useShown } from '../../parts/shown'
import { daysBetween, daysOn, type Extent } from './lanes'
import { BESIDE, WIDTH } from './picture'

/** Days that a key moves the line by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -30,
  PageUp: 30,
}

/** Beyond this share of the picture the day stands at the left of its line. */
const TURNS_AT = 0.6

const within = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value))

export function DayLine({
  label,
  day,
  extent: { from, to },
  below,
  move,
  settle,
}: {
  readonly label: string
  readonly day: string
  readonly extent: Extent
  /** The share of the picture under the line: its axis. */
  readonly below: number
  /** Told each day that the line passes. */
  readonly move: (day: string) => void
  /** Told the day at which the line is left. */
  readonly settle: (day: string) => void
}) {
  const shown = useShown()
  const line = useRef<HTMLDivElement>(null)
  const last = Math.max(1, daysBetween(from, to))
  const place = within(0, daysBetween(from, day), last)
  const room = WIDTH - BESIDE.marginLeft - BESIDE.marginRight
  const share = (BESIDE.marginLeft + (place / (last + 1)) * room) / WIDTH
  const dayAt = ({ clientX }: PointerEvent): string => {
    const picture = line.current?.parentElement?.getBoundingClientRect()
    if (picture === undefined || picture.width === 0) return day
    const along = (((clientX - picture.left) / picture.width) * WIDTH - BESIDE.marginLeft) / room
    return daysOn(from, within(0, Math.round(along * (last + 1)), last))
  }
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? null : within(0, place + step, last)
    if (next === null) return
    event.preventDefault()
    settle(daysOn(from, next))
  }
  return (
    <div
      ref={line}
      className={share > TURNS_AT ? 'day-line turned' : 'day-line'}
      style={{ left: `${share * 100}%`, bottom: `${below * 100}%` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={place}
      aria-valuetext={shown.day(day)}
      onKeyDown={press}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        event.currentTarget.focus()
        event.preventDefault()
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(dayAt(event))
      }}
      onPointerUp={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) settle(dayAt(event))
      }}
    >
      <span className="at-day">{shown.day(day)}</span>
    </div>
  )
}
