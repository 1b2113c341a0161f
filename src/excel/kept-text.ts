/** Texts that the workbook keeps for the *Check* view, each in a setting of its own. */
import { CannotGoOn, inExcel } from './run';
import { problem, type Outcome } from './problems';
import type { RememberedText } from './port';

const KEYS: Readonly<Record<RememberedText, string>> = {
  mappings: 'rolecheck.mappings',
  notes: 'rolecheck.notes',
  'last check': 'rolecheck.last-check',
};

/** So many characters stay well under 5 MB on their way, whatever they are. */
const MOST_CHARACTERS = 1_000_000;

export function recall(what: RememberedText): Promise<Outcome<string | null>> {
  return inExcel('look into what the workbook keeps', async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEYS[what]);
    setting.load('value');
    await context.sync();
    const value: unknown = setting.isNullObject ? null : setting.value;
    return typeof value === 'string' ? value : null;
  });
}

export function remember(what: RememberedText, text: string | null): Promise<Outcome<null>> {
  const step = 'keep something in the workbook';
  return inExcel(step, async (context) => {
    if (text !== null && text.length > MOST_CHARACTERS) {
      throw new CannotGoOn(problem('too-much-kept', step));
    }
    const { settings } = context.workbook;
    if (text === null) settings.getItemOrNullObject(KEYS[what]).delete();
    else settings.add(KEYS[what], text);
    await context.sync();
    return null;
  });
}
