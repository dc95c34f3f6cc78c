import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';

/** A body that is larger than allowed once its content coding is undone. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/**
 * Undoes Content-Encoding (RFC 9110, 8.4). The output is counted while it is made: 1.3 kB can become 512 MB. Throws TooLarge, or an Error
 * that names the coding.
 */
export async function decodeBody(bytes: Uint8Array, coding: string, limit: number): Promise<Uint8Array> {
  const codings = coding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (codings.length > 2) throw new Error(`content coding "${coding.slice(0, 80)}" has more than two layers`);
  let decoded = bytes;
  // A body without bytes (304, or a careless server) is not compressed whatever the header says.
  for (const name of bytes.length === 0 ? [] : codings.reverse()) decoded = await undo(decoded, name, limit);
  return decoded;
}

async function undo(bytes: Uint8Array, coding: string, limit: number): Promise<Uint8Array> {
  const options = { maxOutputLength: limit };
  try {
    switch (coding) {
      case 'gzip':
      case 'x-gzip':
        return await promisify<Uint8Array, object, Uint8Array>(gunzip)(bytes, options);
      case 'deflate':
        // RFC 9110 means zlib's format; many servers send it bare.
        return await promisify<Uint8Array, object, Uint8Array>(((bytes[0] ?? 0) & 15) === 8 ? inflate : inflateRaw)(bytes, options);
      case 'br':
        return await promisify<Uint8Array, object, Uint8Array>(brotliDecompress)(bytes, options);
      case 'zstd':
        return await promisify<Uint8Array, object, Uint8Array>(zstdDecompress)(bytes, options);
      default:
        throw new Error('it is not one that was asked for');
    }
  } catch (error) {
    if (error instanceof RangeError) throw new TooLarge(`more than ${limit} bytes once unpacked`, { cause: error });
    throw new Error(`its ${coding} content could not be unpacked (${error instanceof Error ? error.message : String(error)})`, {
      cause: error,
    });
  }
}
