/** A parameter of a URL whose name says that it holds a secret. */
const SECRET_PARAMETER = /([?&][^=&\s]*(?:key|token|secret|auth|pass|sig|session)[^=&\s]*=)[^&\s#"]+/giu;

/** A text whose addresses keep their parameters but for those that look like secrets: "?lang=en&api_key=***". */
export function maskParameters(text: string): string {
  return text.replaceAll(SECRET_PARAMETER, '$1***');
}
