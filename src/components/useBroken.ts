import { useState } from 'react'

/**
 * Whether a picture could not be shown, and what its `<img>` needs to find out: one that failed before the app took
 * the page over has no error left to tell, but says that it is complete and has no width.
 */
export function useBroken() {
  const [broken, setBroken] = useState(false)
  const fail = () => setBroken(true)
  const check = (image: HTMLImageElement | null) => {
    if (image?.complete && image.naturalWidth === 0 && image.currentSrc) fail()
  }
  return { broken, watch: { onError: fail, ref: check } }
}
