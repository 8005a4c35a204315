import { expect, test } from 'vitest'
import type { Severity } from '../../src/preflight/Finding.ts'
import { rules } from '../../src/preflight/rules.ts'

/** The checks by severity, as the design of the preview lists them; some findings weigh less than their rule. */
const designed: Record<Severity, string> = {
  error:
    'headline.missing byline.missing body.empty text.placeholder text.mojibake heading.empty image.alt.missing ' +
    'image.credit.missing image.tiny image.broken image.http date.missing date.order embargo.mismatch status.unreadable ' +
    'link.unsafe link.preview slug.changed dir.wrong',
  warning:
    'headline.long headline.words standfirst.missing standfirst.same byline.form text.xxx text.repeat text.word ' +
    'heading.order image.alt.long image.alt.file image.alt.caption image.caption.missing image.small image.ratio ' +
    'lead.missing date.future date.zone correction.missing update.empty link.broken link.text slug.bad lang.missing ' +
    'section.missing embed.unknown embed.title a11y.table a11y.contrast',
  note:
    'headline.date headline.caps headline.stop description.long body.short body.long text.spaces text.quotes ' +
    'text.dashes text.numbers image.caption.long image.heavy embargo.future embargo.past update.silent status.hidden ' +
    'lang.mixed tags.none tags.many legal.flag',
}

test.each(Object.entries(designed))('of severity %s are the checks of the design', (severity, ids) => {
  const own = rules.filter(rule => rule.severity === severity).map(({ id }) => id)
  expect(own.toSorted()).toEqual(ids.split(' ').toSorted())
})

test('every check says in a sentence what to do', () => {
  expect(rules.filter(({ fix }) => !/^\p{Lu}.{15,}\.$/u.test(fix)).map(({ id }) => id)).toEqual([])
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})
