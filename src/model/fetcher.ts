// The port through which addresses are fetched, so that what asks for a page need not know how it is come by.

/** What an address gave. */
export interface Fetched {
  /** Where the bytes came from in the end, redirects followed. */
  readonly address: string
  /** As the server calls it, such as `text/html; charset=utf-8`; empty where it says nothing. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export interface Fetcher {
  /**
   * Fetches an address, politely.
   *
   * @throws CotejoError `address_…` where there is nothing to be had, in words for people
   */
  fetch(address: string, signal?: AbortSignal): Promise<Fetched>
  close(): Promise<void>
}
