import { expect, test } from 'vitest'
import { headersFileOf, policyOf } from '../../src/build/policy.ts'
import type { Newsroom } from '../../src/model/Newsroom.ts'

const newsroom: Newsroom = {
  name: 'The Test Courier',
  language: 'en',
  direction: 'ltr',
  timeZone: 'UTC',
  source: { url: '/content/feed.json', format: 'json-feed' },
  sections: [],
  stamp: { updatedAfterMinutes: 1 },
  embeds: [],
  preview: { origins: [] },
}

test('a site with its own stories reaches nothing but pictures elsewhere', () => {
  expect(policyOf(newsroom)).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'none'; media-src 'none'; " +
      "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types dateline-html dateline-worker",
  )
})

test('a source on the web and the hosts of embeds are named, and no others', () => {
  const source = { url: 'https://api.example:8443/v1/feed.json?page=1', format: 'json-feed' as const }
  const policy = policyOf({ ...newsroom, source, embeds: ['player.example', 'www.youtube-nocookie.com'] })
  expect(policy).toContain("; connect-src 'self' https://api.example:8443; ")
  expect(policy).toContain('; frame-src https://player.example https://www.youtube-nocookie.com; ')
  expect(policy).toContain("; img-src 'self' https:; ")
})

test('pictures of a source over plain http may come from there', () => {
  const source = { url: 'http://localhost:8080/feed.json', format: 'json-feed' as const }
  expect(policyOf({ ...newsroom, source })).toContain("; img-src 'self' https: http://localhost:8080; ")
})

test('the headers say what a meta element cannot', () => {
  const headers = headersFileOf(newsroom, '/news/')
  expect(headers).toMatch(
    /^\/news\/article\/\*\n {2}Content-Security-Policy: default-src 'none'; .*; frame-ancestors 'none'\n/m,
  )
  expect(headers).toContain('/news/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')
})
