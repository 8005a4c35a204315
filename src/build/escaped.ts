const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const signs: Record<string, string> = { '&#x27;': "'" }
for (const [sign, entity] of Object.entries(entities)) signs[entity] = sign

/** A text as it stands in HTML and XML, between tags or in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => entities[sign] ?? sign)
}

/** The text of what `escaped`, or React, has written. */
export function unescaped(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#x27);/g, entity => signs[entity] ?? entity)
}
