// A workbook of Office Open XML (ECMA-376) with a sheet for each table: numbers as numbers, all else as text that
// nothing runs, the head bold and standing still. Written out here because the writers to be had stamp the hour into
// the file, and the same dossier is to give the same bytes.
import type { Cell, Table } from './tables.js'
import { zipOf } from './zip-archive.js'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
/** The most text a cell may hold. */
const LONGEST_CELL = 32_767

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML 1.0, which has no place for most control characters. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd')
    .replaceAll(/[&<>"]/gu, (character) => ESCAPES[character] ?? character)

/** A, B, … Z, AA: the name of a column. */
const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

function cellXml(cell: Cell, place: string, style: number): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : cellXml(String(cell), place, style)
  const text = xml(cell.slice(0, LONGEST_CELL))
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${text}</t></is></c>`
}

const rowXml = (cells: readonly Cell[], number: number, style: number): string =>
  `<row r="${number}">${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`, style)).join('')}</row>`

function sheetXml({ columns, rows }: Table): string {
  const still = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const lines = [rowXml(columns, 1, 1), ...rows.map((row, index) => rowXml(row, index + 2, 0))]
  const all = `A1:${columnName(columns.length - 1)}${rows.length + 1}`
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${still}</sheetView></sheetViews>` +
    `<sheetData>${lines.join('')}</sheetData><autoFilter ref="${all}"/></worksheet>`
  )
}

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/>' +
  '</fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/>' +
  '</cellXfs></styleSheet>'

/** The files that say what the others are. */
function frame(tables: readonly Table[]): Readonly<Record<string, string>> {
  const sheets = tables.map(
    ({ name }, index) => `<sheet name="${xml(name.slice(0, 31))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const part = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`
  const relations = (list: readonly string[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      part('/xl/workbook.xml', 'sheet.main') +
      part('/xl/styles.xml', 'styles') +
      tables.map((_, index) => part(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('') +
      '</Types>',
    '_rels/.rels': relations([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...tables.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relation(tables.length + 1, 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': STYLES,
  }
}

/** Tables as one workbook. The same tables give the same bytes. */
export function renderXlsx(tables: readonly Table[]): Uint8Array {
  const sheets = tables.map((table, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(table)] as const)
  return zipOf({ ...frame(tables), ...Object.fromEntries(sheets) })
}
