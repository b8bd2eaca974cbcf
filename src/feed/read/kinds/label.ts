import { safeUrl } from '../../../html/safe-url.js';
import type { Credential, Label, LabelStatus } from '../../../model/index.js';
import { day, get, noteIssue, text, toJson, url, type Fields } from '../fields.js';
import { Entry } from '../entry.js';
import { readParties, readTerm, type KindReader } from './kind.js';
import { readLogo, readPartyRefs } from './shared-fields.js';

const statuses: Readonly<Record<string, LabelStatus>> = {
  announced: 'announced',
  CertificationActive: 'active',
  CertificationInactive: 'withdrawn',
};

/** `_label`: schema.org `Certification` under its own names. */
export const labels: KindReader<Label> = {
  kind: 'label',
  enter(source, extension) {
    return text(source.fields, 'title')
      ? new Entry(source)
      : noteIssue(extension, '', 'item-title');
  },
  read(fields, common, { base }) {
    const holders = readPartyRefs(fields, 'about', base);
    return {
      kind: 'label',
      ...common,
      title: common.title!,
      issuers: readParties(fields, 'issuedBy', base),
      holders: holders.length ? holders : undefined,
      logo: readLogo(fields, base),
      identifier: text(fields, 'certificationIdentification'),
      status: readTerm(fields, 'certificationStatus', statuses),
      validFrom: day(fields, 'validFrom'),
      expires: day(fields, 'expires'),
      auditDate: day(fields, 'auditDate'),
      validIn: readParties(fields, 'validIn', base).map(({ name }) => name),
      proofUrl: url(fields, 'url', 'link', base),
      credential: readCredential(fields),
    };
  },
};

/**
 * Three parts of base64url, as RFC 7515 writes a signed token; or an address that is asked when a visitor wants
 * proof. Anything else is noted, and kept as a token that nobody can read: a visitor who asks is told so.
 */
function readCredential(fields: Fields): Credential | undefined {
  const value = get(fields, 'credential');
  if (value === undefined || value === '') return;
  const trimmed = typeof value === 'string' ? value.trim() : toJson(value);
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(trimmed)) return { jwt: trimmed };
  const address = /^https:/i.test(trimmed) ? safeUrl(trimmed, 'fetch') : undefined;
  if (address) return { url: address };
  noteIssue(fields, 'credential', 'credential', value);
  return { jwt: trimmed };
}
