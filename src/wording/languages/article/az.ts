import type { ArticleWords } from '../../words.ts'

export const az: ArticleWords = {
  language: 'az',
  by: 'Müəllif: ',
  byForms: ['müəllif', 'müəlliflər', 'yazdı', 'hazırladı', 'hazırlayan'],
  // The place stays in the nominative: its ending would depend on its vowels (Bakıda, Gəncədə).
  inPlace: ', {place}',
  others: { other: 'daha {n} nəfər' },
  published: 'Dərc olunub',
  lastUpdated: 'Son yenilənmə',
  updated: 'Yenilənib',
  justNow: 'İndicə',
  minutesAgo: { other: '{n} dəq əvvəl' },
  hoursAgo: { other: '{n} saat əvvəl' },
  minutesRead: { other: '{n} dəqiqəlik oxu' },
  yearsOld: { other: 'Bu yazının dərcindən {n} il keçib' },
  live: 'Canlı',
  correction: 'Düzəliş',
  clarification: 'Dəqiqləşdirmə',
  update: 'Yenilənmə',
  pictureCredit: 'Şəklin müəllifi:',
  photograph: 'Foto: {credit}',
  pictureMissing: 'Şəkil əlçatan deyil',
  untitled: 'Başlıqsız',
  yourTime: 'Sizin vaxtla: {time}',
}
