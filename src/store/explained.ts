// Everything a store throws is an error that a person can act on, whichever method it comes from.
import type { Store } from '../model/store.js'

/** The store, with what its methods throw explained. */
export function explained(store: Store, explain: (error: unknown) => unknown): Store {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return async (...args: unknown[]): Promise<unknown> => {
        try {
          return await value.apply(target, args)
        } catch (error) {
          throw explain(error)
        }
      }
    },
  })
}
