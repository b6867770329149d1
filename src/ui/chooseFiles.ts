/** Lets the user choose files, without a button for it; only while a click or a key is being dealt with. */
export function chooseFiles(accept: string, onChoose: (...files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accept;
  input.addEventListener('change', () => onChoose(...(input.files ?? [])));
  input.click();
}
