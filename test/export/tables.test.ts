import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import readExcel from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { renderCsv } from '../../src/export/csv.js'
import type { Table } from '../../src/export/tables.js'
import { tablesOf } from '../../src/export/tables.js'
import { renderXlsx } from '../../src/export/xlsx.js'
import { exampleDossier } from './example-dossier.js'
import { HOSTILE } from './hostile-text.js'

const TABLES = tablesOf(exampleDossier())

/** CSV as another program reads it, without options of ours. */
const readBack = (csv: string): string[][] => parse(Buffer.from(csv), { relax_column_count: false }) as string[][]

const RUN = /^[=+\-@\t\r]/u
const asText = (cell: Table['rows'][number][number]) =>
  // As a file holds it: half a pair of surrogates is no character.
  Buffer.from(typeof cell === 'string' && RUN.test(cell) ? `'${cell}` : String(cell ?? '')).toString()

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE, 'a,b', 'say "so"', 'two\r\nlines', '=1+1', '@x', '-', ''),
  fc.integer(),
  fc.constant(null),
)
const anyTable: fc.Arbitrary<Table> = fc
  .array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 })
  .map((rows) => ({ name: 'any', columns: ['a', 'b', 'c'], rows }))

describe('tables', () => {
  it('hold every part of the dossier', () => {
    const dossier = exampleDossier()
    const rows = Object.fromEntries(TABLES.map(({ name, rows: list }) => [name, list.length]))
    expect(rows).toMatchObject({
      documents: dossier.documents.length,
      findings: dossier.rows.flatMap(({ findings }) => findings).length,
      figures: dossier.figures.length,
      outlook: dossier.outlooks.length,
      assessments: dossier.assessments.length,
      actors: dossier.actors.length,
    })
    for (const { name, rows: list } of TABLES) expect([name, list.length > 0]).toEqual([name, true])
  })

  it('have names of their own and a cell for every column', () => {
    expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length)
    for (const { columns, rows } of TABLES) {
      expect(new Set(columns).size).toBe(columns.length)
      for (const row of rows) expect(row.length).toBe(columns.length)
    }
  })

  it('call places and actors by their names, with the id beside', () => {
    const places = new Set(exampleDossier().rows.flatMap(({ group }) => group.place ?? []))
    const labels = new Map([...places].map((id) => [id, `The land of ${id}`]))
    const [collation] = tablesOf(exampleDossier(), { labels }).filter(({ name }) => name === 'collation')
    const cell = (row: Table['rows'][number], column: string) => row[collation?.columns.indexOf(column) ?? -1]
    const told = (collation?.rows ?? []).map((row) => [cell(row, 'place_id'), cell(row, 'place')])
    expect(told.filter(([id]) => id !== null).length).toBeGreaterThan(0)
    for (const [id, place] of told) expect(place).toBe(id === null ? null : `The land of ${id}`)
  })

  it('cite each value by document and place', () => {
    for (const { columns, rows } of TABLES.filter(({ columns: list }) => list.includes('start')))
      for (const row of rows) {
        expect(row[columns.indexOf('document')]).toEqual(expect.any(String))
        expect(row[columns.indexOf('start')]).toEqual(expect.any(Number))
      }
  })
})

describe('CSV', () => {
  it.each(TABLES.map((table) => [table.name, table] as const))('of %s is read back as it was', (_, table) => {
    const expected = [table.columns, ...table.rows.map((row) => row.map(asText))]
    expect(readBack(renderCsv(table))).toEqual(expected)
  })

  it('is read back whatever stands in a cell, and nothing in it is run', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [, ...rows] = readBack(renderCsv(table))
        expect(rows).toEqual(table.rows.map((row) => row.map(asText)))
        table.rows.forEach((row, index) => {
          row.forEach((value, column) => {
            if (typeof value === 'string') expect(rows[index]?.[column] ?? '').not.toMatch(RUN)
          })
        })
      }),
    )
  })
})

describe('XLSX', () => {
  it('is read back as it was, numbers as numbers', async () => {
    const sheets = await readExcel(Buffer.from(renderXlsx(TABLES)))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(TABLES.map(({ name }) => name))
    TABLES.forEach(({ columns, rows }, index) => {
      const expected = [columns, ...rows].map((row) => row.map((value) => (value === '' ? null : value)))
      expect(sheets[index]?.data).toEqual(expected)
    })
  })

  it('bears any text', async () => {
    const text = ['=1+1', '<b>&amp;</b>', '😀 "x"', 'a\u0000b', 'x'.repeat(40_000)]
    const table: Table = { name: 'any', columns: ['a'], rows: text.map((value) => [value]) }
    const [sheet] = await readExcel(Buffer.from(renderXlsx([table])))
    const shown = ['=1+1', '<b>&amp;</b>', '😀 "x"', 'a\ufffdb', 'x'.repeat(32_767)]
    expect(sheet?.data).toEqual([['a'], ...shown.map((value) => [value])])
  })

  it('is the same to the byte each time', () => {
    expect(Buffer.from(renderXlsx(TABLES)).equals(Buffer.from(renderXlsx(tablesOf(exampleDossier()))))).toBe(true)
  })
})
