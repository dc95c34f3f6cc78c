/** Refused before anything is built of it: too deep, or with entities of its own in a number that only an attack has. */
export class XmlRefused extends Error {
  override readonly name = 'XmlRefused';
}
