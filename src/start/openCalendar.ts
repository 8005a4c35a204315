import calendar from './calendar.ts?worker&url'

type Policy = { createScriptURL: (url: string) => string }
type Global = { trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } }

/**
 * Lets a worker write a date: what a browser reads from its disk for that, it reads once for all threads of a page – a
 * task of 30 ms and more on a phone, which the page would otherwise have to wait for. Under Trusted Types the one policy
 * named “dateline-worker” allows this script and no other.
 */
export async function openCalendar(): Promise<void> {
  const rules: Policy = { createScriptURL: () => calendar }
  const policy = (globalThis as Global).trustedTypes?.createPolicy('dateline-worker', rules) ?? rules
  const worker = new Worker(policy.createScriptURL(''), { type: 'module' })
  await new Promise(done => {
    worker.onmessage = worker.onerror = done
  })
}
