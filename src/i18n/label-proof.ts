import type { CheckName, CheckOutcome, Obstacle, VerdictCode } from '../proof/verdict.js';
import type { Messages } from './language.js';

interface Sentence {
  /** The verdict in a few words. */
  readonly title: string;
  readonly text: string;
}

interface Words {
  readonly verdicts: Readonly<Record<VerdictCode, Sentence>>;
  readonly obstacles: Readonly<Record<Obstacle, string>>;
  readonly checks: Readonly<Record<CheckName, string>>;
  readonly outcomes: Readonly<Record<CheckOutcome, string>>;
  /** A signed value that differs from what the page shows. */
  readonly signed: (value: string) => string;
  /** The verdict is valid, but a date that the page shows is not in the proof. */
  readonly unsigned: string;
  readonly pinned: string;
  readonly checkedAt: (time: string) => string;
  readonly checked: string;
}

const fr: Words = {
  verdicts: {
    valid: {
      title: 'Preuve valable',
      text: 'L’organisme a bien signé ce label pour ce titulaire.',
    },
    altered: {
      title: 'Preuve altérée',
      text: 'Ce que montre cette page n’est pas ce que l’organisme a signé.',
    },
    expired: { title: 'Preuve expirée', text: 'La signature est juste, mais sa date est passée.' },
    'not-yet-valid': {
      title: 'Preuve pas encore valable',
      text: 'La signature est juste, mais elle ne vaut que plus tard.',
    },
    revoked: { title: 'Preuve révoquée', text: 'L’organisme a retiré cette preuve.' },
    'issuer-unknown': {
      title: 'Organisme inconnu',
      text: 'Rien n’établit que la preuve vient de l’organisme affiché.',
    },
    'holder-differs': {
      title: 'Autre titulaire',
      text: 'La preuve est signée pour un autre titulaire que celui affiché.',
    },
    'cannot-check': {
      title: 'Vérification impossible ici',
      text: 'Le label n’est ni confirmé ni démenti.',
    },
    unreadable: {
      title: 'Preuve illisible',
      text: 'Le document fourni n’est pas la preuve signée d’un label.',
    },
  },
  obstacles: {
    insecure: 'La page n’est pas servie en https.',
    network: 'Une adresse nécessaire ne répond pas.',
    address: 'Une adresse nécessaire n’est pas en https.',
    'status-list': 'La liste des révocations ne peut pas être lue.',
    'no-issuer': 'Le label affiché ne nomme pas l’organisme qui le décerne.',
    'no-holder': 'Le label affiché ne nomme pas son titulaire.',
    unexpected: 'Une erreur inattendue s’est produite.',
  },
  checks: {
    token: 'Document',
    key: 'Clé de l’organisme',
    signature: 'Signature',
    issuer: 'Organisme',
    title: 'Nom du label',
    holder: 'Titulaire',
    dates: 'Dates',
    status: 'Révocation',
  },
  outcomes: {
    passed: 'conforme',
    failed: 'non conforme',
    absent: 'non précisé',
    unsigned: 'affichées, mais non signées',
    unchecked: 'non vérifié',
  },
  unsigned: 'Une date affichée n’est pas dans la preuve.',
  signed: (value) => `Dans la preuve\u00a0: ${value}.`,
  pinned: 'fournie par cette page',
  checkedAt: (time) => `Vérifié le ${time}.`,
  checked: 'Ce qui a été vérifié',
};

export const labelProof: Messages<Words> = {
  fr,
  en: {
    verdicts: {
      valid: { title: 'Valid proof', text: 'The issuer signed this label for this holder.' },
      altered: {
        title: 'Altered proof',
        text: 'What this page shows is not what the issuer signed.',
      },
      expired: { title: 'Expired proof', text: 'The signature is right, but its date has passed.' },
      'not-yet-valid': {
        title: 'Proof not yet valid',
        text: 'The signature is right, but it only holds later.',
      },
      revoked: { title: 'Revoked proof', text: 'The issuer took this proof back.' },
      'issuer-unknown': {
        title: 'Unknown issuer',
        text: 'Nothing shows that the proof comes from the issuer named here.',
      },
      'holder-differs': {
        title: 'Another holder',
        text: 'The proof was signed for another holder than the one shown.',
      },
      'cannot-check': {
        title: 'Cannot be checked here',
        text: 'The label is neither confirmed nor denied.',
      },
      unreadable: {
        title: 'Unreadable proof',
        text: 'The document given is not the signed proof of a label.',
      },
    },
    obstacles: {
      insecure: 'This page is not served over https.',
      network: 'An address that is needed does not answer.',
      address: 'An address that is needed is not https.',
      'status-list': 'The list of revocations cannot be read.',
      'no-issuer': 'The label shown here does not name its issuer.',
      'no-holder': 'The label shown here does not name its holder.',
      unexpected: 'An unexpected error occurred.',
    },
    checks: {
      token: 'Document',
      key: 'Issuer’s key',
      signature: 'Signature',
      issuer: 'Issuer',
      title: 'Name of the label',
      holder: 'Holder',
      dates: 'Dates',
      status: 'Revocation',
    },
    outcomes: {
      passed: 'as expected',
      failed: 'not as expected',
      absent: 'not stated',
      unsigned: 'shown, but not signed',
      unchecked: 'not checked',
    },
    unsigned: 'A date that is shown is not in the proof.',
    signed: (value) => `In the proof: ${value}.`,
    pinned: 'given by this page',
    checkedAt: (time) => `Checked on ${time}.`,
    checked: 'What was checked',
  },
};
