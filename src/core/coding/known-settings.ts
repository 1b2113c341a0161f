/**
 * The settings that are known, and what people and the index call them. Facts gathered from the
 * index's qualifiers, the contexts of role titles, and the names of council departments.
 */

/** Names of settings. A setting may stand in others: a primary school is a school. */
export type Setting = string;

export interface KnownSetting {
  readonly setting: Setting;
  readonly within: readonly Setting[];
  readonly said: readonly string[];
}

function known(setting: Setting, within: readonly Setting[], said: string): KnownSetting {
  return {
    setting,
    within,
    said: [setting, ...said.split(', ').filter((phrase) => phrase !== '')],
  };
}

/** What people write, and what the index writes, for each setting. Longer phrases win. */
export const KNOWN_SETTINGS: readonly KnownSetting[] = [
  known(
    'council',
    [],
    'local government, local authority, borough council, county council, city council, district council, town hall, civic centre, unitary authority, combined authority, council depot',
  ),
  known(
    'school',
    ['education'],
    'schools, academy, educational establishments, college school, junior school, pupils, classroom, key stage, school meals',
  ),
  known(
    'primary school',
    ['school'],
    'primary, infant school, infants, junior school, first school, primary academy, ks1, ks2, c of e primary',
  ),
  known(
    'secondary school',
    ['school'],
    'secondary, high school, upper school, grammar school, comprehensive school, sixth form, sixth form college, middle school, ks3, ks4, ks5',
  ),
  known(
    'special school',
    ['school'],
    'special needs school, special additional needs school, sen school',
  ),
  known('residential school', ['school'], 'boarding school'),
  known('nursery school', ['school', 'nursery'], ''),
  known('pupil referral unit', ['school'], 'pru, alternative provision, short stay school'),
  known(
    'academy trust',
    ['school'],
    'multi academy trust, academies trust, education trust, learning trust',
  ),
  known('college', ['education'], 'further education, tertiary college, further higher education'),
  known('university', ['education'], 'higher education, higher education university'),
  known(
    'nursery',
    ['early years'],
    "children's nursery, day nursery, childcare, nurseries, pre school",
  ),
  known('early years', ['children'], 'foundation stage, eyfs, early years and childcare'),
  known(
    'care home',
    ['adult social care', 'social care'],
    'residential home, nursing home, care homes, residential care, care residential home, residential unit, care residential',
  ),
  known(
    'home care agency',
    ['adult social care', 'social care'],
    'home care, homecare, domiciliary care, reablement, home care service, enablement',
  ),
  known('supported living', ['adult social care', 'social care'], 'sheltered supported housing'),
  known(
    'day services',
    ['adult social care', 'social care'],
    'day centre, day care, day opportunities',
  ),
  known(
    "children's home",
    ["children's social care", 'social care'],
    'residential childcare, children residential, childrens homes, residential children',
  ),
  known(
    'adult social care',
    ['social care'],
    'adult services, adults, adult, older people, elderly, learning disability, learning disabilities, physical disability, adult care, asc, adults and health, community care, disability service, adult mental health, hospital discharge, hospital social work',
  ),
  known(
    "children's social care",
    ['social care', 'children'],
    "children's services, children and families, children and young people, child protection, looked after children, children in care, fostering, adoption, mash, csc, cyps, family support, children, safeguarding children, care leavers, child in need, referral and assessment, children with disabilities, cared for children, permanence",
  ),
  known(
    'social care',
    [],
    'social services, social work, welfare services, social welfare services, welfare, local government social services, health and social care, care services, dept of health and social care',
  ),
  known('mental health', ['adult social care', 'health'], 'cmht, community mental health'),
  known(
    'sensory services',
    ['adult social care'],
    'sensory, visual impairment, deaf services, sensory support',
  ),
  known('direct payments', ['adult social care'], 'personal budgets'),
  known('leaving care', ["children's social care", 'children'], 'care leavers, aftercare, 16 plus'),
  known('occupational therapy', ['adult social care'], 'ot'),
  known(
    'community equipment',
    ['adult social care'],
    'equipment service, community equipment stores',
  ),
  known(
    'substance misuse',
    ['public health'],
    'drugs and alcohol, drug and alcohol, alcohol and drugs',
  ),
  known(
    'early help',
    ['children'],
    'family help, intensive family support, troubled families, early intervention',
  ),
  known(
    "children's centre",
    ['early years', 'children'],
    'family hub, family hubs, children centres',
  ),
  known('youth justice', ['children'], 'youth offending, yot, yos, yjs, youth offending team'),
  known('youth service', ['children'], 'youth services, youth work, youth, young people'),
  known(
    'education',
    [],
    'school improvement, inclusion, send, sen, education authority, local government education authority, learning and skills, education services, schools and learning, special needs, sen service, achievement',
  ),
  known(
    'adult education',
    ['education'],
    'adult learning, community learning, adult education centre, skills and learning',
  ),
  known('music service', ['education'], 'music, music hub'),
  known('careers service', ['education'], 'careers, connexions'),
  known(
    'training',
    ['human resources'],
    'learning and development, workforce development, training agency, vocational training, organisational development',
  ),
  known(
    'housing',
    [],
    'housing services, tenancy, tenancy services, lettings, homelessness, homeless, neighbourhoods, housing management, housing options, housing dept, housing association, landlord services, estates housing, estate services, neighbourhood housing',
  ),
  known('sheltered housing', ['housing'], 'extra care, independent living, sheltered'),
  known(
    'housing repairs',
    ['housing', 'property', 'repairs'],
    'repairs and maintenance, building services, direct works, responsive repairs, property repairs',
  ),
  known('repairs', ['property'], 'maintenance, building maintenance, works dept, public works'),
  known(
    'property',
    [],
    'property services, asset management, assets, facilities, facilities management, estates, corporate property, estate management, corporate landlord, property management, surveyors dept, local government surveyors dept, capital works, building construction, quantity surveying',
  ),
  known(
    'highways',
    [],
    'highway, highways dept, street works, streetworks, road, roads, street lighting, traffic, infrastructure, bridges, engineering, engineers dept, local government highways dept, drainage, flood risk, civil engineering',
  ),
  known(
    'transport',
    [],
    'fleet, passenger transport, transport services, fleet services, home to school transport, public transport, transport dept, school transport, travel, road transport, bus',
  ),
  known('parking', [], 'car park, car parks, parking services, civil enforcement'),
  known(
    'waste',
    ['environmental services'],
    'refuse, recycling, waste and street scene, waste collection, waste services, waste management, household waste, waste disposal and environmental services, collections',
  ),
  known(
    'environmental services',
    [],
    'street scene, streetscene, street cleansing, cleansing, environment, neighbourhood services, environmental, direct services, operations environment, depot',
  ),
  known(
    'parks',
    ['environmental services'],
    'grounds maintenance, parks and open spaces, green spaces, grounds, open spaces, parks dept, horticulture, gardening grounds keeping services',
  ),
  known('bereavement services', [], 'cemeteries, crematorium, cemetery, crematoria, bereavement'),
  known(
    'countryside',
    [],
    'rights of way, country parks, rangers, nature reserves, ecology, woodland',
  ),
  known(
    'planning',
    [],
    'development control, development management, planning policy, town planning, local government town planning, planning and building control, strategic planning, planning services',
  ),
  known('building control', ['planning'], ''),
  known(
    'economic development',
    [],
    'regeneration, economic growth, inward investment, growth, town centre',
  ),
  known(
    'environmental health',
    [],
    'public protection, food safety, pollution control, environmental protection, regulatory services, private sector housing',
  ),
  known('trading standards', ['environmental health'], 'weights and measures dept'),
  known('licensing', ['environmental health'], ''),
  known('community safety', [], 'anti social behaviour, asb, safer communities, crime reduction'),
  known(
    'public health',
    ['health'],
    'health improvement, health visiting, school nursing, health protection, 0 19, wellbeing',
  ),
  known(
    'health',
    [],
    'hospital service, hospital, nhs, health authority, community health, health services, ward, clinical, medical, clinic, nursing, nursing services',
  ),
  known(
    'leisure',
    [],
    'leisure services, leisure centre, sports centre, sport, sports, sports activities, health and fitness studio, leisure and culture, swimming, gym, physical activity',
  ),
  known('libraries', [], 'library, library service, library services'),
  known('museums', [], 'museum, art gallery museum, heritage, gallery'),
  known('theatre', ['arts'], 'theatres, performing arts, venue, venues, entertainment'),
  known('arts', [], 'culture, arts development, arts and culture, events'),
  known(
    'communities',
    [],
    'community development, community engagement, voluntary sector, neighbourhood, localities',
  ),
  known(
    'finance',
    [],
    'accountancy, accounts, financial services, exchequer, treasury, audit, internal audit, resources finance, income, payments, accounting, bookkeeping',
  ),
  known('insurance', ['finance'], 'insurance and risk'),
  known(
    'revenues and benefits',
    ['finance'],
    'revenues, benefits, council tax, housing benefit, revs and bens, business rates, local taxation, benefits service, revs, bens',
  ),
  known(
    'human resources',
    [],
    'hr, personnel, people services, recruitment, employee relations, human resource',
  ),
  known('payroll', ['human resources', 'finance'], 'pensions, pensions and payroll'),
  known(
    'procurement',
    [],
    'purchasing, commissioning and procurement, contracts, strategic procurement, supplies',
  ),
  known('commissioning', [], ''),
  known('legal', [], 'legal services, law, legal and democratic, law and governance'),
  known(
    'ICT',
    [],
    'it, it services, computing it, digital, technology, information technology, digital services, computing, computer services, information systems',
  ),
  known('communications', [], 'marketing, press office, media, public relations, design and print'),
  known(
    'registration',
    [],
    'registrars, registration services, births deaths and marriages, ceremonies, register office',
  ),
  known(
    'democratic services',
    [],
    'elections, electoral services, committee services, electoral, members services, scrutiny',
  ),
  known(
    'customer services',
    [],
    'contact centre, call centre, customer service, customer contact, one stop shop, customer access',
  ),
  known(
    'administration',
    [],
    'business support, admin, clerical, office services, administrative support',
  ),
  known(
    'information governance',
    [],
    'data protection, records management, freedom of information, information management',
  ),
  known(
    'performance',
    [],
    'performance and intelligence, business intelligence, research and intelligence, insight',
  ),
  known('policy', [], 'strategy, policy and performance, corporate policy'),
  known('corporate services', [], 'corporate, chief executives, resources, central services'),
  known('telecare', [], 'control room, careline, lifeline, cctv, control centre, community alarm'),
  known('emergency planning', [], 'resilience, civil contingencies, civil protection'),
  known('welfare rights', [], 'advice centre, citizens advice, money advice, benefits advice'),
  known('school catering', ['catering'], 'school meals service, school kitchen'),
  known('catering', [], 'kitchen, canteen, cafe, catering services, food'),
  known('cleaning', [], 'cleaning services, building cleaning, commercial cleaning'),
  known('security', [], 'security services'),
  known('sheltered scheme', ['housing'], 'scheme'),
  known('senior grade', [], ''),
  known('government', [], 'civil service, central government'),
  known('police', [], 'police service'),
  known('fire', [], 'fire service, fire and rescue'),
  known('prison', [], 'prison service'),
  known('courts', [], 'courts of justice, court service, county court, high courts, law courts'),
  known('armed forces', [], 'army, raf, royal navy, ministry of defence, mod'),
];
