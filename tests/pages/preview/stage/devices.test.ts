import { describe, expect, test } from 'vitest'
import { devicesIn, widthOf } from '../../../../src/pages/preview/stage/devices.ts'

const names = (width: number, height: number) => devicesIn({ width, height }, 'side').map(({ name }) => name)

describe('side by side', () => {
  test.each([
    [600, 700, ['phone']],
    [656, 570, ['phone', 'tablet']],
    [1008, 694, ['phone', 'desktop']],
    [1768, 980, ['phone', 'tablet', 'desktop']],
  ])('in %i × %i pixels', (width, height, expected) => {
    expect(names(width, height)).toEqual(expected)
  })

  test.each([
    [1008, 694],
    [824, 594],
    [656, 570],
    [1768, 980],
    [3000, 1600],
  ])('nothing is larger than life or wider than %i pixels', (width, height) => {
    const devices = devicesIn({ width, height }, 'side')
    const whole = devices.reduce((sum, device) => sum + widthOf(device), 32 * (devices.length - 1))
    expect(whole).toBeLessThanOrEqual(width + 1)
    for (const { scale, height: own } of devices) {
      expect(scale).toBeLessThanOrEqual(1)
      expect(own * scale).toBeLessThanOrEqual(height - 28)
    }
  })
})

test('a phone keeps the size of its page, however small it is drawn', () => {
  const [phone] = devicesIn({ width: 500, height: 466 }, 'phone')
  expect(phone).toEqual({ name: 'phone', width: 390, height: 844, scale: 0.5 })
})

test('paper is as wide between its margins as A4 is', () => {
  const [paper] = devicesIn({ width: 2000, height: 2000 }, 'print')
  expect(paper).toEqual({ name: 'paper', width: 643, height: 987, scale: 1 })
  expect(widthOf(paper!)).toBe(796)
})
