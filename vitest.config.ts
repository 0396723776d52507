import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Two projects, because only tests that start the program need it built.
    projects: [
      {
        test: {
          name: 'modules',
          include: ['test/**/*.test.ts'],
          exclude: ['test/cli/**', 'test/docs.test.ts'],
        },
      },
      {
        test: {
          name: 'program',
          include: ['test/cli/**/*.test.ts', 'test/docs.test.ts'],
          globalSetup: ['test/build.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
