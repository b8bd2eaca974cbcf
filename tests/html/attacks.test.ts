import { expect, oneEvent } from '@open-wc/testing';
import { sanitize } from '../../src/html/sanitize.js';
import { Fault } from '../helpers/feeds.js';
import { describeBoth, offences } from '../helpers/sanitizers.js';

const payloads = (await (await fetch('/tests/html/dompurify-payloads.json')).json()) as string[];

/** Markup that tries to run a script or to reach the network. `URL` is an address of the test's server. */
const attacks = [
  '<img src="URL" onerror="alert(1)" onload="alert(1)">',
  '<img src=x onerror=alert(1)><img src=x:x onerror=alert(1)>',
  '<script src="URL"></script><script>alert(1)</script><script type=module>alert(1)</script>',
  '<style>@import "URL"; * { background: url(URL) }</style><link rel=stylesheet href="URL">',
  '<link rel=preload as=fetch href="URL"><link rel=prefetch href="URL"><link rel=icon href="URL">',
  '<p style="background: url(URL)">a</p><table background="URL"><td background="URL">b</table>',
  '<iframe src="URL"></iframe><iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<object data="URL"></object><embed src="URL"><frameset><frame src="URL"></frameset>',
  '<video src="URL" poster="URL" autoplay onloadstart=alert(1)></video><audio src="URL"></audio>',
  '<picture><source srcset="URL"><img srcset="URL 1x" src="x"></picture>',
  '<svg onload=alert(1)><image href="URL" xlink:href="URL"></image><use href="URL#x"></use></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a><animate onbegin=alert(1)></svg>',
  '<svg><foreignObject><img src="URL" onerror=alert(1)></foreignObject><script>alert(1)</script></svg>',
  '<math><a xlink:href="javascript:alert(1)">a</a><mtext><img src="URL" onerror=alert(1)></mtext></math>',
  '<form action="URL"><input type=image src="URL" autofocus onfocus=alert(1)><button formaction="javascript:alert(1)">',
  '<input autofocus onfocus=alert(1)><select autofocus onfocus=alert(1)></select><textarea autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)><summary>a</summary></details><dialog open onclose=alert(1)></dialog>',
  '<meta http-equiv=refresh content="0;url=URL"><base href="URL"><base href="https://evil.example/">',
  '<body background="URL" onload=alert(1) onpageshow=alert(1)><html onclick=alert(1)>',
  '<template shadowrootmode=open><img src="URL" onerror=alert(1)></template>',
  '<div><template shadowrootmode=open><script>alert(1)</script></template></div>',
  '<a href="javascript:alert(1)">a</a><a href="java&#10;script:alert(1)">b</a><a href="&#x6a;avascript:alert(1)">c</a>',
  '<a href="data:text/html,<script>alert(1)</script>">a</a><a href=" \u0001javascript:alert(1)">b</a>',
  '<a href="https://example.org/" ping="URL" onclick="alert(1)" target="_top">a</a><area href="javascript:alert(1)">',
  '<p onclick=alert(1) onmouseover=alert(1) onanimationstart=alert(1) onfocusin=alert(1) tabindex=0>a</p>',
  '<p popover id=x onbeforetoggle=alert(1)>a</p><button popovertarget=x>b</button>',
  '<noscript><p title="</noscript><img src=URL onerror=alert(1)>"></noscript>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=URL onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=URL onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src=URL onerror=alert(1)>',
  '<xmp><p title="</xmp><img src=URL onerror=alert(1)>"></xmp><listing>&lt;img src=URL onerror=alert(1)&gt;</listing>',
  '<plaintext><img src=URL onerror=alert(1)>',
  '<!--><img src=URL onerror=alert(1)>--><!--!><img src=URL onerror=alert(1)><![CDATA[<img src=URL onerror=alert(1)>]]>',
  '<img id=x name=body src=URL><form id=document name=cookie><input name=attributes></form>',
  '<x-widget src="URL">a</x-widget><news-list src="URL">b</news-list><b is="x-y">c</b>',
  '<portal src="URL"></portal><fencedframe src="URL"></fencedframe><applet code="URL"></applet><marquee onstart=alert(1)>',
  '"><img src=URL onerror=alert(1)>\'><img src=URL onerror=alert(1)>',
  '<IMG """><SCRIPT>alert(1)</SCRIPT>"><img/src=URL/onerror=alert(1)><img\tsrc=URL\nonerror=alert(1)>',
];

describeBoth('attacks', () => {
  let executed: string[] = [];
  const dialogs = ['alert', 'confirm', 'prompt', 'print'] as const;
  const originals = dialogs.map((name) => [name, globalThis[name]] as const);
  let host: HTMLElement;

  before(async () => {
    await sanitize('<p>What it needs is loaded now.</p>');
    await fetch(`/__count?what=vectors&by=${attacks.length + payloads.length}`);
  });
  beforeEach(() => {
    executed = [];
    for (const name of dialogs) Object.assign(globalThis, { [name]: () => executed.push(name) });
    // Pictures are lazy: in what is hidden they are not asked for.
    host = document.createElement('div');
    host.hidden = true;
    document.body.append(host);
  });
  afterEach(() => {
    host.remove();
    for (const [name, original] of originals) Object.assign(globalThis, { [name]: original });
  });

  /** Ends when the browser has handled a picture that fails after all of what is there before. */
  async function settle(): Promise<void> {
    const picture = document.createElement('img');
    const failed = oneEvent(picture, 'error');
    picture.src = '/__feed/status/404?settle';
    host.append(picture);
    await failed;
  }

  for (const attack of attacks) {
    it(attack.slice(0, 90), async () => {
      const fault = new Fault('status/404');
      const { content: fragment } = await sanitize(
        attack.replaceAll('URL', fault.url),
        location.href,
      );
      expect(offences(fragment)).to.deep.equal([]);
      host.append(fragment);
      await settle();
      expect((await fault.requests()).count, 'requests').to.equal(0);
      expect(executed).to.deep.equal([]);
    });
  }

  it('of DOMPurify’s own tests, all of them', async () => {
    expect(payloads.length).to.be.above(200);
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(2000);
    for (const [index, payload] of payloads.entries()) {
      const { content: fragment } = await sanitize(payload, location.href);
      expect(offences(fragment), `${index}: ${payload}`).to.deep.equal([]);
      host.append(fragment);
    }
    await settle();
    expect(executed).to.deep.equal([]);
    const asked = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.includes('/__feed/status/404?settle') && !name.includes('__w'));
    expect(asked).to.deep.equal([]);
  });

  it('leave the page’s own prototypes and globals as they were', async () => {
    const names = Object.getOwnPropertyNames(globalThis).length;
    for (const payload of payloads) await sanitize(payload, location.href);
    expect(Object.getOwnPropertyNames(globalThis).length).to.equal(names);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
});
