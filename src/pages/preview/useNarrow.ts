import { useSyncExternalStore } from 'react'

const query = '(width < 64em)'

const subscribe = (changed: () => void) => {
  const media = matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** True where the window is too narrow for more than one frame: the panel is then a sheet. */
export const useNarrow = () => useSyncExternalStore(subscribe, () => matchMedia(query).matches)
