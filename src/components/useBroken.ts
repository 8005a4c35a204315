import { useState } from 'react'

/**
 * Whether a picture could not be shown, and what its `<img>` needs to find out: one that failed before the app took
 * the page over has no error left to tell, but says that it is complete and has no width. Another address is another
 * picture.
 */
export function useBroken(src: string) {
  const [failed, setFailed] = useState<string>()
  const fail = () => setFailed(src)
  const check = (image: HTMLImageElement | null) => {
    if (image?.complete && image.naturalWidth === 0 && image.currentSrc) fail()
  }
  return { broken: failed === src, watch: { onError: fail, ref: check } }
}
