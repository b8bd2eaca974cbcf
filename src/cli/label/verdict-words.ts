import type { CheckName, Obstacle, Verdict, VerdictCode } from '../../proof/verdict.js';

const sentences: Readonly<Record<VerdictCode, string>> = {
  valid: 'preuve valable',
  altered: 'la signature ou le nom du label ne correspond pas',
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

/** A verdict as one line: what it is, and for a proof that is not valid what failed. */
export function describeVerdict({ code, obstacle, checks: made }: Verdict): string {
  const sentence = obstacle ? `${sentences[code]}, ${obstacles[obstacle]}` : sentences[code];
  const failed = made.find(({ outcome }) => outcome === 'failed');
  const value = failed?.value ? ` : « ${failed.value} » dans la preuve` : '';
  return failed ? `${sentence} (${checks[failed.name]}${value}).` : `${sentence}.`;
}
