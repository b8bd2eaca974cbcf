import type { Image, Label, LabelStatus } from '../../../model/index.js';
import { asList, child, day, flaw, get, isObject, text, url, type Fields } from '../fields.js';
import { Entry } from '../entry.js';
import { describeImage, readParties, readTerm, type KindReader } from './kind.js';

const statuses: Readonly<Record<string, LabelStatus>> = {
  announced: 'announced',
  CertificationActive: 'active',
  CertificationInactive: 'withdrawn',
};

/** `_label`: schema.org `Certification` under its own names. */
export const labels: KindReader<Label> = {
  kind: 'label',
  enter(source, own) {
    return text(source.fields, 'title') ? new Entry(source) : flaw(own, '', 'item-title');
  },
  read(fields, common, { base }) {
    return {
      kind: 'label',
      ...common,
      title: common.title!,
      issuers: readParties(fields, 'issuedBy', base),
      logo: readLogo(fields, base),
      identifier: text(fields, 'certificationIdentification'),
      status: readTerm(fields, 'certificationStatus', statuses),
      validFrom: day(fields, 'validFrom'),
      expires: day(fields, 'expires'),
      auditDate: day(fields, 'auditDate'),
      validIn: readParties(fields, 'validIn', base).map(({ name }) => name),
      proofUrl: url(fields, 'url', 'link', base),
    };
  },
};

/** An address, or an object with one and what is known about the picture. */
function readLogo(fields: Fields, base?: string): Image | undefined {
  const [value] = asList(get(fields, 'logo'));
  const about = isObject(value) ? child(fields, 'logo', value) : undefined;
  const src = about ? url(about, 'url', 'image', base) : url(fields, 'logo', 'image', base);
  return src ? describeImage(src, about, base) : undefined;
}
