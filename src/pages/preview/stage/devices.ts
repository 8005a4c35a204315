/** A screen of a reader: its size in the pixels of a page. */
export type Device = { name: 'phone' | 'tablet' | 'desktop' | 'paper'; width: number; height: number }

/** A device as the stage shows it: drawn this much smaller. */
export type Placed = Device & { scale: number }

const phone: Device = { name: 'phone', width: 390, height: 844 }
const tablet: Device = { name: 'tablet', width: 820, height: 1180 }
const desktop: Device = { name: 'desktop', width: 1280, height: 800 }

/** What is between the margins of an A4 sheet: 170 by 261 millimetres, at 96 pixels to the inch. */
const paper: Device = { name: 'paper', width: 643, height: 987 }

/** What a device wears around its screen, in pixels of the stage: at its sides together, and above and below. */
const worn = {
  phone: { width: 16, height: 16 },
  tablet: { width: 16, height: 16 },
  desktop: { width: 2, height: 2 },
  paper: { width: 2, height: 2 },
}
/** The margins of the paper in the pixels of a page: 20 millimetres at each side, 18 above and below. */
export const margins = { side: 75.5, block: 68 }

const gap = 32
/** What stands above each device, in pixels of the stage. */
const captionHeight = 28
/** The smallest scale at which a device beside the phone still tells anything. */
const narrowest = { desktop: 0.36, tablet: 0.34 }

export type Room = { width: number; height: number }

/** The devices of a layout as they fit in the room, side by side at the same height, none larger than life. */
export function devicesIn(
  { width, height }: Room,
  layout: 'phone' | 'tablet' | 'desktop' | 'side' | 'pair' | 'print',
): Placed[] {
  const room = { width, height: height - captionHeight }
  if (layout === 'print') return [onPaper(room)]
  if (layout === 'desktop') return [asWide(desktop, room)]
  if (layout === 'pair') {
    const half = { ...room, width: (room.width - gap) / 2 }
    return [fitted(phone, half), fitted(phone, half)]
  }
  if (layout !== 'side') return [fitted(layout === 'phone' ? phone : tablet, room)]
  const small = fitted(phone, room)
  const left = room.width - widthOf(small) - gap
  const middle = fitted(tablet, room)
  const leftOfThree = left - widthOf(middle) - gap
  if (leftOfThree / desktop.width > 0.45)
    return [small, middle, asWide(desktop, { ...room, width: leftOfThree })]
  if (left / desktop.width >= narrowest.desktop) return [small, asWide(desktop, { ...room, width: left })]
  const beside = fitted(tablet, { ...room, width: left })
  return beside.scale >= narrowest.tablet ? [small, beside] : [small]
}

/** The width a device takes on the stage, in pixels. */
export function widthOf({ name, width, scale }: Placed): number {
  const whole = name === 'paper' ? width + 2 * margins.side : width
  return whole * scale + worn[name].width
}

function fitted(device: Device, room: Room): Placed {
  const { width, height } = worn[device.name]
  const scale = Math.min(1, (room.width - width) / device.width, (room.height - height) / device.height)
  return { ...device, scale: Math.max(scale, 0.2) }
}

/** As wide as there is room for, and as high as the others: a window of a desk has no height of its own. */
function asWide(device: Device, room: Room): Placed {
  const scale = Math.max(Math.min(1, (room.width - worn.desktop.width) / device.width), 0.2)
  const height = Math.round((room.height - worn.desktop.height) / scale)
  return { ...device, scale, height: Math.max(height, 320) }
}

function onPaper(room: Room): Placed {
  const whole = { width: paper.width + 2 * margins.side, height: paper.height + 2 * margins.block }
  const scale = Math.min(
    1,
    (room.width - worn.paper.width) / whole.width,
    (room.height - worn.paper.height) / whole.height,
  )
  return { ...paper, scale: Math.max(scale, 0.2) }
}
