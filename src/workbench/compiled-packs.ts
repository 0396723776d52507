// Packs are written by people, in YAML, and checked word by word, which takes longer than reading a document with
// them. So the bundled ones are read once, when the program is built, and kept as JSON beside the program; a pack
// whose files have changed since is read from its files.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve as resolvePath } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Pack } from '../packs/schema.js'

/** Names a pack by its content, so that a changed word in it makes documents be read again. */
export const packKey = (pack: Pack): string =>
  `${pack.manifest.name}@${pack.manifest.version}#${createHash('sha256').update(JSON.stringify(pack)).digest('hex').slice(0, 16)}`

/** Beside the compiled program: `dist/packs`. */
const COMPILED = join(dirname(fileURLToPath(import.meta.url)), '..', 'packs', 'compiled.json')

interface CompiledPacks {
  /** Of all the bundled files: packs extend each other. */
  readonly hash: string
  readonly packs: Readonly<Record<string, Pack>>
}

/** The folder of the bundled packs: `packs` beside the nearest `package.json` above this file. */
function bundledFolder(): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'packs'))) return join(folder, 'packs')
    if (dirname(folder) === folder) return null
  }
}

const yamlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /\.ya?ml$/u.test(file))
    .sort()

const packsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'pack.yaml')))
    .sort()

function hashOf(folder: string): string {
  const hash = createHash('sha256')
  for (const name of packsIn(folder))
    for (const file of yamlIn(join(folder, name)))
      hash.update(`${name}/${file}\n`).update(readFileSync(join(folder, name, file)))
  return hash.digest('hex')
}

/** The pack as it was compiled, or null where it was not, or has changed since. */
function compiledPack(name: string): Pack | null {
  // A folder of that name wins over a bundled pack; it is read from its files.
  const folder = bundledFolder()
  if (folder === null || !existsSync(COMPILED) || existsSync(join(name, 'pack.yaml'))) return null
  // Written by `compilePacks`, and matched to its sources by their hash.
  const compiled = JSON.parse(readFileSync(COMPILED, 'utf8')) as CompiledPacks
  if (!Object.hasOwn(compiled.packs, name) || compiled.hash !== hashOf(folder)) return null
  return compiled.packs[name] ?? null
}

/**
 * Opens a pack by its name or folder, as `loadPack` does, but at once where it comes with the program.
 *
 * @throws CotejoError `pack_not_found`, `pack_invalid`
 */
export async function openPack(nameOrFolder: string, searchFolders: readonly string[] = []): Promise<Pack> {
  const compiled = searchFolders.length === 0 ? compiledPack(nameOrFolder) : null
  if (compiled !== null) return compiled
  const { loadPack } = await import('./packs.js')
  if (!existsSync(join(nameOrFolder, 'pack.yaml'))) return loadPack(nameOrFolder, searchFolders)
  return unlessChanged(resolvePath(nameOrFolder), () => loadPack(nameOrFolder, searchFolders))
}

/** Packs that were read from their folders, by these; a program that runs for hours asks for its pack again and again. */
const held = new Map<string, { readonly hash: string; readonly pack: Pack }>()

/** The pack of a folder as it was read before, unless a file of it or of a pack beside it has changed since. */
function unlessChanged(folder: string, read: () => Pack): Pack {
  const hash = [dirname(folder), bundledFolder()].map((one) => (one === null ? '' : hashOf(one))).join()
  const known = held.get(folder)
  if (known?.hash === hash) return known.pack
  const pack = read()
  held.set(folder, { hash, pack })
  return pack
}

/**
 * Compiles the bundled packs; called when the program is built. Gives those that can't be.
 *
 * @public scripts/after-build.mjs calls it in the build
 */
export async function compilePacks(): Promise<{ readonly name: string; readonly error: string }[]> {
  const folder = bundledFolder()
  if (folder === null) return []
  const { loadPack } = await import('./packs.js')
  const packs: Record<string, Pack> = {}
  const broken: { name: string; error: string }[] = []
  for (const name of packsIn(folder)) {
    try {
      packs[name] = loadPack(join(folder, name))
    } catch (error) {
      broken.push({ name, error: error instanceof Error ? error.message : String(error) })
    }
  }
  mkdirSync(dirname(COMPILED), { recursive: true })
  writeFileSync(COMPILED, JSON.stringify({ hash: hashOf(folder), packs } satisfies CompiledPacks))
  return broken
}
