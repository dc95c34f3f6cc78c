export type ReportForm = 'pdf' | 'mail' | 'html' | 'text' | 'other';

/** Beginnings of ZIP (also .docx), GIF, PNG, JPEG and old Office files, as Latin-1. */
const FILES = ['PK\u0003\u0004', 'GIF8', '\u0089PNG', '\u00FF\u00D8\u00FF', '\u00D0\u00CF\u0011\u00E0'];

/** What bytes are, by their beginning first: names and labels are often wrong. */
export function sniffReport(bytes: Uint8Array, label: { readonly name: string; readonly contentType: string }): ReportForm {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^(?:\u00EF\u00BB\u00BF|\s)+/u, '');
  // ISO 32000 lets up to 1,024 bytes of rubbish stand before the mark.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (FILES.some((mark) => head.startsWith(mark))) return 'other';
  if (/^(?:<!doctype html|<html|<head|<body|<!--|<\?xml|<article|<div|<p>)/iu.test(head)) return 'html';
  const fields = head.match(/^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|content-type):/gimu) ?? [];
  if (fields.length >= 2 && /^[\w-]+:/u.test(head)) return 'mail';
  if (/\.eml$/iu.test(label.name) || /^message\/rfc822/iu.test(label.contentType)) return 'mail';
  if (/\.x?html?$/iu.test(label.name) || /^(?:text\/html|application\/xhtml)/iu.test(label.contentType)) return 'html';
  return head.includes('\0') && !/^(?:\u00FF\u00FE|\u00FE\u00FF)/u.test(head) ? 'other' : 'text';
}
