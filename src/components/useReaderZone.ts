import { useOnDevice } from './useOnDevice.ts'

const read = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The zone of the reader's device; undefined in a first render that must be the same for everybody. */
export const useReaderZone = () => useOnDevice(read)
