/** 64-bit FNV-1a of a text as 16 hexadecimal digits: the same on every machine and in every build. No secret. */
export function stableHash(value: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(value)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
