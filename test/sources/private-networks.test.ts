import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isPrivateHost, isPublicIp, lookupPublic } from '../../src/sources/private-networks.js'

describe('private networks', () => {
  it.each([
    '127.0.0.1',
    '127.255.0.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    'no address',
  ])('%s is not asked', (address) => {
    expect(isPublicIp(address)).toBe(false)
  })

  it.each(['93.184.215.14', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) => {
    expect(isPublicIp(address)).toBe(true)
  })

  it('are told in hosts as URLs write them, however the number is dressed', () => {
    for (const url of [
      'http://[::1]/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://017700000001/',
      'http://127.1/',
    ])
      expect([url, isPrivateHost(new URL(url).hostname)]).toEqual([url, true])
    expect(isPrivateHost('example.org')).toBe(false)
  })

  it('are told where a name leads there', async () => {
    const resolve = promisify(lookupPublic)
    await expect(resolve('localhost', {})).rejects.toMatchObject({ code: 'EPRIVATE' })
    await expect(resolve('localhost', { all: true })).rejects.toMatchObject({ code: 'EPRIVATE' })
  })
})
