import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Three projects, because only tests that start the program, or use its benchmarks, need it built, and only those
    // of stores a server.
    projects: [
      {
        test: {
          name: 'modules',
          include: ['test/**/*.test.ts'],
          exclude: ['test/cli/**', 'test/bench/**', 'test/docs.test.ts', 'test/store/**'],
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
    ],
  },
})
