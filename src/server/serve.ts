// Puts an application on a port of this machine, and takes it away again cleanly.
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { CotejoError } from '../model/index.js'

export const DEFAULT_PORT = 4310

/** How many ports are tried one after another when the wanted one is taken. */
const TRIES = 20

/** A server that runs. */
export interface Served {
  readonly address: string
  readonly port: number
  /** Ends it: no new requests, and open ones are cut. */
  readonly close: () => Promise<void>
}

const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', ready)
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    }
    const ready = (): void => {
      server.off('error', failed)
      resolve(true)
    }
    server.once('error', failed)
    server.once('listening', ready)
    server.listen(port, '127.0.0.1')
  })

const closer = (server: Server) => (): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    server.closeAllConnections()
  })

/**
 * Serves on the wanted port of 127.0.0.1, or on the next free one.
 *
 * @throws CotejoError `no_free_port`, `port_refused`
 */
export async function serveApp(app: Hono, wanted: number = DEFAULT_PORT): Promise<Served> {
  // The adaptor's type also covers HTTP/2 servers; without options it makes an http.Server.
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const last = wanted === 0 ? 0 : Math.min(65_535, wanted + TRIES - 1)
  for (let port = wanted; port <= last; port += 1) {
    try {
      if (!(await listen(server, port))) continue
    } catch (cause) {
      throw new CotejoError('port_refused', `Port ${port} can't be used on this machine.`, {
        mend: 'Choose another one with --port.',
        cause,
      })
    }
    const bound = server.address()
    const own = typeof bound === 'object' && bound !== null ? bound.port : port
    return { address: `http://127.0.0.1:${own}`, port: own, close: closer(server) }
  }
  throw new CotejoError('no_free_port', `Ports ${wanted} to ${last} are taken.`, {
    mend: 'Choose another one with --port, or 0 for any.',
  })
}
