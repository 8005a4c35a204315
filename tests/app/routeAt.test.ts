import { expect, test } from 'vitest'
import { routeAt } from '../../src/app/routeAt.ts'
import { routes } from '../../src/app/routes.ts'

test.each([
  ['/', '/', ''],
  ['/older/2', '/older/:page', ''],
  ['/article/night-trains', '/article/:slug', 'night-trains'],
  ['/article/night-trains/', '/article/:slug', 'night-trains'],
  ['/topic/%D8%AE%20a', '/topic/:slug', 'خ a'],
  ['/topic/a%2Fb', '/topic/:slug', 'a/b'],
  ['/topic/100%', '/topic/:slug', '100%'],
  ['/older/topic/%C9%99/3', '/older/topic/:slug/:page', 'ə'],
  ['/search', '/search', ''],
  ['/article', '*', ''],
  ['/article/a/b', '*', ''],
  ['/nowhere', '*', ''],
])('%s leads to %s and the slug “%s”', (path, pattern, slug) => {
  const found = routeAt(routes, path)
  expect([found?.route.pattern, found?.slug]).toEqual([pattern, slug])
})
