/** A feed whose every field holds an attack; one article, one event and one label for each. */
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
      items: [...attacks.flatMap(article), ...attacks.map(event), ...labels],
    },
  };
}
