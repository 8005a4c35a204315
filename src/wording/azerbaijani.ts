const months = [
  ...['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun'],
  ...['iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'],
]
const weekdays = ['bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə']

/**
 * “14 iyun 2026, bazar”: what the options ask for, of a day such as “2026-06-14” (what follows it is not read).
 * Written out here because Chromium carries no Azerbaijani: its `az` prints “2026 M06 14, Sun”.
 */
export function azerbaijaniDay(day: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  const dayMonthYear = [
    options.day && date.getUTCDate(),
    options.month && months[date.getUTCMonth()],
    options.year && date.getUTCFullYear(),
  ]
  const weekday = options.weekday && weekdays[date.getUTCDay()]
  return [dayMonthYear.filter(Boolean).join(' '), weekday].filter(Boolean).join(', ')
}
