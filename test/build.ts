// Tests of the program start what a user starts: the build. It is made once, before them, where it is older than its
// sources. Type errors are told by `npm run types`; here they stop nothing.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

const newest = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)

export default function setup(): void {
  const built = join(root, 'dist', 'built')
  const sources = Math.max(...['src', 'packs', 'web/src'].map((folder) => newest(join(root, folder))))
  if (existsSync(built) && statSync(built).mtimeMs > sources) return
  const run = (script: string, ...args: string[]) =>
    // What runs these tests says that all is a test; the page built so would be the slow one for developers.
    spawnSync(process.execPath, [join(root, script), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    })
  const compiled = run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
  if (compiled.status !== 0) process.stderr.write(compiled.stdout)
  const page = run('node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn')
  if (page.status !== 0) throw new Error(`The page was not built.\n${page.stderr}`)
  const after = run('scripts/after-build.mjs')
  if (after.status !== 0) throw new Error(`The build failed.\n${compiled.stdout}\n${after.stderr}`)
}
