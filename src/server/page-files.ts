// The files of the page, as they were built beside the program. Only what was built is known: no path of the machine
// can be asked for.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CotejoError } from '../model/index.js'

const BUILT = fileURLToPath(new URL('../web', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** A file of the page. */
export interface PageFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Its name changes with its content, so a browser may keep it. */
  readonly lasting: boolean
}

/**
 * The files of the page by their paths ("/index.html").
 *
 * @throws CotejoError `page_missing`
 */
export function pageFiles(folder: string = BUILT): ReadonlyMap<string, PageFile> {
  if (!existsSync(join(folder, 'index.html')))
    throw new CotejoError('page_missing', 'The page of the workbench is not built.', {
      mend: 'In a clone of the project run: npm run build',
    })
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const place = join(entry.parentPath, entry.name)
      const path = place.slice(folder.length).replaceAll('\\', '/')
      const bytes = new Uint8Array(readFileSync(place))
      const type = TYPES[extname(entry.name)] ?? 'application/octet-stream'
      return [path, { type, bytes, lasting: path.startsWith('/assets/') }]
    }),
  )
}
