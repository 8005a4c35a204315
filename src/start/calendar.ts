/** A worker that writes one date and one list, and then is done (`openCalendar`). */
new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(0)
new Intl.ListFormat('en').format(['a', 'b'])
postMessage('')
self.close()
