// The second reader that a workspace names in its cotejo.yaml, so that nobody has to repeat an address. A key never
// stands there: the file is copied and shared.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CotejoError } from '../model/index.js'
import { readError } from './file-errors.js'
import { MANIFEST, workspaceAbove } from './manifest.js'

/** What a workspace says of a second reader. */
export interface AssistantSettings {
  readonly url: string
  readonly model: string
  readonly seconds: number | undefined
}

/** What is wrong with a field's value, or null; every scalar is text here. */
const FIELDS: Readonly<Record<string, (value: string) => string | null>> = {
  url: (value) =>
    URL.canParse(value) && /^https?:/iu.test(value)
      ? null
      : 'should be an address that starts with http:// or https://',
  model: (value) => (value === '' ? 'should be the name of a model' : null),
  seconds: (value) => (/^[1-9]\d{0,5}$/u.test(value) ? null : 'should be a whole number above nought'),
}
const NAMES = Object.keys(FIELDS).join(', ')

/** What is wrong with the settings, in words for people; null where nothing is. */
function troubleIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `should hold ${NAMES}`
  for (const [name, said] of Object.entries(value)) {
    if (/key|token|secret/iu.test(name)) return 'a key does not belong here: put it into COTEJO_ASSISTANT_KEY'
    const check = FIELDS[name]
    if (check === undefined) return `"${name}" is not a field here: write one of ${NAMES}`
    const trouble = typeof said === 'string' ? check(said) : 'should be one value'
    if (trouble !== null) return `"${name}" ${trouble}`
  }
  for (const name of ['url', 'model']) if (!Reflect.has(value, name)) return `"${name}" is missing`
  return null
}

async function manifestIn(file: string): Promise<unknown> {
  let source: string
  try {
    source = await readFile(file, 'utf8')
  } catch (error) {
    throw readError(file, error)
  }
  if (!/^assistant\b/mu.test(source)) return null
  const { parse } = await import('yaml')
  try {
    return parse(source, { schema: 'failsafe' })
  } catch (error) {
    throw new CotejoError('workspace_broken', `${file} is no YAML.`, { mend: 'Mend it.', cause: error })
  }
}

/**
 * The second reader that the workspace around `current` names; null without a workspace, or where it names none.
 *
 * @throws CotejoError `workspace_broken` where a field of it is wrong
 */
export async function assistantSettings(current: string): Promise<AssistantSettings | null> {
  const folder = workspaceAbove(current)
  if (folder === null) return null
  const file = join(folder, MANIFEST)
  const manifest = await manifestIn(file)
  const value: unknown = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'assistant') : null
  if (value === null || value === undefined) return null
  const trouble = troubleIn(value)
  if (trouble !== null)
    throw new CotejoError('workspace_broken', `${file}, assistant: ${trouble}.`, {
      mend: 'Mend that line, or read with --no-assistant.',
    })
  // Each field was just found to be text.
  const { url, model, seconds } = value as Readonly<Record<string, string>>
  return { url: url as string, model: model as string, seconds: seconds === undefined ? undefined : Number(seconds) }
}
