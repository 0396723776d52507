// A rating comes only from a named person, in their words; without one there is no ClaimReview.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exportOf } from '../../src/workbench/export.js'
import { rateClaim, withdrawRating } from '../../src/workbench/ratings.js'
import { readWorkspace } from '../../src/workbench/readings.js'
import { lastTarget } from '../../src/workbench/review.js'
import { type ExchangedWorkspaces, exchangedWorkspaces, NOW } from './exchanged-workspaces.js'

// Sources read their pack anew each time; the built program keeps it.
vi.setConfig({ testTimeout: 60_000 })

let made: ExchangedWorkspaces
let claim: string
beforeAll(async () => {
  made = await exchangedWorkspaces()
  const { readings } = await readWorkspace(made.full)
  const [told] = readings.flatMap(({ document, figures }) =>
    figures.flatMap(({ id, quantity }) => (quantity.span.text === '45 boats' ? [`${document.id}#${id}`] : [])),
  )
  claim = told ?? ''
}, 60_000)
afterAll(() => made.remove())

const exported = (reviewer?: string, address?: string) =>
  exportOf(made.full, 'claim-review', {
    now: NOW,
    ...(reviewer === undefined ? {} : { reviewer }),
    ...(address === undefined ? {} : { address }),
  })

describe('ClaimReview', () => {
  it('is not given without a person or a rating of theirs', async () => {
    for (const reviewer of [undefined, ' ', 'Ada Quill']) {
      const { files, count, notes } = await exported(reviewer)
      expect([files, count, notes.length]).toEqual([[], 0, 1])
    }
    await expect(
      rateClaim(made.full, 'doc-0#f:1-2', { words: 'x', note: null, by: 'x', at: NOW }),
    ).rejects.toMatchObject({ code: 'claim_unknown' })
  })

  it('holds the person’s own words, and no private person', async () => {
    const given = { words: 'Mostly false', note: 'Marta Robles counted 40.', by: 'Ada Quill', at: NOW }
    await rateClaim(made.full, claim, { ...given, words: 'True', note: null })
    await rateClaim(made.full, claim, given)
    await rateClaim(made.full, claim, { ...given, by: 'Ivo Bell', words: 'Half' })
    const { files, count, notes } = await exported('Ada Quill', 'https://checks.example/boats')
    expect([files.length, count, notes]).toEqual([1, 1, []])
    const text = String(files[0]?.content)
    expect(text).not.toContain('Robles')
    expect(JSON.parse(text)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'ClaimReview',
          url: 'https://checks.example/boats',
          datePublished: '2026-01-15',
          author: { '@type': 'Person', name: 'Ada Quill' },
          reviewRating: { '@type': 'Rating', alternateName: 'Mostly false' },
          itemReviewed: {
            '@type': 'Claim',
            datePublished: '2025-03-11',
            appearance: { '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'The Quay' } },
          },
        },
      ],
    })
    expect(JSON.parse(text)['@graph'][0].claimReviewed).toMatch(/^Peru seized 45 boats in Lima/u)
    // Said by a private person: nobody is named as its author.
    expect(JSON.parse(text)['@graph'][0].itemReviewed.author).toBeUndefined()
  })

  it('is gone when the rating is taken back, and never undone as a decision on a suggestion', async () => {
    expect(await lastTarget(made.full, 'Ada Quill')).toBeNull()
    await withdrawRating(made.full, claim, { by: 'Ivo Bell', at: NOW })
    expect((await exported('Ivo Bell')).files).toEqual([])
    await expect(withdrawRating(made.full, claim, { by: 'Ivo Bell', at: NOW })).rejects.toMatchObject({
      code: 'nothing_to_undo',
    })
    expect((await exported('Ada Quill')).count).toBe(1)
  })
})
