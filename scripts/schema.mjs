// Writes the JSON Schema of `cotejo read` from the types, so that the contract and the code can't part.
// With --check it writes nothing and fails where the file is not what the types say.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'

const root = join(import.meta.dirname, '..')
const file = join(root, 'schema', 'reading.schema.json')

const schema = createGenerator({
  path: join(root, 'src', 'model', 'reading.ts'),
  tsconfig: join(root, 'tsconfig.json'),
  type: 'Reading',
  topRef: true,
  // A field that a later version adds must not break programs that read the output of this one.
  additionalProperties: true,
  skipTypeCheck: true,
}).createSchema('Reading')

const { $schema, $ref, definitions } = schema
const text = `${JSON.stringify({ $schema, title: 'A reading: one line of cotejo read', $ref, definitions }, null, 2)}\n`
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('schema/reading.schema.json is not what the types say; run: npm run schema\n')
  process.exitCode = 1
}
