/** A file name from a plan's name: what every system can store, and the day. */
export function fileName(planName: string, ending: string, today = new Date()): string {
  const stem = planName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${stem || 'plan'}-${day}.${ending}`;
}
