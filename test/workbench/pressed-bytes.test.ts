// Bytes that are held compressed come back as they were, in whatever order they are asked for.
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PRESS, PressedBytes } from '../../src/workbench/pressed-bytes.js'

it('gives back what it was given', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(lengths, fc.infiniteStream(fc.nat()), (list, asked) => {
      const pressed = new PressedBytes()
      const given = list.map((length, number) => Buffer.alloc(length, String.fromCharCode(97 + (number % 26))))
      // Some come pressed already.
      const places = given.map((bytes, number) =>
        number % 5 === 2 ? pressed.addPressed(deflateRawSync(bytes, PRESS), bytes.length) : pressed.add(bytes),
      )
      for (const number of asked.take(60)) {
        const place = places[number % places.length]
        const bytes = given[number % given.length]
        if (place !== undefined && bytes !== undefined) expect(pressed.at(place).equals(bytes)).toBe(true)
      }
    }),
    { numRuns: 30 },
  )
})
