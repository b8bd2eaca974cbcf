/** A feed whose every field holds an attack; one item of each kind for each. */
import { addresses, texts } from './attack-strings.js';

/** @param canary the address that must not be asked for */
export function attackFeed(canary: string): { feed: object; labels: string[] } {
  const attacks = texts.map((attack, index) => ({
    attack: attack.replaceAll('CANARY', canary),
    address: addresses[index % addresses.length]!,
    index,
  }));
  const common = ({ attack, address }: (typeof attacks)[number]): object => ({
    url: address,
    external_url: address,
    title: attack,
    summary: attack,
    content_text: attack,
    date_published: attack,
    date_modified: attack,
    language: attack,
    tags: [attack],
    authors: [{ name: attack, url: address, avatar: address }],
    image: address,
    banner_image: address,
    _image: { alt: attack, credit: attack, width: attack, srcset: `${address} 1x, ${address} 2x` },
    _links: { labels: [attack], ['__proto__']: [attack] },
    attachments: [{ url: address, mime_type: attack, title: attack }],
  });
  const article = (one: (typeof attacks)[number]): object[] => [
    { ...common(one), id: `article ${one.index} ${one.attack}` },
    { id: `html ${one.index}`, content_html: one.attack },
  ];
  const event = (one: (typeof attacks)[number]): object => ({
    ...common(one),
    id: `event ${one.index} ${one.attack}`,
    content_html: `<p>Begin</p>${one.attack}`,
    _event: {
      startDate: '2030-06-12T20:00',
      endDate: '2030-06-12T21:00',
      timeZone: one.attack,
      eventStatus: one.attack,
      eventAttendanceMode: one.index % 2 ? one.attack : 'MixedEventAttendanceMode',
      location: [
        { name: one.attack, address: { streetAddress: one.attack, postalCode: one.attack } },
        { '@type': 'VirtualLocation', url: one.address },
      ],
      organizer: { name: one.attack, url: one.address },
      offers: { description: one.attack, url: one.address, price: one.attack },
      audience: { audienceType: one.attack },
      accessibilityFeature: [one.attack],
      easy_read: one.attack,
    },
  });
  const label = (one: (typeof attacks)[number]): { id: string } => ({
    ...common(one),
    id: `label ${one.index} ${one.attack}`,
    ...{
      _label: {
        issuedBy: [{ name: one.attack, url: one.address }],
        logo: one.index % 2 ? one.address : { url: one.address, alt: one.attack },
        certificationIdentification: one.attack,
        certificationStatus: one.attack,
        validFrom: one.attack,
        expires: one.attack,
        auditDate: one.attack,
        validIn: [one.attack],
        url: one.address,
      },
    },
  });
  const initiative = (one: (typeof attacks)[number]): object => ({
    ...common(one),
    id: `initiative ${one.index} ${one.attack}`,
    _initiative: {
      status: one.index % 2 ? 'active' : one.attack,
      themes: [one.attack],
      organizations: [{ name: one.attack, url: one.address }],
      location: {
        name: one.attack,
        address: one.attack,
        geo: { latitude: 45 + one.index / 50, longitude: 3 },
      },
      startDate: one.attack,
      figures: [{ label: one.attack, value: 1, unit: one.attack }],
      contact: {
        name: one.attack,
        email: one.attack,
        telephone: one.attack,
        url: one.address,
        public: true,
      },
    },
  });
  const planned = (one: (typeof attacks)[number]): object[] => [
    { ...common(one), id: `theme ${one.index} ${one.attack}`, _theme: {} },
    {
      ...common(one),
      id: `action ${one.index} ${one.attack}`,
      _action: {
        status: one.index % 2 ? 'late' : one.attack,
        theme: one.index % 2 ? one.attack : `theme ${one.index} ${one.attack}`,
        parent: one.attack,
        startDate: '2024',
        leads: [{ name: one.attack, url: one.address }],
        partners: [{ name: one.attack, url: one.address }],
        steps: [{ name: one.attack, done: true, date: one.attack }],
        budget: { planned: 1, currency: one.attack },
        indicators: [`indicator ${one.index} ${one.attack}`],
      },
    },
    {
      ...common(one),
      id: `indicator ${one.index} ${one.attack}`,
      _indicator: {
        unit: one.attack,
        baseline: { value: 0, date: '2020' },
        target: { value: 9, date: '2030' },
        values: [{ value: 1, date: '2024', comment: one.attack }],
        source: { name: one.attack, url: one.address },
        method: one.attack,
        limits: one.attack,
        frequency: one.attack,
        disaggregation: [{ name: one.attack, values: [{ value: 1, date: '2024' }] }],
      },
    },
  ];
  const organization = (one: (typeof attacks)[number]): object => ({
    ...common(one),
    id: `organization ${one.index} ${one.attack}`,
    _organization: {
      name: one.attack,
      alternateName: one.attack,
      legalForm: one.attack,
      identifiers: [{ scheme: one.attack, id: one.attack }],
      url: one.address,
      sameAs: [one.address],
      address: one.attack,
      foundingDate: one.attack,
      dissolutionDate: one.index % 2 ? one.attack : '2020',
      memberOf: [{ name: one.attack, url: one.address }],
      members: [{ member: { name: one.attack, url: one.address }, roleName: one.attack }],
      contact: {
        name: one.attack,
        email: one.attack,
        telephone: one.attack,
        url: one.address,
        public: true,
      },
    },
  });
  const labels = attacks.map(label);
  const [first] = attacks;
  return {
    labels: labels.map(({ id }) => id.trim()),
    feed: {
      version: 'https://jsonfeed.org/version/1.1',
      title: first!.attack,
      description: first!.attack,
      home_page_url: 'javascript:canary()',
      feed_url: 'javascript:canary()',
      icon: 'javascript:canary()',
      favicon: canary,
      language: first!.attack,
      authors: [{ name: first!.attack, url: 'javascript:canary()', avatar: canary }],
      items: [
        ...attacks.flatMap(article),
        ...attacks.map(event),
        ...labels,
        ...attacks.map(initiative),
        ...attacks.map(organization),
        ...attacks.flatMap(planned),
      ],
    },
  };
}
