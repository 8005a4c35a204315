import { describe, expect, test } from 'vitest'
import { envelopeOf, readEnvelope } from '../../../../src/pages/preview/desk/envelope.ts'
import { readHostMessage } from '../../../../src/pages/preview/desk/readHostMessage.ts'

const read = (type: string, payload: unknown) =>
  readHostMessage({ ns: 'news-preview', v: 1, id: '1', type, payload })

describe('an envelope', () => {
  const whole = { ns: 'news-preview', v: 1, id: 'a', type: 'ping', payload: {} }

  test('is read as it was written', () => {
    expect(readEnvelope(envelopeOf('a', 'ping', {}))).toEqual(whole)
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(whole)],
    ['another namespace', { ...whole, ns: 'news-previews' }],
    ['another version', { ...whole, v: 2 }],
    ['a version in words', { ...whole, v: '1' }],
    ['no id', { ...whole, id: undefined }],
    ['an id of another kind', { ...whole, id: {} }],
    ['an id that is too long', { ...whole, id: 'x'.repeat(101) }],
    ['no type', { ...whole, type: '' }],
  ])('is not %s', (_, data) => {
    expect(readEnvelope(data)).toBeUndefined()
  })
})

describe('a message', () => {
  test('with a document carries plain JSON, whatever was posted', () => {
    const doc = { title: 'A', at: new Date(0), none: undefined }
    expect(read('document', { doc, rev: 3, more: 1 })).toEqual({
      type: 'document',
      doc: { title: 'A', at: '1970-01-01T00:00:00.000Z' },
      rev: 3,
    })
  })

  test('with what the workspace shows carries what is known', () => {
    const said = { view: 'card', device: 'side', theme: 'dark', dir: 'rtl', scale: 150, now: 0 }
    expect(read('set', { ...said, other: 1 })).toEqual({ type: 'set', controls: said })
    expect(read('set', {})).toEqual({ type: 'set', controls: {} })
  })

  test('with a part of the article carries its path', () => {
    expect(read('focus', { path: 'body[4].caption' })).toEqual({ type: 'focus', path: 'body[4].caption' })
  })

  test('of an unknown type is passed over', () => {
    expect(read('publish', {})).toBeUndefined()
    expect(read('toString', {})).toBeUndefined()
    expect(read('__proto__', {})).toBeUndefined()
  })

  const circle: Record<string, unknown> = {}
  circle.self = circle

  test.each([
    ['document', undefined, 'payload'],
    ['document', { rev: 1 }, 'payload.doc'],
    ['document', { doc: circle, rev: 1 }, 'payload.doc'],
    ['document', { doc: 1n, rev: 1 }, 'payload.doc'],
    ['document', { doc: {}, rev: -1 }, 'payload.rev'],
    ['document', { doc: {}, rev: 1.5 }, 'payload.rev'],
    ['document', { doc: {}, rev: '1' }, 'payload.rev'],
    ['patch', { ops: {}, rev: 1 }, 'payload.ops'],
    ['patch', { ops: Array(1001).fill({ op: 'remove', path: '/a' }), rev: 1 }, 'payload.ops'],
    [
      'patch',
      {
        ops: [
          { op: 'remove', path: '/a' },
          { op: 'add', path: '/a' },
        ],
        rev: 1,
      },
      'payload.ops[1]',
    ],
    ['patch', { ops: [{ op: 'move', path: '/a' }], rev: 1 }, 'payload.ops[0]'],
    ['patch', { ops: [{ op: 'evaluate', path: '/a', value: 1 }], rev: 1 }, 'payload.ops[0]'],
    ['patch', { ops: [], rev: Number.NaN }, 'payload.rev'],
    ['baseline', {}, 'payload.doc'],
    ['set', { device: 'fridge' }, 'payload.device'],
    ['set', { theme: ['dark'] }, 'payload.theme'],
    ['set', { scale: 49 }, 'payload.scale'],
    ['set', { scale: 301 }, 'payload.scale'],
    ['set', { now: '2026-01-01' }, 'payload.now'],
    ['focus', { path: 'body"><script>' }, 'payload.path'],
    ['focus', { path: 'a'.repeat(201) }, 'payload.path'],
  ])('of type %s and not as it must be is a fault: %#', (type, payload, path) => {
    expect(read(type, payload)).toEqual({ code: 'schema', path })
  })

  test('with more than 8 MB is a fault', () => {
    const doc = 'x'.repeat(8 * 1024 * 1024 - 2)
    expect(read('document', { doc, rev: 1 })).toHaveProperty('type')
    expect(read('document', { doc: `${doc}x`, rev: 1 })).toEqual({ code: 'tooLarge', path: 'payload.doc' })
  })
})
