// Times of day in English: 5:34 AM, 16:08 UTC, 6 p.m., 0800 hours.
import type { Candidate, Scan } from '../candidate.js'
import { candidate, wordAt } from '../candidate.js'

const MERIDIEMS = /^(?:am|pm|a\.m\.?|p\.m\.?)$/
const ZONES = new Set('utc gmt est edt cst cdt mst mdt pst pdt bst cet cest ist jst z hr hrs hours'.split(' '))

interface Reading {
  readonly hour: number
  readonly minute: number
  readonly last: number
}

function withMeridiem(hour: number, meridiem: string): number | null {
  if (hour < 1 || hour > 12) return null
  const base = hour % 12
  return meridiem.startsWith('p') ? base + 12 : base
}

function readClock(scan: Scan, index: number): Reading | null {
  const word = wordAt(scan, index)
  let match = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.?|p\.m\.?)$/.exec(word)
  if (match !== null) {
    const hour = withMeridiem(Number(match[1]), match[3] as string)
    return hour === null ? null : { hour, minute: Number(match[2] ?? 0), last: index + 1 }
  }
  match = /^(\d{1,2}):(\d{2})(?:hrs?)?$/.exec(word)
  if (match !== null) {
    const next = wordAt(scan, index + 1)
    const told = Number(match[1])
    const minute = Number(match[2])
    if (told > 24 || minute > 59) return null
    if (MERIDIEMS.test(next)) {
      const hour = withMeridiem(told, next)
      return hour === null ? null : { hour, minute, last: index + 2 }
    }
    return { hour: told, minute, last: index + 1 }
  }
  match = /^([01]\d|2[0-3])([0-5]\d)(?:hrs?|h)$/.exec(word)
  if (match !== null) return { hour: Number(match[1]), minute: Number(match[2]), last: index + 1 }
  if (/^\d{1,2}$/.test(word)) {
    const next = wordAt(scan, index + 1)
    if (MERIDIEMS.test(next)) {
      const hour = withMeridiem(Number(word), next)
      return hour === null ? null : { hour, minute: 0, last: index + 2 }
    }
    if (/^o['’]clock$/.test(next)) return { hour: Number(word), minute: 0, last: index + 2 }
  }
  if (/^([01]\d|2[0-3])[0-5]\d$/.test(word) && wordAt(scan, index + 1) === 'hours')
    return { hour: Number(word.slice(0, 2)), minute: Number(word.slice(2)), last: index + 2 }
  return null
}

export function proposeClock(scan: Scan, index: number): Candidate | null {
  const found = readClock(scan, index)
  if (found === null) return null
  const zone = wordAt(scan, found.last)
  const zoned = ZONES.has(zone)
  return candidate(scan, index, zoned ? found.last + 1 : found.last, {
    meaning: {
      kind: 'clock',
      hour: found.hour,
      minute: found.minute,
      utc: zone === 'utc' || zone === 'gmt',
      part: null,
      of: null,
    },
    rule: 'clock',
  })
}
