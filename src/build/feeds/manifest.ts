import type { Newsroom } from '../../model/Newsroom.ts'
import { lightPaper } from '../accent.ts'

/** What a device needs to keep the site among its apps (W3C, “Web Application Manifest”). */
export function manifestOf(newsroom: Newsroom, base: string): string {
  const { name, description, language, direction } = newsroom
  return `${JSON.stringify({
    id: base,
    name,
    short_name: name,
    ...(description && { description }),
    lang: language,
    dir: direction,
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: lightPaper,
    theme_color: lightPaper,
    icons: [
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${base}apple-touch-icon.png`, sizes: '180x180', type: 'image/png' },
    ],
  })}\n`
}
