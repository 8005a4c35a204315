import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { firstText, record, text } from '../../readField.ts'
import type { Wire } from './wire.ts'

/** A base against which no relative address resolves. */
const nowhere = 'about:blank'

/** The site a document was asked for, else the one it comes from. */
export function websiteOf(wire: Wire): string | undefined {
  return firstText(wire.website, wire.canonical_website)
}

/** What a document says for one of the sites it stands on. */
export function forWebsite(wire: Wire, name: string | undefined): Wire | undefined {
  const websites = record(wire.websites)
  return name !== undefined && websites && Object.hasOwn(websites, name) ? record(websites[name]) : undefined
}

/** The address of a document on the site it was asked for, as it is written: mostly a path. Undefined when it has none. */
export function writtenAddress(wire: Wire): string | undefined {
  const own = forWebsite(wire, websiteOf(wire))
  const anywhere = Object.values(record(wire.websites) ?? {}).map(site => record(site)?.website_url)
  return firstText(wire.website_url, own?.website_url, wire.canonical_url, ...anywhere)
}

/**
 * Where the same document was first published. Undefined where only its path is known and not the host: Arc's own, or
 * that of another of the newsroom's sites.
 */
export function canonicalOf(wire: Wire, reading: Reading): string | undefined {
  const isElsewhere = wire.canonical_website && websiteOf(wire) !== text(wire.canonical_website)
  const base = isElsewhere ? nowhere : linkBaseOf(reading)
  const address = addressOf(firstText(wire.canonical_url_external, wire.canonical_url), base)
  return address && /^https?:/.test(address) ? address : undefined
}

/**
 * What relative links resolve against. Arc's own API stands on a host where no reader finds a page, so there they
 * lead nowhere.
 */
export function linkBaseOf({ address }: Reading): string {
  const host = URL.parse(address)?.hostname ?? ''
  return /(?:^|\.)(?:arcpublishing|arcxp)\.com$/.test(host) ? nowhere : address
}

/** The page of a document or a person on the web, where it is known. */
export function linkOf(value: unknown, reading: Reading): string | undefined {
  return addressOf(text(value), linkBaseOf(reading))
}
