import type { Image, ItemBase, Label, LabelStatus } from '../../model/index.js';
import { asList, isObject, type Fields } from '../coerce.js';
import { describeImage, readParties, readTerm } from './parts.js';

const statuses: Readonly<Record<string, LabelStatus>> = {
  announced: 'announced',
  CertificationActive: 'active',
  CertificationInactive: 'withdrawn',
};

/** Reads `_label`: schema.org `Certification` under its own names. */
export function readLabel(fields: Fields, common: ItemBase, base?: string): Label | undefined {
  const { title } = common;
  if (!title) return fields.problem('', 'Label sans titre : élément ignoré.');
  return {
    kind: 'label',
    ...common,
    title,
    issuers: readParties(fields, 'issuedBy', base),
    logo: readLogo(fields, base),
    identifier: fields.text('certificationIdentification'),
    status: readTerm(fields, 'certificationStatus', statuses),
    validFrom: fields.day('validFrom'),
    expires: fields.day('expires'),
    auditDate: fields.day('auditDate'),
    validIn: readAreas(fields),
    proofUrl: fields.url('url', 'link', base),
  };
}

function readLogo(fields: Fields, base?: string): Image | undefined {
  const value = fields.get('logo');
  if (!isObject(value)) {
    const src = fields.url('logo', 'image', base);
    return src ? describeImage(src, undefined) : undefined;
  }
  const logo = fields.child('logo', value);
  const src = logo.url('url', 'image', base);
  return src ? describeImage(src, logo, base) : undefined;
}

function readAreas(fields: Fields): string[] {
  return asList(fields.get('validIn')).flatMap((value) => {
    const name = isObject(value) ? fields.child('validIn', value).text('name') : value;
    if (typeof name === 'string' && name.trim()) return name.trim();
    fields.unusable('validIn', value, 'un nom de lieu');
    return [];
  });
}
