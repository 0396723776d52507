import { describe, expect, it } from 'vitest'
import { geographyOf } from '../../src/resolve/geography.js'
import { loadPack } from '../../src/workbench/packs.js'

const BASE = loadPack('base')
const person = (id: string, name: string, partOf: string[]) => ({
  id,
  kind: 'person' as const,
  name,
  aliases: [],
  metonyms: [],
  partOf,
  gender: 'f' as const,
  descriptions: [],
  identifiers: {},
})

describe('whom an actor belongs to', () => {
  const { side } = geographyOf({ ...BASE, actors: [...BASE.actors, person('inés-rios', 'Inés Ríos', ['CL'])] })

  it.each([
    ['a person', 'inés-rios', 'CL'],
    ['the government called after a person', 'name:ines-rios-government', 'CL'],
    ['the government called after somebody unknown', 'name:ana-vey-government', 'name:ana-vey-government'],
  ])('%s', (_, entity, country) => {
    expect(side(entity)).toBe(country)
  })
})
