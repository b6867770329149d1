import { SaxesParser } from 'saxes';

/** Every element and every attribute of a text in XML; throws where it is none. */
export function elementsOf(xml: string) {
  const found: { name: string; attributes: readonly string[] }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: Object.keys(attributes) }),
  );
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}
