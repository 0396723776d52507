/** English words for objects that Spanish has for something else: the greatest, they go, an account, the badly hurt, purposes. */
export const OTHER_IN_SPANISH: ReadonlySet<string> = new Set(
  'mayor mayores van balance balances grave graves fines'.split(' '),
)
