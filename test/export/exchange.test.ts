// GeoJSON, CSL-JSON and iCalendar, each read back by a program that is not ours.
import { plugins } from '@citation-js/core'
import { check } from '@placemarkio/check-geojson'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarEntry, renderCalendar } from '../../src/export/calendar.js'
import { cslItems } from '../../src/export/csl.js'
import { placeCollection } from '../../src/export/geojson.js'
import type { Document } from '../../src/model/index.js'
import { exampleDossier } from './example-dossier.js'

describe('GeoJSON', () => {
  const dossier = exampleDossier()
  const named = [
    ...dossier.rows.flatMap(({ group }) => group.place ?? []),
    ...dossier.figures.flatMap(({ place }) => place ?? []),
  ]
  const first = dossier.rows.find(({ group }) => group.place !== null)?.group.place ?? ''
  const places = [{ id: first, name: 'The first', aliases: [], point: { latitude: 12.5, longitude: -70.25 } }]

  it('is sound, and has a feature for every place told of', () => {
    const collection = placeCollection(dossier, places)
    expect(named.length).toBeGreaterThan(1)
    expect(check(JSON.stringify(collection))).toMatchObject({ type: 'FeatureCollection' })
    expect(collection.features.map(({ id }) => id)).toContain(first)
    const told = collection.features.reduce(
      (sum, { properties }) => sum + properties.rows.length + properties.figures.length,
      0,
    )
    expect(told).toBe(named.length)
  })

  it('puts a point only where one is known, longitude first', () => {
    for (const { id, geometry, properties } of placeCollection(dossier, places).features) {
      expect(geometry).toEqual(id === first ? { type: 'Point', coordinates: [-70.25, 12.5] } : null)
      expect(properties.location).toBe(id === first ? 'pack' : 'unknown')
    }
  })
})

describe('CSL-JSON', () => {
  const document = (fields: Partial<Document>): Document => ({
    id: 'doc-1',
    sourceId: 's',
    textHash: 'h',
    title: 'Low water',
    publisher: 'The Ferry',
    authors: ['Ada Quill'],
    url: 'https://ferry.example/low',
    published: '2031-03-04',
    publishedBasis: 'given',
    language: 'en',
    text: '',
    sourceHash: 'h',
    mediaType: 'text/plain',
    retrievedAt: '2031-03-05T10:00:00.000Z',
    copyOf: null,
    file: 'low.txt',
    ...fields,
  })

  const sound = (items: readonly unknown[]) => plugins.input.util.clean(structuredClone(items), false)

  it('is what a citation program takes without mending it', () => {
    const bare = { title: null, publisher: null, authors: [], url: null, published: null, retrievedAt: null }
    const items = cslItems([
      document({}),
      document({ id: 'doc-2', ...bare }),
      document({ id: 'doc-3', file: null, ...bare }),
    ])
    expect(sound(items)).toEqual(items)
    expect(items[0]).toMatchObject({
      type: 'webpage',
      issued: { 'date-parts': [[2031, 3, 4]] },
      accessed: { 'date-parts': [[2031, 3, 5]] },
      author: [{ literal: 'Ada Quill' }],
    })
    expect(items[1]).toEqual({ id: 'doc-2', type: 'document', title: 'low.txt', language: 'en' })
  })
})

describe('the citation program', () => {
  it.each([{ type: 'nonsense' }, { type: 'webpage', title: 5 }, { type: 'webpage', author: ['Ada Quill'] }])(
    'notices %j',
    (item) => {
      expect(plugins.input.util.clean([structuredClone(item)], false)).not.toEqual([item])
    },
  )
})

describe('the calendar', () => {
  const entry: CalendarEntry = {
    id: 'doc-1#o:1-5',
    kind: 'deadline',
    speaker: 'The chancellor; of Ordania, and others',
    day: '2031-02-28',
    status: 'overdue',
    rule: 'due.stated_day',
    because: 'the text names the day',
    quote: `Back\\slash, comma; 😀 ${'a long demand '.repeat(20)}\nBEGIN:VEVENT`,
    source: 'ledger.txt:17',
    url: 'https://ledger.example/a?b=1,2',
  }
  const options = { title: 'Tolls, 2031', now: '2031-03-01T08:30:00.000Z' }
  const made = renderCalendar([entry, { ...entry, id: 'doc-1#o:9-12', url: null }], options)
  const events = new ICAL.Component(ICAL.parse(made)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

  it('is read back as it was', () => {
    expect(events.map(({ uid }) => uid)).toEqual(['doc-1#o:1-5@cotejo', 'doc-1#o:9-12@cotejo'])
    const [first] = events
    expect(first?.summary).toBe('deadline: The chancellor; of Ordania, and others')
    expect(first?.description).toContain(`“${entry.quote.replaceAll(/\s+/gu, ' ').trim()}”`)
    expect(first?.description).toContain('The day: the text names the day.')
    expect(first?.component.getFirstPropertyValue('url')).toBe(entry.url)
  })

  it('is in the language asked for, but for what documents say', () => {
    const spanish = renderCalendar([entry], { ...options, language: 'es' })
    const [event] = new ICAL.Component(ICAL.parse(spanish))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
    expect(event?.uid).toBe(events[0]?.uid)
    expect(event?.summary).toBe('plazo: The chancellor; of Ordania, and others')
    expect(event?.description).toContain(`«${entry.quote.replaceAll(/\s+/gu, ' ').trim()}»`)
    expect(event?.description).toContain('ledger.txt:17. Estado: vencido.\nEl texto nombra el día.')
  })

  it('has all-day entries that end with their day', () => {
    const [first] = events
    expect([first?.startDate.isDate, String(first?.startDate), String(first?.endDate)]).toEqual([
      true,
      '2031-02-28',
      '2031-03-01',
    ])
    expect(String(first?.component.getFirstPropertyValue('dtstamp'))).toBe('2031-03-01T08:30:00Z')
  })

  it('keeps its lines to 75 octets and ends them as it must', () => {
    for (const line of made.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  })
})
