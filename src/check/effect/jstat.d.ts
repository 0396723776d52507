// The package comes without types; these are the functions that are used.
declare module 'jstat' {
  interface Statistics {
    readonly studentt: { cdf(value: number, degrees: number): number }
    gammaln(value: number): number
  }
  const statistics: Statistics
  export default statistics
}
