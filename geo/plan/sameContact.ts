/**
 * A mobile number as it is compared and dialled: digits with the country before them, "31612345678".
 * A number without a country is Dutch. '' when it holds no number.
 */
export function mobileDigits(mobile: string): string {
  const digits = mobile.replaceAll(/[^\d+]/g, '');
  const bare = digits.replaceAll('+', '');
  if (bare === '') return '';
  if (digits.startsWith('+')) return bare.replace(/^310/, '31');
  if (bare.startsWith('00')) return bare.slice(2).replace(/^310/, '31');
  // a zero within the Netherlands stands for the country: 06 12345678
  if (bare.startsWith('0')) return `31${bare.slice(1)}`;
  // Excel drops the zero
  return bare.length === 9 && bare.startsWith('6') ? `31${bare}` : bare;
}

export interface Contact {
  readonly mobile: string;
  readonly email: string;
}

/** Whether two records are of one person: the same mobile number or the same e-mail address. */
export function isSameContact(a: Contact, b: Contact): boolean {
  const mobile = mobileDigits(a.mobile);
  const email = a.email.trim().toLowerCase();
  return (
    (mobile !== '' && mobile === mobileDigits(b.mobile)) ||
    (email !== '' && email === b.email.trim().toLowerCase())
  );
}
