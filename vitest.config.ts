import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Tests of the program mostly wait for it; two files at a time keep two cores busy.
    maxWorkers: 2,
    // Four projects, because only tests that start the program, or use its benchmarks, need it built, only those of
    // stores a database, and only those of the page a browser and the program serving.
    projects: [
      {
        test: {
          name: 'modules',
          include: ['test/**/*.test.ts'],
          exclude: ['test/cli/**', 'test/bench/**', 'test/docs.test.ts', 'test/store/**', 'test/web/**'],
          // Modules keep nothing that a test could change, so that they need not be loaded anew for each file.
          isolate: false,
        },
      },
      {
        test: {
          name: 'stores',
          include: ['test/store/**/*.test.ts', 'test/cli/**/*.postgres.test.ts'],
          globalSetup: ['test/build.ts', 'test/postgres-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'program',
          include: ['test/cli/**/*.test.ts', 'test/bench/**/*.test.ts', 'test/docs.test.ts'],
          exclude: ['test/cli/**/*.postgres.test.ts'],
          globalSetup: ['test/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'web',
          include: ['test/web/**/*.test.ts'],
          globalSetup: ['test/build.ts', 'test/postgres-server.ts', 'test/web/sample-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page shows a thing some moments after another, longer where much else is done; what is asked of it is
          // asked again until then.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
