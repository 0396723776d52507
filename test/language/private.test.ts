// Private persons by how a text introduces them: a name that is missed is published, so the cases are many and each
// stands beside its like from public life.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readNames } from '../../src/language/name/read.js'
import type { Pack } from '../../src/packs/schema.js'
import { inventedPack } from './invented-pack.js'
import { contextOf } from './reading-of.js'
import { spanishPack } from './spanish-pack.js'

interface PrivateCase {
  readonly text: string
  readonly private: readonly string[]
}

const casesOf = (file: string): readonly PrivateCase[] =>
  parse(readFileSync(new URL(`../cases/language/${file}.yaml`, import.meta.url), 'utf8')) as PrivateCase[]

const inLanguage = (title: string, file: string, language: string, pack: Pack) =>
  describe(title, () => {
    for (const example of casesOf(file))
      it(example.text, () => {
        const names = readNames(contextOf(example.text, pack, language))
        expect(names.filter((name) => name.private).map((name) => name.span.text)).toEqual(example.private)
      })
  })

inLanguage('private persons', 'private', 'en', inventedPack)
inLanguage('private persons in Spanish', 'private-es', 'es', spanishPack)
