// CSV after RFC 4180: UTF-8, commas, lines ended by CR LF, quotation marks doubled.
import type { Cell, Table } from './tables.js'

/** Spreadsheets run what begins so; documents come from anyone. An apostrophe before it makes it text. */
const RUN = /^[=+\-@\t\r]/u

const written = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = RUN.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as CSV, its columns in the first line. */
export const renderCsv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')
