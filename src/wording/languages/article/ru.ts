import type { ArticleWords } from '../../words.ts'

export const ru: ArticleWords = {
  language: 'ru',
  // “Text”, since “author” would need a plural of its own.
  by: 'Текст: ',
  byForms: ['текст', 'автор', 'авторы'],
  inPlace: ', {place}',
  others: { other: 'ещё {n}' },
  published: 'Опубликовано',
  lastUpdated: 'Обновлено',
  updated: 'Обновлено',
  justNow: 'Только что',
  minutesAgo: { other: '{n} мин назад' },
  hoursAgo: { other: '{n} ч назад' },
  minutesRead: { other: '{n} мин на чтение' },
  yearsOld: {
    one: 'Этому материалу {n} год',
    few: 'Этому материалу {n} года',
    many: 'Этому материалу {n} лет',
    other: 'Этому материалу {n} года',
  },
  live: 'Онлайн',
  correction: 'Исправление',
  clarification: 'Уточнение',
  update: 'Дополнение',
  pictureCredit: 'Автор снимка:',
  photograph: 'Фото: {credit}',
  pictureMissing: 'Снимок недоступен',
  untitled: 'Без заголовка',
  yourTime: 'По вашему времени: {time}',
}
