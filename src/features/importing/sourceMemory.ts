import { z } from 'zod';

/** What was chosen for files of a source, on this device. */
export interface SourceMemory<Choice> {
  /** null: nothing was */
  readonly recall: (source: string) => Choice | null;
  readonly remember: (source: string, choice: Choice) => void;
}

// those who get files from more sources than this choose again
const MOST_SOURCES = 50;

/** A memory that is stored under a name, the latest choice first. */
export function sourceMemory<Choice>(
  storedUnder: string,
  choiceSchema: z.ZodType<Choice>,
): SourceMemory<Choice> {
  const storedSchema = z.array(z.object({ source: z.string(), choice: choiceSchema }));

  function stored(): z.infer<typeof storedSchema> {
    try {
      return storedSchema.parse(JSON.parse(localStorage.getItem(storedUnder) ?? '[]'));
    } catch {
      return [];
    }
  }

  return {
    recall: (source) => stored().find((each) => each.source === source)?.choice ?? null,
    remember: (source, choice) => {
      const others = stored().filter((each) => each.source !== source);
      const all = [{ source, choice }, ...others].slice(0, MOST_SOURCES);
      try {
        localStorage.setItem(storedUnder, JSON.stringify(all));
      } catch {
        // without storage the choice is made again next time
      }
    },
  };
}
