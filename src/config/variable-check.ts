import type { ConfigError } from './config-error.ts';
import { valueAt } from './check-source.ts';
import { brokenVariables, fillVariables, missingVariables } from './fill-variables.ts';
import { isProxyAddress } from './proxy-address.ts';
import type { Path, YamlSource } from './yaml-source.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that a feed is asked with: its variables are set, fit where they stand, and give what is meant. */
export function checkFeedVariables(source: YamlSource, feed: Path, environment: Environment): readonly ConfigError[] {
  const headers = valueAt(source.value, [...feed, 'headers']);
  const names = typeof headers === 'object' && headers !== null ? Object.keys(headers) : [];
  return [
    ...names.flatMap((name) => checkFilled(source, { path: [...feed, 'headers', name], called: `the header "${name}"` }, environment)),
    ...checkFilled(source, { path: [...feed, 'basicAuth'], called: 'basicAuth' }, environment),
    ...checkFilled(source, { path: [...feed, 'proxy'], called: 'proxy' }, environment),
  ];
}

/** A webhook's variables are set, and give a secret that one can sign with. */
export function checkWebhookVariables(source: YamlSource, webhook: Path, environment: Environment): readonly ConfigError[] {
  const secret = { path: [...webhook, 'secret'], called: 'this webhook' };
  const text = valueAt(source.value, secret.path);
  const unset = checkFilled(source, secret, environment);
  const filled = typeof text === 'string' && unset.length === 0 ? fillVariables(text, environment) : null;
  const weak = filled !== null && filled.length < LEAST_SECRET;
  const short = {
    what: `The secret of this webhook has ${filled?.length ?? 0} characters.`,
    advice: `Set it to at least ${LEAST_SECRET}; \`openssl rand -hex 32\` makes one.`,
  };
  return [
    ...unset,
    ...(weak ? [source.error({ path: secret.path, at: 'value' }, short)] : []),
    ...checkFilled(source, { path: [...webhook, 'url'], called: 'this webhook' }, environment),
  ];
}

const LEAST_SECRET = 24;

function checkFilled(
  source: YamlSource,
  { path, called }: { readonly path: Path; readonly called: string },
  environment: Environment,
): readonly ConfigError[] {
  const value = valueAt(source.value, path);
  if (typeof value !== 'string') return [];
  const missing = missingVariables(value, environment).map((variable) => ({
    what: `The environment has no ${variable === '' ? 'variable without a name' : variable}.`,
    advice: `Set ${variable || 'it'} where newsdelta starts (compose.yaml, .env), or remove ${called}.`,
  }));
  const broken = brokenVariables(value, environment).map((variable) => ({
    what: `The value of ${variable} in the environment holds a line break.`,
    advice: `${called === 'proxy' ? 'An address' : 'A header'} is one line: set it without line breaks.`,
  }));
  const filled = called === 'proxy' && value.includes('${') && missing.length === 0 ? fillVariables(value, environment) : '';
  const wrong = filled === '' || isProxyAddress(filled) ? [] : [{ what: `${value} is not the address of a proxy.`, advice: PROXY_SHAPE }];
  return [...missing, ...broken, ...wrong].map((words) => source.error({ path, at: 'value' }, words));
}

const PROXY_SHAPE = 'It must look like http://USER:PASSWORD@proxy.example.org:3128.';
