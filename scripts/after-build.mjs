// What the compiler leaves to do: the program's file is made executable, and the bundled packs are read once, so that
// each start of the program need not read their YAML again.
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const dist = join(import.meta.dirname, '..', 'dist')
chmodSync(join(dist, 'cli', 'main.js'), 0o755)

const { compilePacks } = await import('../dist/workbench/compiled-packs.js')
const broken = await compilePacks()
for (const { name, error } of broken) process.stderr.write(`The pack ${name} is not compiled: ${error}\n`)

// Newer than every source: tests look at its time to see whether the build is stale.
writeFileSync(join(dist, 'built'), '')
