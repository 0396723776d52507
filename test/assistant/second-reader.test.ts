// A second reader against a server of this machine that answers well, badly, slowly, without end and never.
import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openSecondReader, type SecondReader } from '../../src/assistant/second-reader.js'
import type { Reading } from '../../src/model/index.js'
import { GOOD, type ModelServer, saying, startModelServer } from './model-server.js'
import { QUAY, readingOfText } from './quay-reading.js'

const KEY = 'sk-not-to-be-told'
const alone = readingOfText()
let server: ModelServer
let reader: SecondReader | null = null

beforeAll(async () => {
  server = await startModelServer()
})
afterEach(async () => {
  await reader?.close()
  reader = null
  server.answer = saying(GOOD)
  server.questions.length = 0
})
afterAll(() => server.close())

const open = (fields: { readonly url?: string; readonly seconds?: number; readonly model?: string } = {}) => {
  reader = openSecondReader({ url: server.url, model: 'tiny/model:1b', key: KEY, seconds: 5, ...fields })
  return reader
}

/** A reading without what tells of a second reader. */
const withoutIssues = ({ issues: _, ...layers }: Reading) => layers
const codesOf = ({ issues }: Reading) => issues.map(({ code }) => code).filter((code) => code.startsWith('assistant_'))

describe('a server that answers well', () => {
  it('adds what was not read, marked by its origin, and doubles nothing', async () => {
    const reading = await open().add(alone)
    const added = [...reading.attributions, ...reading.figures].filter(({ rule }) => rule.startsWith('assistant.'))
    expect(added.map(({ rule }) => rule)).toEqual(Array(2).fill('assistant.tiny-model:1b'))
    expect(reading.attributions).toHaveLength(alone.attributions.length + 1)
    expect(codesOf(reading)).toEqual([])
    const ids = [...reading.attributions, ...reading.figures].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is asked in the usual way, with its key as a token', async () => {
    await open().add(alone)
    expect(server.questions).toHaveLength(1)
    const [question] = server.questions
    expect(question).toMatchObject({ path: '/v1/chat/completions', headers: { authorization: `Bearer ${KEY}` } })
    expect(JSON.parse(question?.body ?? '')).toMatchObject({ model: 'tiny/model:1b', stream: false })
    await open({ url: `${server.url}/chat/completions?version=1` }).add(alone)
    expect(server.questions[1]?.path).toBe('/v1/chat/completions?version=1')
  })

  it('is handed long documents in pieces whose sentences keep their numbers', async () => {
    const text = `${'The ferry crossed the wide river again in the rain. '.repeat(200)}${QUAY}`
    const long = readingOfText(text)
    const last = long.sentences.length - 1
    server.answer = saying({
      attributions: [{ ...GOOD.attributions[0], sentence: last - 3 }],
      figures: [],
    })
    const reading = await open().add(long)
    expect(server.questions.length).toBeGreaterThan(1)
    expect(reading.attributions.find(({ rule }) => rule.startsWith('assistant.'))?.cue?.text).toBe('was of one mind')
  })
})

describe('a server that answers badly', () => {
  it.each([
    ['words', 'I would rather talk about the weather.', ['assistant_unusable']],
    ['markup', '<html><body onload=alert(1)>502</body></html>', ['assistant_unusable']],
    ['another shape', { quotes: [] }, []],
    [
      'wrong quotations',
      { attributions: [{ ...GOOD.attributions[0], content: ['the tolls do nothing'] }] },
      ['assistant_refused'],
    ],
    ['invented numbers', { figures: [{ ...GOOD.figures[0], number: '97 per cent' }] }, ['assistant_refused']],
    ['markup in quotations', { figures: [{ ...GOOD.figures[0], what: '<b>Traffic</b>' }] }, ['assistant_refused']],
  ])('with %s changes nothing', async (_, content, codes) => {
    server.answer = saying(content)
    const reading = await open().add(alone)
    expect(withoutIssues(reading)).toEqual(withoutIssues(alone))
    expect(codesOf(reading)).toEqual(codes)
    expect(JSON.stringify(reading.issues)).not.toMatch(/tolls|97|Traffic|weather|alert/u)
  })

  it('counts what was refused, beside what was taken', async () => {
    server.answer = saying({
      attributions: [...GOOD.attributions, { ...GOOD.attributions[0], cue: 'sang' }],
      figures: [{ sentence: 0 }],
    })
    const { issues } = await open().add(alone)
    expect(issues.at(-1)?.message).toBe(
      'Of 4 proposals of the second reader 1 were taken, 1 had been read already, and 2 were refused: ' +
        '1 are in no shape to be looked at; 1 quote words that the text does not hold there.',
    )
  })

  const status =
    (code: number, headers = {}) =>
    (response: ServerResponse) =>
      void response.writeHead(code, headers).end('no')

  it.each<[string, (response: ServerResponse) => void, string]>([
    ['wants another key', status(401), 'assistant_refused_us'],
    ['fails', status(500), 'assistant_failed'],
    ['sends on', status(302, { location: 'http://127.0.0.1:9/elsewhere' }), 'assistant_redirect'],
    [
      'breaks off',
      (response) => void response.writeHead(200).write('{', () => response.destroy()),
      'assistant_unreachable',
    ],
    ['answers without end', (response) => endless(response), 'assistant_too_large'],
    ['never answers', () => undefined, 'assistant_timeout'],
    ['answers in drops', (response) => drop(response), 'assistant_timeout'],
  ])('that %s is asked no further', async (_, answer, code) => {
    server.answer = answer
    const second = open({ seconds: 1 })
    const first = await second.add(alone)
    expect(withoutIssues(first)).toEqual(withoutIssues(alone))
    expect(codesOf(first)).toEqual([code])
    expect(codesOf(await second.add(alone))).toEqual([code])
    expect(server.questions).toHaveLength(1)
    expect(JSON.stringify(first.issues)).not.toContain(KEY)
  })
})

it('does without a server that is not there', async () => {
  const reading = await open({ url: 'http://127.0.0.1:1/v1' }).add(alone)
  expect(codesOf(reading)).toEqual(['assistant_unreachable'])
  expect(withoutIssues(reading)).toEqual(withoutIssues(alone))
})

function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const chunk = 'x'.repeat(64 * 1024)
  const more = (): void => {
    if (!response.destroyed) response.write(chunk, () => setImmediate(more))
  }
  more()
}

function drop(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 100)
  response.on('close', () => clearInterval(timer))
}
