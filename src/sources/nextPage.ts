/**
 * The address of the page after the one at `address`, for servers that count pages in the query (`page=2`). Undefined
 * for the last page, for a file, and where the document is not the page that was asked for: a saved copy has no other.
 */
export function nextPage(
  address: string,
  page: number | undefined,
  pages: number | undefined,
): string | undefined {
  if (!page || !pages || page >= pages || !/^https?:/.test(address)) return undefined
  const url = new URL(address)
  if (url.pathname.endsWith('.json') || (url.searchParams.get('page') ?? '1') !== String(page))
    return undefined
  url.searchParams.set('page', String(page + 1))
  return url.href
}
