import { findSeparator } from '../../../../src/cli/files/csv/separator';

function separatorOf(text: string): string {
  return String.fromCharCode(findSeparator(Buffer.from(text), 0).separator);
}

describe('telling the separator', () => {
  it.each([
    [',', 'id,title\n1,Cook\n2,Cleaner'],
    [';', 'id;title\n1;Cook, kitchen\n2;Cleaner, kitchen, evening'],
    ['\t', 'id\ttitle\n1\tCook, kitchen; evening\n'],
    [';', 'id;title;hours\n1;Cook;37,5\n2;Cleaner;18,5\n'],
    [',', 'id,title\n1,"Cook; kitchen; evening; cover"\n2,"Cleaner; night"\n'],
    [',', 'title\nCook\nCleaner'],
    [',', 'title\nCook\nNurse; lead\nClerk\nDriver\n'],
    [',', 'title\nCook\tkitchen\nClerk\nDriver\n'],
    [',', ''],
  ])('finds %j', (separator, text) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it('passes over a heading above the list', () => {
    expect(separatorOf('Posts, as at May\n\nid;title\n1;Cook\n2;Cook')).toBe(';');
  });

  it('believes a line that Excel wrote to say so, and begins after it', () => {
    expect(findSeparator(Buffer.from('sep=;\r\na,b;c\r\n'), 0)).toEqual({
      separator: ';'.charCodeAt(0),
      start: 7,
    });
  });
});
