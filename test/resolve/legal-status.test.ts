import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Review } from '../../src/model/store.js'
import { inOrder, legalStepsOf } from '../../src/resolve/legal-status.js'
import { analyse } from '../../src/workbench/analyse.js'
import { makeDossier } from '../../src/workbench/dossier.js'
import { read } from '../../src/workbench/library.js'
import { loadPack } from '../../src/workbench/packs.js'
import { anchorOf, type Decisions } from '../../src/workbench/reviewed.js'

interface Case {
  readonly text: string
  readonly language?: string
  readonly told: readonly string[]
}

const CASES = parse(
  readFileSync(join(import.meta.dirname, '..', 'cases', 'resolve', 'legal-status.yaml'), 'utf8'),
) as Case[]

// The first text waits for packs and lexicons.
describe('legal status in one document', { timeout: 60_000 }, () => {
  it.each(CASES)('$text', async ({ text, language = 'en', told }) => {
    const reading = await read(text, { published: '2031-06-01', language })
    const name = (entity: string) => reading.names.find((one) => one.entity === entity)?.canonical
    expect(legalStepsOf(reading).map((step) => `${name(step.entity)} ${step.rung} ${step.when?.start ?? '-'}`)).toEqual(
      told,
    )
  })
})

describe('legal status in a dossier', { timeout: 60_000 }, () => {
  const TEXTS = [
    ['2031-03-01', 'Boris Ardent was charged with fraud on 1 March 2031. The Harbour Trust was sanctioned.'],
    ['2031-05-05', 'Boris Ardent was acquitted on 4 May 2031. The Harbour Trust said nothing.'],
  ] as const

  async function actors(reviewed: boolean) {
    const readings = await Promise.all(TEXTS.map(([published, text]) => read(text, { published })))
    const decisions: Decisions = new Map(
      readings.flatMap(({ document, names }) =>
        names.slice(0, 1).map((name) => {
          const target = anchorOf(document.textHash, name.id)
          const review: Review = {
            id: target,
            target,
            verdict: 'accepted',
            by: 'Vera',
            at: '2031-06-02',
            before: '',
            after: null,
          }
          return [target, review] as const
        }),
      ),
    )
    const analysis = analyse(readings, loadPack('base'))
    return makeDossier(analysis, { title: 'Ardent', decisions: reviewed ? decisions : new Map() }).actors
  }

  it('tells nothing of a named person that no one has reviewed, and how much is held back', async () => {
    const person = (await actors(false)).find(({ name }) => name === 'Boris Ardent')
    expect(person).toMatchObject({ steps: [], unreviewedSteps: 2 })
  })

  it('is a ladder by date once someone has reviewed the words', async () => {
    const person = (await actors(true)).find(({ name }) => name === 'Boris Ardent')
    expect(person?.steps.map(({ rung }) => rung)).toEqual(['charged', 'cleared'])
    expect(person?.unreviewedSteps).toBe(0)
  })

  it('tells each sentence once', async () => {
    const reading = await read('Boris Ardent was convicted of fraud.', { published: '2031-06-01' })
    const steps = legalStepsOf(reading)
    expect(inOrder([...steps, ...steps])).toEqual(steps)
  })
})
