/**
 * What stands in job titles and says nothing of the job: facts seen in real post lists and
 * adverts, each as a pattern that runs in linear time on a tidied title (`tidy` of core/text).
 * Order matters: longer and surer patterns first.
 *
 * Beside each pattern stand its signs: without one of them in the title the pattern cannot match,
 * and is not tried. Most titles have no sign of any.
 */

/** One kind of noise. `what` is the word shown to people: "ignored Grade 7 (grade)". */
export interface NoiseRule {
  readonly what: string;
  readonly pattern: RegExp;
  /**
   * What must stand in a title for the pattern to match: one of these runs of letters, in lower
   * case (`G7` has `g`), or one of these other characters (`0` for any digit).
   */
  readonly signs: readonly string[];
  /**
   * True for words that may be the job itself (Bank manager, Relief signalman): the title is tried
   * with them first, and without them when nothing has that name.
   */
  readonly soft?: true;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}';
const DIGIT = '0';

function rule(what: string, pattern: RegExp, signs: string): NoiseRule {
  return { what, pattern, signs: signs.split(' ') };
}

function soft(what: string, pattern: RegExp, signs: string): NoiseRule {
  return { ...rule(what, pattern, signs), soft: true };
}

export const NOISE: readonly NoiseRule[] = [
  rule('marks', /[*#~_!]+/g, '* # ~ _ !'),
  rule('advert', /\*?\binternal only\b\*?/gi, 'internal'),
  rule('number of posts', /^\d{1,3} ?x (?=\S)/gi, 'x'),
  rule('number of posts', / x ?\d{1,3}(?: (?:posts?|positions?))?$/gi, 'x'),
  rule('number of posts', / \d{1,2} posts?$/gi, 'post posts'),
  rule('number of posts', /\(\d{1,3} (?:posts?|positions?|vacanc(?:y|ies))\)/gi, '('),
  rule(
    'number of posts',
    /\b(?:various|multiple) (?:posts?|positions?|hours?|locations?)\b/gi,
    'various multiple',
  ),
  rule(
    'pay',
    /\u00A3 ?\d[\d,.]*k?(?: ?(?:-|to) ?\u00A3? ?\d[\d,.]*k?)?(?: (?:per|an?) (?:hour|annum|week|day)\b| p\.?[ah]\b)?/gi,
    '\u00A3',
  ),
  rule('date', /\b(?:(?:from|to|until|till) )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/gi, DIGIT),
  rule(
    'date',
    new RegExp(
      String.raw`\b(?:from|to|until|till) (?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \d{4})?\b`,
      'gi',
    ),
    'from to until till',
  ),
  rule(
    'post number',
    /\b(?:ref|post|position|vacancy)(?: (?:no\.?|number|id|ref))? ?[:#]? ?[a-z]{0,3}\d{2,8}\b/gi,
    DIGIT,
  ),
  rule('reference', /\b(?!S1\d\d\b)[A-Z]{2,4}\d{4,6}\b/g, DIGIT),
  rule('reference', /\(\d{4,8}\)/g, DIGIT),
  rule('reference', /^(?!S1\d\d\b)[A-Z]{1,4}\d{2,5}[A-Z]? (?=[A-Z])/g, DIGIT),
  rule(
    'hours',
    /\b\d{1,2}(?:\.\d{1,2})? ?(?:hours?|hrs?)(?: contract)?(?: ?(?:per|[a/p]) ?(?:week|wk|w)\b)?/gi,
    DIGIT,
  ),
  rule('hours', /(?<![\d.])[01]?\.\d{1,4}(?: ?fte)?\b/gi, DIGIT),
  rule(
    'hours',
    /\bfte\b|\b(?:full|part)[ -]?time\b|\b[FP]\/T\b| [FP]T$/gi,
    'fte full fulltime part parttime f p ft pt',
  ),
  rule(
    'hours',
    /\bjob[ -]?share\b|\bannuali[sz]ed(?: hours)?\b|\bzero[ -]?hours?\b/gi,
    'job jobshare annualised annualized zero zerohour zerohours',
  ),
  rule(
    'weeks',
    /\bterm[ -]?time(?: only)?\b|\bt?tto\b|\b(?:38|39|40|41|52) ?w(?:ee)?ks?\b/gi,
    'term termtime tto ttto week weeks wk wks',
  ),
  rule(
    'contract',
    /\bfixed[ -]?term(?: contract)?\b|\bftc\b|\bpermanent\b|\(perm\)|\btemp to perm\b|\btemp(?:orary)?\b/gi,
    'fixed fixedterm ftc permanent perm temp temporary',
  ),
  rule(
    'contract',
    /\binterim\b|\bacting(?:[ -]up)?\b(?! manager of)|\bsecond(?:ed|ment)\b/gi,
    'interim acting seconded secondment',
  ),
  rule(
    'cover',
    /\b(?:maternity|paternity|adoption|sickness|long[ -]?term absence) (?:leave|cover)\b|\bmat\.? (?:leave|cover)\b/gi,
    'leave cover',
  ),
  rule('grade', /\bmanual grade ?\d\b|\bgr(?:ade)? ?\.? ?\d{1,2}[a-z]?\b/gi, 'gr grade'),
  rule('grade', /\bG\d{1,2}\b/g, 'g'),
  rule('grade', /\bscale ?\d(?: ?(?:[/-]|to) ?\d)?\b|\bscale [a-z]\b/gi, 'scale'),
  rule('grade', /\b(?:SO ?[123]|PO ?\d{1,2})(?: ?[/-] ?(?:SO ?|PO ?)?\d{1,2})?\b/gi, 'so po'),
  rule('spine point', /\bscp ?\d{1,2}(?: ?(?:-|to) ?\d{1,2})?\b/gi, 'scp'),
  rule(
    'spine point',
    /\b(?:spinal column |spine )?points? ?\d{1,2}(?: ?(?:-|to) ?\d{1,2})?\b/gi,
    'point points',
  ),
  rule(
    'grade',
    /\b(?:afc )?band ?\d{1,2}[a-d]?(?: ?[/-] ?\d{1,2}[a-d]?)?\b|\bafc\b|\bnjc (?=scale|grade)/gi,
    'band afc njc',
  ),
  rule('grade', /\b(?:njc|jnc|soulbury)\b(?: \d{1,2}\b)?/gi, 'njc jnc soulbury'),
  rule(
    'grade',
    /\bL\d{1,2} ?(?:-|to) ?L?\d{1,2}\b|\b(?:MPS|MPR|UPS|UPR)\d?(?:\/(?:UPS|UPR))?\b|\bM1-M6\b|\bTLR(?: ?\d[a-c]?)?\b/gi,
    'l mps mpr ups upr m tlr',
  ),
  rule('grade', /\bSEN (?:point|allowance)s?\b|\b(?:SM|HM|HAY) ?\d[a-d]?\b/gi, 'sen sm hm hay'),
  rule(
    'level',
    /\blevel ?[1-7](?: ?(?:[/\-&]|or|and) ?(?:level ?)?[1-7])?\b|\bL[1-7]\b/gi,
    'level l',
  ),
  rule('level', /\b(?:\d(?:st|nd|rd|th) )?tier(?: ?\d)?\b/gi, 'tier'),
  rule(
    'status',
    /\bvacant\b|\bvacancy\b|\bunfilled\b|\bfrozen\b/gi,
    'vacant vacancy unfilled frozen',
  ),
  rule(
    'advert',
    /\b(?:required|needed|wanted|urgently|urgent|asap|immediate start|apply now|(?:excellent|great) benefits)\b!?/gi,
    'required needed wanted urgently urgent asap immediate apply benefits',
  ),
  rule('person', /\b(?:fe)?male\b(?: only)?|\bm\/f(?:\/d)?\b/gi, 'male female m'),
  rule(
    'statutory duty',
    /\((?:s151|section 151|monitoring officer|dcs|dass|caldicott guardian|siro)[^()]*\)/gi,
    '(',
  ),
  rule('level', /(?<=[a-z] )(?:I{1,3}|IV|[1-4])$/gi, `i ii iii iv ${DIGIT}`),
  soft(
    'contract',
    /\bcasual\b|\bbank(?: staff)?\b(?! (?:manager|cashier|clerk))|\brelief\b|\bstandby\b|\bsessional\b|\bagency\b|\blocum\b/gi,
    'casual bank relief standby sessional agency locum',
  ),
  soft(
    'shift',
    /\b(?:waking )?(?:nights?|days?|evenings?|weekends?)(?: shift| only)?(?=$| ?[),])|\b(?:am|pm)$/gi,
    'night nights day days evening evenings weekend weekends am pm',
  ),
  soft(
    'team or place',
    /(?:\b(?:locality|area|team|zone) )?\b(?:north|south|east|west)(?:ern)?\b(?: ?(?:\/|and|&) ?(?:north|south|east|west)\b| (?:team|area|locality)\b)?|\bcountywide\b/gi,
    'north northern south southern east eastern west western countywide',
  ),
  soft(
    'team',
    /\b(?:team|locality|area|zone|patch|ward) (?:[a-h]|\d{1,2})\b/gi,
    'team locality area zone patch ward',
  ),
];

/** The post may not be live: said, but the title is coded all the same. */
export const VACANT = /\bvacant\b|\bvacancy\b|\bunfilled\b|\bfrozen\b/i;
