import { useState } from 'react'

/** Somebody's face beside their name, which says the same: silent, and gone where it does not load. */
export function Portrait({ src, size }: { src: string; size: number }) {
  const [broken, setBroken] = useState(false)
  if (broken) return null
  const check = (image: HTMLImageElement | null) => {
    if (image?.complete && image.naturalWidth === 0 && image.currentSrc) setBroken(true)
  }
  return (
    <img
      src={src}
      alt=""
      width={size}
      height={size}
      referrerPolicy="no-referrer"
      onError={() => setBroken(true)}
      ref={check}
    />
  )
}
