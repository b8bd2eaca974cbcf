import type { Check, CheckName, Obstacle, Verdict, VerdictCode } from '../../proof/verdict.js';
import { defaultTimeZone } from '../../time/parse.js';

const sentences: Readonly<Record<VerdictCode, string>> = {
  valid: 'preuve valable',
  altered: 'la signature, le nom ou une date du label ne correspond pas',
  expired: 'la preuve a expiré',
  'not-yet-valid': 'la preuve n’est pas encore valable',
  revoked: 'l’organisme a révoqué la preuve',
  'issuer-unknown': 'organisme inconnu : pas de clé, ou ce n’est pas celui du flux',
  'holder-differs': 'la preuve est celle d’un autre titulaire',
  'cannot-check': 'la preuve n’a pas pu être vérifiée',
  unreadable: 'pas de preuve, ou ce n’est pas un label signé (Open Badges 3.0)',
};

const obstacles: Readonly<Record<Obstacle, string>> = {
  insecure: 'le chiffrement n’est pas disponible ici',
  network: 'une adresse ne répond pas',
  address: 'une adresse n’est pas en https',
  'status-list': 'la liste des révocations ne peut pas être lue',
  'no-issuer': 'le label du flux ne nomme pas son organisme (« issuedBy »)',
  'no-holder': 'le label du flux ne nomme pas son titulaire (« about »)',
  unexpected: 'erreur inattendue',
};

const checks: Readonly<Record<CheckName, string>> = {
  token: 'jeton',
  key: 'clé',
  signature: 'signature',
  issuer: 'organisme',
  title: 'nom',
  holder: 'titulaire',
  dates: 'dates',
  status: 'révocation',
};

/** A verdict as one line: what it is, and for a proof that is not valid which check ended it. */
export function describeVerdict({ code, obstacle, checks: made }: Verdict): string {
  const sentence = obstacle ? `${sentences[code]}, ${obstacles[obstacle]}` : sentences[code];
  const last = made.at(-1);
  if (code !== 'valid' && last) return `${sentence} (${checks[last.name]}${signedValue(last)}).`;
  const isUnsigned = made.some(({ outcome }) => outcome === 'unsigned');
  return `${sentence}${isUnsigned ? ', mais une date du flux n’y est pas' : ''}.`;
}

function signedValue({ name, value }: Check): string {
  if (!value) return '';
  const words = name === 'dates' ? dayInZone(value) : value;
  return ` : « ${words} » dans la preuve`;
}

/** The day of an ISO instant, as a feed writes it. */
function dayInZone(instant: string): string {
  return new Intl.DateTimeFormat('fr-CA', { timeZone: defaultTimeZone }).format(new Date(instant));
}
