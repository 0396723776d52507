// What the tests use of @citation-js/core, which comes without types.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly util: {
        /** Drops what is no CSL-JSON; without conversions, also what could be guessed at. */
        clean(items: readonly unknown[], convert: boolean): readonly unknown[]
      }
    }
  }
}
