/** What stands in a review where a personal fact was masked, in the language of the review. */
import type { FactKind } from '../../contract/masking.ts';

export const SHORT_MASK = '[…]';

const ENGLISH: Readonly<Record<FactKind, string>> = {
  email: '[e-mail address removed]',
  phone: '[phone number removed]',
  address: '[address removed]',
};

const WORDS: Readonly<Record<string, Readonly<Record<FactKind, string>>>> = {
  en: ENGLISH,
  ar: { email: '[حُذف البريد الإلكتروني]', phone: '[حُذف رقم الهاتف]', address: '[حُذف العنوان]' },
  de: {
    email: '[E-Mail-Adresse entfernt]',
    phone: '[Telefonnummer entfernt]',
    address: '[Adresse entfernt]',
  },
  es: {
    email: '[correo electrónico eliminado]',
    phone: '[número de teléfono eliminado]',
    address: '[dirección eliminada]',
  },
  fr: {
    email: '[adresse e-mail supprimée]',
    phone: '[numéro de téléphone supprimé]',
    address: '[adresse supprimée]',
  },
  he: { email: '[כתובת הדוא״ל הוסרה]', phone: '[מספר הטלפון הוסר]', address: '[הכתובת הוסרה]' },
  it: {
    email: '[indirizzo e-mail rimosso]',
    phone: '[numero di telefono rimosso]',
    address: '[indirizzo rimosso]',
  },
  ja: { email: '［メールアドレス削除］', phone: '［電話番号削除］', address: '［住所削除］' },
  nl: {
    email: '[e-mailadres verwijderd]',
    phone: '[telefoonnummer verwijderd]',
    address: '[adres verwijderd]',
  },
  pl: { email: '[usunięto adres e-mail]', phone: '[usunięto numer telefonu]', address: '[usunięto adres]' },
  pt: { email: '[e-mail removido]', phone: '[número de telefone removido]', address: '[endereço removido]' },
  sv: {
    email: '[e-postadress borttagen]',
    phone: '[telefonnummer borttaget]',
    address: '[adress borttagen]',
  },
  tr: {
    email: '[e-posta adresi kaldırıldı]',
    phone: '[telefon numarası kaldırıldı]',
    address: '[adres kaldırıldı]',
  },
  zh: { email: '［电子邮箱已移除］', phone: '［电话号码已移除］', address: '［地址已移除］' },
};

export function maskOf(kind: FactKind, language: string | null): string {
  return (WORDS[language?.toLowerCase().split('-', 1)[0] ?? 'en'] ?? ENGLISH)[kind];
}
