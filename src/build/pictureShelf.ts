import { basename, extname } from 'node:path'
import type { LeftOut, Summary } from '../model/Article.ts'
import type { Block } from '../model/Block.ts'
import type { Person } from '../model/Person.ts'
import type { Picture, Rendition } from '../model/Picture.ts'
import { filesIn, mount, pathOf } from './mount.ts'
import { withPictures } from './withPictures.ts'

/** Gathers the local pictures of articles, each once. */
export type PictureShelf = {
  /** The same summary with the addresses that its local pictures will have in the site. */
  shelve: <Story extends Summary>(story: Story) => Story
  /** The same for a picture of the article with this slug. */
  shelvePicture: (picture: Picture, slug: string) => Picture
  /** The same for the text of the article with this slug. */
  shelveBody: (body: Block[], slug: string) => Block[]
  /** The files to be published, by their path in the content folder. */
  files: Map<string, string>
  /** Pictures that are not there or may not be published, and why. */
  leftOut: LeftOut[]
}

/** SVG is left out: it can hold scripts. */
const pictureTypes = new Set(['.avif', '.webp', '.jpg', '.jpeg', '.png', '.gif'])

/** A shelf for the pictures in the folder of a local source; `base` is the path of the site, e.g. `/` or `/news/`. */
export function pictureShelfOf(folder: string, base: string): PictureShelf {
  const files = new Map<string, string>()
  const leftOut: LeftOut[] = []
  const known = new Map<string, boolean>()
  const fileAt = filesIn(folder)

  const isThere = (address: string, where: string): boolean => {
    if (isElsewhere(address)) return true
    const before = known.get(address)
    if (before !== undefined) return before
    const found = fileOf(fileAt, address)
    if ('why' in found) leftOut.push({ where, why: `the picture ${address} ${found.why}` })
    else files.set(found.path, found.file)
    known.set(address, !('why' in found))
    return !('why' in found)
  }
  const placed = (address: string) =>
    base !== '/' && address.startsWith(mount) ? base + address.slice(1) : address

  const pictureOf = (picture: Picture, where: string): Picture => {
    isThere(picture.src, where)
    const shelved = (files: Rendition[]) =>
      files
        .filter(({ href }) => isThere(href, where))
        .map(rendition => {
          const href = placed(rendition.href)
          return href === rendition.href ? rendition : { ...rendition, href }
        })
    const { src, renditions, crops } = picture
    return {
      ...picture,
      ...{ src: placed(src), renditions: shelved(renditions) },
      ...(crops && { crops: shelved(crops) }),
    }
  }
  const people = new WeakMap<Person, Person>()
  const personOf = (written: Person, where: string): Person => {
    const { avatar, ...others } = written
    const person =
      people.get(written) ??
      (avatar !== undefined && isThere(avatar, where) ? { ...others, avatar: placed(avatar) } : others)
    people.set(written, person)
    return person
  }

  const shelve = <Story extends Summary>(story: Story): Story => {
    const { slug, byline, lead } = story
    return {
      ...story,
      byline: { ...byline, people: byline.people.map(person => personOf(person, slug)) },
      ...(lead && { lead: pictureOf(lead, slug) }),
    }
  }
  const shelveBody = (body: Block[], slug: string) =>
    body.map(block => withPictures(block, picture => pictureOf(picture, slug)))
  return { shelve, shelvePicture: pictureOf, shelveBody, files, leftOut }
}

/** Pictures of the web stay where they are; only paths of the own site are looked for. */
const isElsewhere = (address: string) => !address.startsWith('/')

function fileOf(
  fileAt: (path: string) => string | undefined,
  address: string,
): { path: string; file: string } | { why: string } {
  const path = pathOf(address)
  if (path === undefined) return { why: 'lies outside the folder of the source' }
  if (!pictureTypes.has(extname(path).toLowerCase()))
    return { why: 'is not published: it is no AVIF, WebP, JPEG, PNG or GIF' }
  const file = fileAt(path)
  if (!file || basename(file).startsWith('.')) return { why: 'is not in the folder of the source' }
  return { path, file }
}
