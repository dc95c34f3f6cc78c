/**
 * The text fields of a posted form, url-encoded or multipart (RFC 8058 wants both from a mail program's one click). Null: it is no form.
 * An empty body is a form without fields.
 */
export async function readForm(body: Uint8Array, type: string): Promise<ReadonlyMap<string, string> | null> {
  if (body.length === 0) return new Map();
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return null;
  try {
    // Node's own parser of the Fetch standard; nothing is fetched.
    const form = await new Response(Buffer.from(body), { headers: { 'content-type': type } }).formData();
    return new Map([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])));
  } catch {
    return null;
  }
}
