import { helpPage, make } from '../make';
import { hasEnded } from '../periods';
import { LEADERS } from '../posts';

export const rule = make.row({
  id: 'swf/contracts/4521Q',
  severity: 'query',
  column: 'PayFramework',
  needs: ['PayFramework', 'Post'],
  reads: ['ContractEnd'],
  since: '2022',
  title: 'Leadership teacher has no pay framework',
  says: 'The post is {post}, and there is no pay framework.',
  remedy: 'Record the framework under which the leadership pay was set, or explain it.',
  why: 'The census asks for the framework of everybody in the leadership of a school.',
  source: helpPage('2015-', 'The codes for frameworks were not seen.'),
  check: (facts) => (row) => {
    const post = row.text('Post').trim();
    return LEADERS.has(post) &&
      row.text('PayFramework').trim() === '' &&
      !hasEnded(row, facts.reference)
      ? { say: { post } }
      : undefined;
  },
  examples: {
    pass: [
      { cells: { Post: 'HDT', PayFramework: '2014' } },
      { cells: { Post: 'TCM', PayFramework: '' } },
    ],
    fail: [{ cells: { Post: 'DHT', PayFramework: '' } }],
  },
});
