// Writes the types of the page's client from the description of the API, as the built program gives it: `npm run api`,
// after a build. Types of the model are named, not written out again: whatever carries `x-model` becomes that type.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientTypes } from './client-types.mjs'

const { apiDescription } = await import('../dist/server/api.js')
writeFileSync(join(import.meta.dirname, '..', 'web', 'src', 'api', 'schema.ts'), await clientTypes(apiDescription()))
