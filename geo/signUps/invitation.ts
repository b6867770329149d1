import { z } from 'zod';
import type { FormLanguage } from './consent.ts';

/** What the link to the form says: for which neighbourhood, to whom, in which language. */
export interface Invitation {
  readonly place: string;
  /** of the coordinator */
  readonly email: string;
  readonly language: FormLanguage;
}

const invitationSchema = z.object({
  place: z.string().trim().min(1).max(120),
  email: z.email().max(200),
  language: z.enum(['nl', 'en']).catch('nl'),
});

const PATH = '#/aanmelden?';

/**
 * The part of the link behind the "#", which no server gets to see: "#/aanmelden?buurt=Zuid&aan=...".
 * null without a name or an address that can be one.
 */
export function invitationHash(invitation: Invitation): string | null {
  const parsed = invitationSchema.safeParse(invitation);
  if (!parsed.success) return null;
  const { place, email, language } = parsed.data;
  const fields = new URLSearchParams({ buurt: place, aan: email });
  if (language !== 'nl') fields.set('taal', language);
  return PATH + fields.toString();
}

/** The invitation that a link holds; null: it is no link to the form, or a damaged one. */
export function readInvitation(hash: string): Invitation | null {
  if (!hash.startsWith(PATH)) return null;
  const fields = new URLSearchParams(hash.slice(PATH.length));
  const parsed = invitationSchema.safeParse({
    place: fields.get('buurt'),
    email: fields.get('aan'),
    language: fields.get('taal') ?? 'nl',
  });
  return parsed.success ? parsed.data : null;
}

/** Longer ones are cut by some programs, without a word. */
const LONGEST_MAILTO = 1_900;

/** A link that opens an e-mail to send; null when it would be too long for that. */
export function mailtoLink(to: string, subject: string, text: string): string | null {
  // a mail has line ends of its own kind (RFC 6068)
  const body = encoded(text.replaceAll('\n', '\r\n'));
  const address = encoded(to).replaceAll('%40', '@');
  const link = `mailto:${address}?subject=${encoded(subject)}&body=${body}`;
  return link.length > LONGEST_MAILTO ? null : link;
}

// half a character has no code in a link
const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ''));
