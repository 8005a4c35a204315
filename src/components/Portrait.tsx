import { useBroken } from './useBroken.ts'

/** Somebody's face beside their name, which says the same: silent, and its place left empty where it does not load. */
export function Portrait({ src, size }: { src: string; size: number }) {
  const { broken, watch } = useBroken(src)
  if (broken) return <svg width={size} height={size} aria-hidden="true" />
  // Not before the picture that the page opens with.
  return (
    <img src={src} alt="" loading="lazy" width={size} height={size} referrerPolicy="no-referrer" {...watch} />
  )
}
