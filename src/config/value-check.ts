import { z } from 'zod';
import { languageTrouble } from '../domain/language-tag.ts';
import { nearestWord } from './nearest-word.ts';
import { isProxyAddress } from './proxy-address.ts';

/** What is wrong with a value, and what to write instead. */
export interface Complaint {
  readonly what: string;
  readonly advice: string;
  /** The value is a secret and must not be shown. */
  readonly hide?: boolean;
  /** The part of the value that is wrong, as UTF-16 offsets in it. */
  readonly at?: { readonly from: number; readonly to: number } | undefined;
}

/** A text field with a rule of its own: `check` gives null where the value is good. */
export function text(check?: (value: string) => Complaint | null) {
  return z.string().superRefine((value, context) => {
    const complaint = value.trim() === '' ? { what: 'This text is empty.', advice: '' } : (check?.(value) ?? null);
    if (complaint !== null)
      context.addIssue({
        code: 'custom',
        message: complaint.what,
        params: { advice: complaint.advice, hide: complaint.hide, at: complaint.at },
      });
  });
}

/** A whole number with its range and usual value. */
export const whole = (description: string, range: { readonly min: number; readonly max: number; readonly usual: number }) =>
  z
    .int()
    .min(range.min)
    .max(range.max)
    .default(range.usual)
    .meta({ description, examples: [range.usual] });

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id goes into file names, message headers and URLs. */
export function checkId(value: string): Complaint | null {
  if (ID.test(value) && value.length <= 64) return null;
  const better = value
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 64);
  const example = better === '' ? 'harbour-pact' : better;
  return {
    what: `"${value}" can't be an id.`,
    advice: `An id is made of small letters, digits and single hyphens, at most 64: "${example}".`,
  };
}

/** A bare address, as an SMTP envelope takes it. Non-ASCII addresses are refused: not every server carries them (RFC 6531). */
export function checkMailAddress(value: string): Complaint | null {
  const inner = /<([^<>]*)>/.exec(value)?.[1];
  if (inner !== undefined) return { what: `"${value}" is a name with an address.`, advice: `Write the address alone: ${inner}` };
  if (value.includes(',') || value.includes(';')) {
    return { what: `"${value}" holds more than one address.`, advice: 'Write one address a line, each behind a hyphen.' };
  }
  const [local = '', domain = '', ...rest] = value.split('@');
  const labels = domain.split('.');
  const goodLocal = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/.test(local) && !/^\.|\.\.|\.$/.test(local);
  const goodDomain = labels.length > 1 && labels.every((label) => /^(?!-)[A-Za-z0-9-]{1,63}(?<!-)$/.test(label));
  if (goodLocal && goodDomain && rest.length === 0) return null;
  return { what: `"${value}" isn't a mail address.`, advice: 'An address looks like desk@example.com.' };
}

/** http or https, with a host, without a password in it. */
export function checkFeedAddress(value: string): Complaint | null {
  const url = URL.parse(value);
  if (url === null)
    return { what: `"${value}" isn't an address of the web.`, advice: `Write it in full: https://${value.replaceAll(/^\/+|\s/g, '')}` };
  if (url.username !== '' || url.password !== '') {
    return {
      what: 'This address holds a user name or password.',
      advice:
        'Secrets never stand in this file: take it out of the address, write basicAuth: "ann:${MY_PASSWORD}" and set MY_PASSWORD in the environment.',
    };
  }
  if (url.protocol === 'feed:')
    return {
      what: `"${value}" starts with feed:.`,
      advice: `Write it with https: ${value.replace(/^feed:(\/\/)?(https?:\/\/)?/, 'https://')}`,
    };
  if (url.protocol === 'http:' || url.protocol === 'https:') return null;
  return { what: `"${value}" starts with ${url.protocol}`, advice: 'Feeds are fetched over http: and https: only.' };
}

/** http or https, a host, nothing behind it, no password. */
export function checkProxy(value: string): Complaint | null {
  const url = URL.parse(value);
  const example = 'A proxy looks like http://proxy.example.org:3128.';
  if (url === null || !isProxyAddress(value))
    return { what: `"${value}" isn't the address of a proxy.`, advice: example, hide: value.includes('@') };
  if (url.username === '' && url.password === '') return null;
  return {
    what: 'This address holds a user name or password.',
    advice: 'Secrets never stand in this file: set NEWSDELTA_PROXY in the environment.',
    hide: true,
  };
}

/** Like the common proxy; also `direct`, and `${NAME}` for one from the environment. */
export function checkFeedProxy(value: string): Complaint | null {
  if (value === 'direct' || /^\$\{\w+\}$/.test(value)) return null;
  const complaint = checkProxy(value);
  const advice = 'Secrets never stand in this file: write proxy: "${MY_PROXY}" and set MY_PROXY in the environment.';
  return complaint?.what.startsWith('This') === true ? { ...complaint, advice } : complaint;
}

/** `user:${PASSWORD}`. */
export function checkBasicAuth(value: string): Complaint | null {
  const advice =
    'Write user and password as "ann:${MY_PASSWORD}" and set MY_PASSWORD in the environment; secrets never stand in this file.';
  if (!value.includes(':') && !/^\$\{\w+\}$/.test(value)) return { what: 'The password is missing.', advice };
  return value.includes('${') ? null : { what: 'This holds a password.', advice, hide: true };
}

/** Where readers reach this installation: https (http only for trying it out on this machine), nothing behind the path. */
export function checkPublicAddress(value: string): Complaint | null {
  const url = URL.parse(value);
  const example = 'A public address looks like https://news.example.org.';
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username + url.password !== '')
    return { what: `"${value}" isn't a public address.`, advice: example, hide: value.includes('@') };
  if (url.protocol === 'https:' || url.hostname === 'localhost' || url.hostname === '127.0.0.1') return null;
  return { what: `"${value}" is not https.`, advice: `Mail programs stop a digest with one click over https only (RFC 8058). ${example}` };
}

/** One or more labels of a domain name. */
export function checkHostName(value: string): Complaint | null {
  if (value.length <= 253 && value.split('.').every((label) => /^(?!-)[A-Za-z0-9_-]{1,63}(?<!-)$/.test(label))) return null;
  return { what: `"${value}" isn't a domain name.`, advice: 'Write letters, digits, hyphens and dots: example.com.' };
}

const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
const SECRET_HEADER = /^(authorization|proxy-authorization|cookie|.*(token|secret|api-?key|password).*)$/i;

/** One request header of a feed. A header that carries a secret must take it from the environment. */
export function checkHeader(name: string, value: string): Complaint | null {
  if (!HEADER_NAME.test(name))
    return { what: `"${name}" can't be the name of a header.`, advice: 'A header is named like "Accept-Language".' };
  if (/[\r\n\0]/.test(value)) return { what: `The header "${name}" holds a line break.`, advice: 'A header is one line.' };
  if (SECRET_HEADER.test(name) && !value.includes('${')) {
    return {
      what: `The header "${name}" holds a secret.`,
      advice: `Secrets never stand in this file: write ${name}: "\${MY_FEED_LOGIN}" and set MY_FEED_LOGIN in the environment.`,
      hide: true,
    };
  }
  return null;
}

/** An IANA time zone. Bare offsets are refused: they know no summer time. */
export function checkTimeZone(value: string): Complaint | null {
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  if (zones.includes(value)) return null;
  if (value.includes('/') && isKnownZone(value)) return null;
  const nearest =
    zones.find((zone) => cityOf(zone).toLowerCase() === cityOf(value).toLowerCase().replaceAll(' ', '_')) ?? nearestWord(value, zones);
  const suggestion = nearest === null ? '' : `Did you mean "${nearest}"? `;
  return {
    what: `"${value}" isn't a time zone.`,
    advice: `${suggestion}Write an IANA name such as "Asia/Tokyo", "Europe/Berlin" or "UTC".`,
  };
}

function cityOf(zone: string): string {
  return zone.split('/').at(-1) ?? zone;
}

function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A name that stands for one thing: a single letter or character stands in nearly every text. */
export function checkName(value: string): Complaint | null {
  if ([...value.trim()].length > 1) return null;
  return {
    what: `"${value}" is a single character and would be found in nearly every text.`,
    advice: 'Write a longer form of the name, or leave this one out.',
  };
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export function checkPartialDate(value: string): Complaint | null {
  return isPartialDate(value) ? null : { what: `"${value}" isn't a date.`, advice: 'Write "2025", "2025-04" or "2025-04-28".' };
}

/** A date, or an instant with its offset. */
export function checkPublished(value: string): Complaint | null {
  const instant = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(value);
  const good =
    instant === null ? value.length === 10 && isPartialDate(value) : isPartialDate(instant[1] ?? '') && !Number.isNaN(Date.parse(value));
  return good ? null : { what: `"${value}" isn't a date.`, advice: 'Write "2025-04-28", or with the time "2025-04-28T20:46:00+08:00".' };
}

function isPartialDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** BCP 47, as far as newsdelta needs it. */
export const checkLanguage: (value: string) => Complaint | null = languageTrouble;

/** "HH:MM", 24 hours. */
export function checkTimeOfDay(value: string): Complaint | null {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return null;
  return { what: `"${value}" isn't a time of day.`, advice: 'Write hours and minutes with two digits each, 24 hours: "07:00".' };
}
