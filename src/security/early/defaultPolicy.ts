import { ownScript, plainText } from './allowedText.ts';
import { trustedTypes } from './trustedTypes.ts';

/**
 * From now on no string becomes markup or a script, whoever writes it. Imported first: a library that runs
 * before it would be refused everything.
 */
trustedTypes?.createPolicy('default', {
  createHTML: plainText,
  createScriptURL: (address) => ownScript(address, document.baseURI),
});
