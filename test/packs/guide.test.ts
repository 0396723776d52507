import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../src/packs/read.js'
import { PACK_FILES } from '../../src/packs/schema.js'
import { bundledPacks } from '../../src/workbench/packs.js'

const guide = readFileSync(new URL('../../docs/packs.md', import.meta.url), 'utf8')
const examples = Object.fromEntries(
  [...guide.matchAll(/^```yaml (\S+)\n(.*?)^```$/gms)].map((match) => [match[1] ?? '', match[2] ?? '']),
)
const bundled = (name: string) =>
  Object.fromEntries(
    Object.keys(PACK_FILES)
      .filter((file) => ['pack.yaml', 'actors.yaml', 'places.yaml', 'objects.yaml', 'events.yaml'].includes(file))
      .map((file) => [file, readFileSync(join(bundledPacks(), name, file), 'utf8')]),
  )

describe('the page on packs', () => {
  it('has an example of every file', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys(PACK_FILES).sort())
  })

  it('shows a pack without a problem', () => {
    expect(readPack('harbour', examples, bundled).problems).toEqual([])
  })
})
