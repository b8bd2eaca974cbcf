/** The press that verifies a proof, in a badge and in a list. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/label-badge/define.js';
import '../../../src/elements/label-list/define.js';
import { issuer, makeKeys, shown, signed, type Keys } from '../../helpers/credentials.js';
import { houseFeed, label, type Json } from '../../helpers/house.js';
import { eventually, loaded } from '../../helpers/mount.js';
import { allByRole, byRole, part, parts, textOf } from '../../helpers/seen.js';
import { stub } from '../../helpers/stub.js';

let keys: Keys;
let token: string;

before(async () => {
  keys = await makeKeys();
  token = await signed(keys, {}, { validFrom: 0, validUntil: Date.now() + 86_400_000 });
});

function proven(about: Json = {}): Json {
  const [{ name, url }] = shown.issuers as [{ name: string; url: string }];
  const facts = { issuedBy: { name, url }, about: 'A town', credential: token };
  return houseFeed([label('Green', { ...facts, ...about })]);
}

const pinned = (): Record<string, string> => ({ 'issuer-key': JSON.stringify(keys.shared) });
const name = 'Vérifier la preuve (Green, A town)';

async function verdictOf(element: Element): Promise<string> {
  byRole(element, 'button', name).click();
  await eventually(() => textOf(part(element, 'verdict')).includes('Vérifié le'));
  return textOf(part(element, 'verdict'));
}

describe('a press on “Vérifier la preuve”', () => {
  for (const layout of ['badges', 'rows']) {
    it(`says what the proof is worth, and when it was checked: ${layout}`, async () => {
      const element = await loaded('label-list', { ...pinned(), layout }, { feed: proven() });
      expect(textOf(part(element, 'verdict'))).to.equal('');
      expect(await verdictOf(element)).to.match(
        /^Preuve valable L’organisme a bien signé ce label pour ce titulaire\. Vérifié le .* 20\d\d/,
      );
      expect(part(element, 'verdict').role).to.equal('status');
    });
  }

  it('lists what was checked', async () => {
    const element = await loaded('label-list', pinned(), { feed: proven() });
    await verdictOf(element);
    (part(element, 'checks') as HTMLDetailsElement).open = true;
    const checks = textOf(part(element, 'checks'));
    for (const check of [
      'Clé de l’organisme : conforme (fournie par cette page)',
      'Signature : conforme',
      'Titulaire : conforme (A town)',
      'Révocation : non précisé',
    ])
      expect(checks).to.include(check);
  });

  it('names the signed holder when it is another than the page’s', async () => {
    const feed = proven({ about: [{ name: 'A town' }, { name: 'A village' }] });
    const element = await loaded('label-list', pinned(), { feed });
    byRole(element, 'button', 'Vérifier la preuve (Green, A town, A village)').click();
    await eventually(() => textOf(part(element, 'verdict')).startsWith('Autre titulaire'));
    expect(textOf(part(element, 'verdict'))).to.include('Dans la preuve : A town.');
  });

  it('is in the details of a badge, in English too', async () => {
    const element = await loaded('label-badge', { ...pinned(), lang: 'en' }, { feed: proven() });
    expect(parts(element, 'verify')).to.be.empty;
    (part(element, 'details') as HTMLDetailsElement).open = true;
    await eventually(() => parts(element, 'verify').length);
    byRole(element, 'button', 'Verify the proof (Green, A town)').click();
    await eventually(() => textOf(part(element, 'verdict')).includes('Checked on'));
    expect(textOf(part(element, 'verdict'))).to.match(/^Valid proof/);
  });

  it('asks nothing before, and the issuer’s origin after', async () => {
    const asked: string[] = [];
    stub(globalThis, 'fetch', () => (url: RequestInfo | URL) => {
      asked.push(url as string);
      return Promise.resolve(new Response(JSON.stringify({ keys: [keys.shared] })));
    });
    const element = await loaded('label-list', {}, { feed: proven() });
    await element.updateComplete;
    expect(asked).to.be.empty;
    expect(await verdictOf(element)).to.match(/^Preuve valable/);
    expect(asked).to.deep.equal([`${issuer}/.well-known/jwks.json`]);
  });

  it('has no button without a signed proof', async () => {
    const element = await loaded('label-list', {}, { feed: proven({ credential: undefined }) });
    expect(allByRole(element, 'button')).to.be.empty;
  });

  it('can be made of what is no token, which is unreadable', async () => {
    const feed = proven({ credential: 'pas un jeton' });
    const element = await loaded('label-list', pinned(), { feed });
    expect(await verdictOf(element)).to.match(/^Preuve illisible/);
    (part(element, 'checks') as HTMLDetailsElement).open = true;
    expect(textOf(part(element, 'checks'))).to.include('Document : non conforme');
  });

  it('is worth nothing for a label that names nobody', async () => {
    const feed = proven({ about: undefined });
    const element = await loaded('label-list', pinned(), { feed });
    byRole(element, 'button', 'Vérifier la preuve (Green)').click();
    await eventually(() => textOf(part(element, 'verdict')).includes('Vérifié le'));
    expect(textOf(part(element, 'verdict'))).to.match(
      /^Vérification impossible ici .* ne nomme pas son titulaire\. Dans la preuve : A town\./,
    );
    (part(element, 'checks') as HTMLDetailsElement).open = true;
    expect(textOf(part(element, 'checks'))).to.include('Titulaire : non vérifié (A town)');
  });

  it('names the signed date when the page shows another, and writes 1er', async () => {
    const from = { validFrom: Date.UTC(2025, 11, 1, 12) };
    const credential = await signed(keys, {}, { ...from, validUntil: undefined });
    const shownDays = { credential, validFrom: '2024-05-02' };
    const element = await loaded('label-list', pinned(), { feed: proven(shownDays) });
    expect(await verdictOf(element)).to.match(
      /^Preuve altérée .* Dans la preuve : 1er décembre 2025\./,
    );
    element.feed = proven({ credential, expires: '2099-12-31' });
    await eventually(() => textOf(part(element, 'verdict')) === '');
    expect(await verdictOf(element)).to.include('Une date affichée n’est pas dans la preuve.');
  });

  it('does not say that a document is wrong when its address does not answer', async () => {
    stub(globalThis, 'fetch', () => () => Promise.reject(new TypeError('no network')));
    stub(Date, 'now', () => () => Date.UTC(2026, 11, 1, 12));
    const feed = proven({ credential: 'https://credentials.example/1.jwt' });
    const element = await loaded('label-list', pinned(), { feed });
    expect(await verdictOf(element)).to.match(
      /^Vérification impossible ici .* ne répond pas\. Vérifié le 1er décembre 2026/,
    );
    (part(element, 'checks') as HTMLDetailsElement).open = true;
    expect(textOf(part(element, 'checks'))).to.include('Document : non vérifié');
  });

  it('is forgotten when the feed or the key changes', async () => {
    const element = await loaded('label-list', pinned(), { feed: proven() });
    await verdictOf(element);
    element.issuerKey = JSON.stringify((await makeKeys()).shared);
    await element.updateComplete;
    expect(textOf(part(element, 'verdict'))).to.equal('');
    expect(await verdictOf(element)).to.match(/^Preuve altérée/);
    element.feed = proven({ about: 'A town' });
    await eventually(() => textOf(part(element, 'verdict')) === '');
  });

  it('cannot be made over plain http, and says so', async () => {
    const element = await loaded('label-list', pinned(), { feed: proven() });
    stub(crypto, 'subtle', () => undefined as unknown as SubtleCrypto);
    expect(await verdictOf(element)).to.match(
      /^Vérification impossible ici .* La page n’est pas servie en https\./,
    );
  });
});
