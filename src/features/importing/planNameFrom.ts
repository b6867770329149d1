/** "Wegvakken_2020.geojson" -> "Wegvakken 2020" */
export function planNameFrom(fileName: string): string {
  return fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .trim()
    .replace(/^./, (first) => first.toUpperCase())
    .slice(0, 120);
}
