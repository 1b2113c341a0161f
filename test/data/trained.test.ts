/** The model that ships is what `npm run train` makes of the data that ship. */
import { codingDataFrom, untrainedDataFrom } from '../../src/data/coding';
import { codingTexts } from '../../src/data/coding-texts';
import { loadCodeLibrary } from '../../src/data/library';
import { provenanceIn } from '../../src/data/model-text';
import { groupTitles } from '../../tools/train/group-titles';
import { provenanceOf } from '../../tools/train/provenance';

describe('the trained model', () => {
  test('was trained on these data, and its training begins as it began', async () => {
    const groups = groupTitles(await loadCodeLibrary());
    expect(provenanceIn(codingTexts.model)).toEqual(
      provenanceOf(untrainedDataFrom(codingTexts), groups),
    );
  });

  test('knows every SOC 2020 unit group that the index has, and every role', () => {
    const { model, index, roles } = codingDataFrom(codingTexts);
    const groups = new Set(index.map(({ soc }) => soc.soc2020).filter((code) => code !== ''));
    expect(new Set(model?.soc.codes)).toEqual(groups);
    expect(new Set(model?.roles.codes)).toEqual(new Set(['', ...roles.map(({ code }) => code)]));
  });
});
