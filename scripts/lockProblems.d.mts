export function lockProblems(pack: object, lock: object): string[];
