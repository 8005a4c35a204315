import { useBroken } from './useBroken.ts'

/** Somebody's face beside their name, which says the same: silent, and gone where it does not load. */
export function Portrait({ src, size }: { src: string; size: number }) {
  const { broken, watch } = useBroken(src)
  if (broken) return null
  return <img src={src} alt="" width={size} height={size} referrerPolicy="no-referrer" {...watch} />
}
