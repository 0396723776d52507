// Two invented reports on one situation, from names, days and numbers that a test can change: what is found in them must
// not hang on any of these.

export interface Particulars {
  /** Surname and full name of the head of the government under pressure. */
  readonly leader: string
  readonly leaderName: string
  /** Surname and full name of the one who presses. */
  readonly presser: string
  readonly presserName: string
  readonly prisoner: string
  readonly troops: string
  /** Tonnes in one report, pounds in the other; a quarter apart. */
  readonly tonnes: string
  readonly pounds: string
  readonly prisoners: string
  readonly groups: string
  readonly approval: readonly [string, string]
  readonly drops: readonly [string, string]
  readonly tariff: string
  /** The month before that of the second report, and that month. */
  readonly month: string
  readonly nextMonth: string
  readonly baseline: string
  readonly published: readonly [string, string]
}

/** The report of a research body, the later of the two. */
export const research = (p: Particulars): string =>
  [
    `${p.leaderName} has answered the demands of President ${p.presserName} with soldiers and arrests. Her government sent ${p.troops} National Guard troops to the northern border.`,
    `Soldiers made a record haul of ${p.tonnes} tonnes of fentanyl on 14 ${p.month} in Sonora.`,
    `${p.leader} skirted the usual extradition process to transfer ${p.prisoners} jailed cartel bosses to the United States, including ${p.prisoner}. The hand-over took place on 26 ${p.month}.`,
    `The government has reported a fall in killings, claiming that daily murders have fallen ${p.drops[0]} per cent compared to ${p.baseline}. But calculations by the institute, which compare the first six months of the year with the same period of the previous year, point to a ${p.drops[1]} per cent drop in the number of murders.`,
    `Recent polls show her approval rating at around ${p.approval[0]} per cent.`,
    `The State Department designated ${p.groups} Mexican criminal organisations as foreign terrorist organizations on 11 ${p.month}.`,
    `After imposing a ${p.tariff} per cent tariff on all goods from Mexico on 2 ${p.nextMonth}, ${p.presser} relented four days later, limiting the tariff to goods that are not covered by the free trade agreement.`,
  ].join('\n')

/** The report of a newspaper. */
export const newspaper = (p: Particulars): string =>
  [
    `President ${p.leader} has deployed ${p.troops} troops to the northern border.`,
    `In ${p.month}, Mexican authorities made a record ${p.pounds}-pound fentanyl seizure in Sonora.`,
    `Her government has extradited ${p.prisoners} cartel figures to the United States. The transfer earlier this month included ${p.prisoner}.`,
    `Ms. ${p.leader}’s approval rating has risen to ${p.approval[1]} percent.`,
    `Last month, Mr. ${p.presser} designated several Mexican cartels as foreign terrorist organizations.`,
    `“The pressure from ${p.presser} on Mexico is working,” an analyst said.`,
  ].join('\n')

export const KNOWN: Particulars = {
  leader: 'Sheinbaum',
  leaderName: 'Claudia Sheinbaum',
  presser: 'Trump',
  presserName: 'Donald Trump',
  prisoner: 'Tomás Arriaga Luna',
  troops: '12,000',
  tonnes: '2.2',
  pounds: '3,600',
  prisoners: '37',
  groups: 'five',
  approval: ['71', '69'],
  drops: ['16', '3'],
  tariff: '20',
  month: 'March',
  nextMonth: 'April',
  baseline: 'December 2024',
  published: ['2025-05-20', '2025-04-16'],
}

/** The same with invented people, other months, another year and other numbers. */
export const INVENTED: Particulars = {
  leader: 'Verano',
  leaderName: 'Ilse Verano',
  presser: 'Hollings',
  presserName: 'Dexter Hollings',
  prisoner: 'Aurelio Bracho Pons',
  troops: '7,400',
  tonnes: '3.4',
  pounds: '5,600',
  prisoners: '53',
  groups: 'seven',
  approval: ['64', '61'],
  drops: ['22', '5'],
  tariff: '35',
  month: 'August',
  nextMonth: 'September',
  baseline: 'May 2031',
  published: ['2031-10-20', '2031-09-16'],
}
