// Which hosts may be asked. An address from a stranger's page, or a redirect, may point at services of this machine
// or of the network it stands in, which trust whoever can reach them. So each name is resolved once, every address it
// has must be public, and the connection goes to just those addresses: a name can't answer one thing to the check and
// another to the connection.
import type { LookupAddress, LookupOptions } from 'node:dns'
import { lookup } from 'node:dns'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether an IP address is one of the open internet's. */
export function isPublicIp(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // IPv4 in the dress of IPv6 is judged as what it is.
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast'
}

/** A host as URLs write it, without the brackets of IPv6. */
const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/gu, '')

/** Whether a host is written as an address that is not public; names are judged when they are resolved. */
export const isPrivateHost = (hostname: string): boolean => {
  const host = bareHost(hostname)
  return isIP(host) !== 0 && !isPublicIp(host)
}

/** What a resolution fails with where a name leads into a private network. */
export class PrivateNetworkError extends Error {
  readonly code = 'EPRIVATE'
}

type Answer = (error: Error | null, address: string | LookupAddress[], family?: number) => void

/** Resolves as the system does, and fails where any address of a name is private. */
export function lookupPublic(hostname: string, options: LookupOptions, answer: Answer): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return answer(error, [])
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublicIp(address)))
      return answer(new PrivateNetworkError(`${hostname} is private`), [])
    const [first] = addresses as [LookupAddress]
    return options.all === true ? answer(null, addresses) : answer(null, first.address, first.family)
  })
}
