// What is checked before the tests: format, lint, dead code and types, side by side, since each keeps one core busy. What
// a check has to say is printed when it is done; the exit code is 1 where one found something.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const CHECKS = [
  ['typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'],
  ['typescript/bin/tsc', '-p', 'web/tsconfig.json'],
  ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ['knip/bin/knip.js'],
]

/** Resolves to whether the check found nothing. */
const passes = ([program, ...args]) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(`${[program, ...args].join(' ')}\n${Buffer.concat(said)}`)
      resolve(code === 0)
    })
  })

const all = await Promise.all(CHECKS.map(passes))
if (all.includes(false)) process.exitCode = 1
