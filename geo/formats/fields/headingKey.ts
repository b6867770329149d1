/** A heading without what people write in different ways: "Huis-nr.", "HUIS_NR", "huisnr". */
export const headingKey = (heading: string): string =>
  heading
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
