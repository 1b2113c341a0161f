/** What is right: the role of each made-up job as a reader of the scope notes labelled it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

/** The label of a job. */
export interface Answer {
  /** Role code; empty when no role of the set fits. */
  readonly role: string;
  /** Roles that the reader hesitated over: as good as right. */
  readonly also: readonly string[];
}

/** What a job of `jobs.csv` is known by. */
export interface JobName {
  readonly service: string;
  readonly title: string;
}

type LabelRow = Readonly<Record<string, string>>;

const FILE = path.join(__dirname, 'job-roles.csv');

/** The labels, by the job's key. */
export function readJobRoles(): ReadonlyMap<string, Answer> {
  const text = readFileSync(FILE, 'utf8');
  const { data } = Papa.parse<LabelRow>(text, { header: true, skipEmptyLines: true });
  return new Map(
    data.map((row) => [
      jobKey({ service: row['service'] ?? '', title: row['title'] ?? '' }),
      {
        role: row['role'] ?? '',
        also: (row['also_acceptable'] ?? '').split(' ').filter((code) => code !== ''),
      },
    ]),
  );
}

export function jobKey({ service, title }: JobName): string {
  return `${service}\n${title}`;
}

/** @throws when nobody has labelled the job */
export function answerFor(job: JobName, labels: ReadonlyMap<string, Answer>): Answer {
  const answer = labels.get(jobKey(job));
  if (!answer) throw new Error(`Rolecheck: no role stands for ${job.title} in ${job.service}`);
  return answer;
}

export function isRight(role: string, { role: label, also }: Answer): boolean {
  return role === label || also.includes(role);
}

/** What most of some posts are; of equals the one that comes first. */
export function mostOf(answers: readonly Answer[]): Answer {
  const counts = new Map<string, { readonly answer: Answer; count: number }>();
  for (const answer of answers) {
    const known = counts.get(answer.role);
    if (known) known.count += 1;
    else counts.set(answer.role, { answer, count: 1 });
  }
  const [first, ...others] = counts.values();
  if (!first) throw new Error('Rolecheck: there is no answer to nothing');
  return others.reduce((most, one) => (one.count > most.count ? one : most), first).answer;
}
