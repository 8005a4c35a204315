import type { Severity } from '../../preflight/Finding.ts'
import type { AsOf, View, Withheld } from './view.ts'

const plural = (count: number, one: string, other = `${one}s`) => `${count} ${count === 1 ? one : other}`

const hostsOf = (origins: string[]) => origins.map(origin => URL.parse(origin)?.host ?? origin).join(', ')

const severities: Record<Severity, string> = { error: 'Error', warning: 'Warning', note: 'Note' }

/** What the workspace says. Editors' English only: it speaks to the newsroom, not to its readers. */
export const words = {
  title: 'Preview',
  skipToChecks: 'Skip to the checks',
  skipToStage: 'Skip to the preview',

  skips: 'Skip links',

  empty: {
    headline: 'Preview a draft',
    say: 'See a story as readers will get it, on every device, before they do. It stays in this window: nothing of it is sent or kept.',
    waiting: 'Waiting for the draft …',
    file: 'A file',
    fileSay: 'In Chrome and Edge, each time you save the file the preview follows.',
    dropSay: 'Drop a JSON file anywhere on this page, or',
    openFile: 'Open a file',
    paste: 'Pasted JSON',
    pasteSay: 'Paste the JSON of a story in any format this site reads.',
    show: 'Show it',
    address: 'An address',
    addressSay: (origins: string[]) =>
      `The address of a draft’s JSON, or of a WordPress post, on this site${origins.length > 0 ? ` or on ${hostsOf(origins)}` : ''}.`,
    open: 'Open it',
    cms: 'Your content system',
    cmsSay: 'It can show this page in a frame, or open it in a window, and send each change as it is typed.',
    cmsAllowed: (origins: string[]) =>
      origins.length > 0
        ? `These may: ${hostsOf(origins)}.`
        : 'None may yet: the newsroom names those that may in newsroom.json, under preview.origins.',
    signIn: (site: string) => `Sign in to ${site}`,
    signInSay: (site: string) =>
      `Make an application password there, under Users → Profile. It goes to ${site} alone and is forgotten with this page.`,
    user: 'User name',
    password: 'Application password',
    signInAct: 'Sign in and show',
    cancel: 'Cancel',
  },
  dropHere: 'Drop the draft here',

  topBar: 'The draft',
  back: 'Back',
  untitled: 'No headline yet',
  draft: (version?: string) => (version ? `Draft, version ${version}` : 'Draft'),
  publishedVersion: (version?: string) => (version ? `Published, version ${version}` : 'Published'),
  embargo: (until: string) => `Embargo until ${until}`,
  upToDate: 'Up to date at',
  cameIn: 'Read at',
  lost: 'Preview lost contact. This is from',
  copyLink: 'Copy preview link',
  copied: 'Copied',
  compare: 'Compare',
  nothingToCompare: 'Readers have no published version to compare with',
  markReady: 'Mark as ready',
  ready: 'Ready',
  notReady: 'Fix the errors, or give a reason for each, before it can be marked as ready.',
  otherStories: 'Story of this document',
  tools: 'Controls',

  layout: 'Layout',
  devices: {
    all: 'Devices',
    phone: 'Phone',
    tablet: 'Tablet',
    desktop: 'Desktop',
    side: 'Side by side',
    paper: 'A4 paper',
  } satisfies Record<View['device'] | 'paper' | 'all', string>,
  size: ({ name, width, height, scale }: { name: string; width: number; height: number; scale: number }) => {
    const size = name === 'paper' ? '210 mm wide, one long page' : `${width} × ${height}`
    return scale === 1 ? size : `${size}, shown at ${Math.round(scale * 100)}%`
  },
  show: 'View',
  shows: { article: 'Article', card: 'Front card', print: 'Print' } satisfies Record<View['show'], string>,
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark' },
  scale: 'Text size',
  direction: 'Direction',
  directions: { ltr: 'LTR', rtl: 'RTL' },
  marks: 'Marks',
  asOf: 'As of',
  moments: {
    now: 'now',
    halfDay: 'in 12 hours',
    day: 'in a day',
    fortyDays: 'in 40 days',
    year: 'in a year and a day',
    beforeEmbargo: 'just before the embargo lifts',
    afterEmbargo: 'when the embargo lifts',
  } satisfies Record<Exclude<AsOf, number>, string>,
  zone: 'Time zone',
  newsroomZone: (zone: string) => `Newsroom (${zone})`,
  otherZones: 'Other zones',
  withheld: {
    embargo: 'Not for readers at this time: embargo',
    expired: 'Not for readers at this time: expired',
    withheld: 'Not for readers: withheld',
    canceled: 'Not for readers: canceled',
  } satisfies Record<Withheld, string>,

  stage: 'Preview of the story',
  frame: 'Preview',
  strip: {
    name: 'Preview',
    draft: 'Preview: readers do not see this page',
    embargo: (until: string) => `Preview: under embargo until ${until}`,
    published: 'Preview of the published version',
  },
  pin: (number: number, message: string) => `Finding ${number}: ${message}`,
  linkHeld: (address: string) => `This link leads to ${address}. Links stay put in the preview.`,

  panel: 'Checks and details',
  openPanel: 'Checks and details',
  closePanel: 'Close',
  tabs: { checks: 'Checks', sharing: 'Sharing', changes: 'Changes', details: 'Details' },
  blocking: 'Fix before publishing',
  passing: 'Ready to publish',
  overridden: 'Ready, with reasons given',
  counts: (errors: number, warnings: number, notes: number, passed: number) =>
    [plural(errors, 'error'), plural(warnings, 'warning'), plural(notes, 'note'), `${passed} passed`].join(
      ', ',
    ),
  facts: {
    words: 'words',
    minutes: (count: number) => `${count} min`,
    toRead: 'to read',
    headline: (pixels: number) => `headline characters, ${pixels}\u00a0px`,
  },
  severities,
  lists: { error: 'Errors', warning: 'Warnings', note: 'Notes' } satisfies Record<Severity, string>,
  showInStory: 'Show in story',
  letPass: 'Let it pass',
  reason: 'Why may it pass?',
  keepReason: 'Keep this reason',
  takeBack: 'Take back',
  passes: (reason: string) => `May pass: ${reason}`,
  report: 'Report',
  copyReport: 'Copy report',
  saveText: 'Download as text',
  saveJson: 'Download as JSON',

  search: 'Search result',
  share: 'Share card',
  card: 'Front card',
  searchMeter: (pixels: number, most: number, characters: number, mostCharacters: number) =>
    `Title ${pixels} of ${most} px · Description ${characters} of ${mostCharacters} characters`,
  shareCut: {
    focus: '1200 × 630, cut around the focal point.',
    middle: '1200 × 630, cut around the middle: the picture has no focal point.',
    source: '1200 × 630, from the cut that the source has made for it.',
  },
  noPicture: 'No lead picture: shared as a card of words.',

  changesSince: (version: string | undefined, count: number) =>
    `${count === 1 ? 'Change' : 'Changes'} since ${version ? `version ${version}` : 'publication'}`,
  published: (date: string, by: string) => `Published ${date}${by && `. ${by}`}`,
  nothingPublished: 'Nothing to compare with',
  nothingPublishedSay: 'Readers have no story at this address, so all of this is new.',
  noChanges: 'Nothing has changed since it was published.',
  parts: { text: 'Text', pictures: 'Pictures', details: 'Details' },
  address: 'Web address',
  sameAddress: 'Unchanged. Changing it would need a redirect.',
  added: 'Added:',
  removed: 'Removed:',

  readFrom: (format: string, place: string) => `Read as ${format} from ${place}.`,
  stampShown: 'Readers see both dates: published and last updated.',
  stampNotShown: 'Readers see the publication date alone: the update came too soon after it.',
  stampProblems: {
    'updated-before-published': 'Readers see the publication date alone: the update lies before it.',
    'updated-in-future': 'Readers see the publication date alone: the update lies in the future.',
  },
  absent: 'absent',
}
