// Starts the built program on the sample once for all tests of the page that only look; what writes makes a workspace
// of its own with `serveNew`.
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { type Serving, serveSample } from './serving.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the workbench of the sample is served. */
    readonly sample: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const serving: Serving = await serveSample()
  project.provide('sample', serving.address)
  return async () => {
    await serving.stop()
    rmSync(serving.folder, { recursive: true, force: true })
  }
}
