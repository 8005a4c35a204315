import styles from './Icon.module.css'

const lines = {
  back: 'M13 4 6 11l7 7',
  share: 'M11 13V2.5M7 6l4-4 4 4M5 10v9h12v-9',
  error: 'M2 11a9 9 0 1 0 18 0a9 9 0 1 0-18 0M8 8l6 6M14 8l-6 6',
  warning: 'M11 2.5 20.5 19h-19zM11 9v4.5M11 16v.5',
  note: 'M2 11a9 9 0 1 0 18 0a9 9 0 1 0-18 0M11 10v6M11 6v.5',
}

/** A sign beside words that say the same. */
export function Icon({ name }: { name: keyof typeof lines }) {
  return (
    <svg className={styles.icon} data-name={name} viewBox="0 0 22 22" aria-hidden="true">
      <path d={lines[name]} />
    </svg>
  )
}
