// The dossier for a reader of Spanish: nothing of ours is left in English, and nothing of a document is changed.
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/export/html.js'
import { renderMarkdown } from '../../src/export/markdown.js'
import { dossierFor } from '../../src/export/said-dossier.js'
import type { MeasureStep } from '../../src/model/index.js'
import { ENGLISH_READER, type Reader } from '../../src/words/reader-language.js'
import { exampleDossier } from './example-dossier.js'
import { englishIn, withoutDocuments } from './silent-documents.js'

/** What an invented pack calls its own words. */
const LABELS = { Ordania: 'Ordania del Norte', grain: 'grano' }
const SPANISH: Reader = { language: 'es', labels: LABELS }

const dossier = exampleDossier()
/** No name of the example is a pack's, so that none stays; titles of rows and measures are signs too. */
const silent = ((): typeof dossier => {
  const said = withoutDocuments(dossier, () => false)
  const quiet = <T extends { readonly group: { readonly what: string } }>(row: T): T => ({
    ...row,
    group: { ...row.group, what: '·' },
  })
  const valueless = said.rows.map((row) => ({
    ...quiet(row),
    findings: row.findings.map((finding) => ({ ...finding, values: ['·', '·'] as const, difference: null })),
  }))
  const unscoped = (step: MeasureStep): MeasureStep => ({ ...step, scope: step.scope === null ? null : '·' })
  const measures = said.measures.map((measure) => ({ ...measure, label: '·', steps: measure.steps.map(unscoped) }))
  const inForce = said.inForce.map((day) => ({
    ...day,
    measures: day.measures.map((on) => ({
      ...on,
      label: '·',
      step: on.step === null ? null : unscoped(on.step),
      ahead: on.ahead.map(unscoped),
    })),
  }))
  return {
    ...said,
    ...{ rows: valueless, matters: said.matters.map(quiet), measures, inForce },
    title: '·',
    question: '·',
    pack: { ...said.pack, title: '·', name: '·' },
    tracks: said.tracks.map((track) => ({ ...track, title: '·' })),
    timeline: said.timeline.map((entry) => ({ ...entry, label: '·' })),
  }
})()

const textOf = (page: string): string => {
  const { document } = parseHTML(page)
  for (const element of document.querySelectorAll('style, script, code')) element.remove()
  const spoken = [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? '')
  return [document.querySelector('body')?.textContent ?? '', ...spoken].join('\n')
}

describe('a dossier for a reader of Spanish', () => {
  it('has no English word of ours, as a page and as Markdown', () => {
    expect(englishIn(textOf(renderHtml(silent, SPANISH)))).toEqual([])
    // Anchors and rules are ids.
    expect(
      englishIn(renderMarkdown(silent, SPANISH).replaceAll(/\(#[^)]*\)|<a id="[^"]*">|Regla: [a-z.-]+/gu, '')),
    ).toEqual([])
  })

  it('is found out where a sentence is left in English', () => {
    expect(englishIn(textOf(renderHtml(silent)))).not.toEqual([])
  })

  it('says which language it is in, and marks each quote with its own', () => {
    const { document } = parseHTML(renderHtml(dossier, SPANISH))
    expect(document.documentElement.getAttribute('lang')).toBe('es')
    expect([...document.querySelectorAll('q')].every((quote) => quote.getAttribute('lang') === 'en')).toBe(true)
  })

  it('keeps the words of documents, the order and every link', () => {
    const wordsOf = (page: string): readonly (string | null)[] =>
      [...parseHTML(page).document.querySelectorAll('q, .quotes blockquote')].map(({ textContent }) => textContent)
    const linksOf = (page: string): readonly (string | null)[] =>
      [...parseHTML(page).document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    const [english, spanish] = [renderHtml(dossier), renderHtml(dossier, SPANISH)]
    expect(wordsOf(spanish)).toEqual(wordsOf(english))
    expect(linksOf(spanish)).toEqual(linksOf(english))
  })

  it('calls things as the pack does, and leaves the title that somebody gave', () => {
    const named = dossierFor(SPANISH, { ...dossier, pack: { ...dossier.pack, title: 'Ordania' }, title: 'Ordania' })
    expect(named.title).toBe('Ordania del Norte')
    expect(dossierFor(SPANISH, { ...dossier, title: 'Ordania' }).title).toBe('Ordania')
  })

  it('writes days as Spanish does', () => {
    expect(renderMarkdown(dossier, SPANISH)).toMatch(/\d{1,2} de marzo de 2031/u)
  })

  it('is the dossier itself for whoever asked for no language', () => {
    expect(dossierFor(ENGLISH_READER, dossier)).toBe(dossier)
  })
})
