import { foldAccents, foldKana } from './fold-text.ts';

/**
 * What stands behind the name of a person in Japanese and Chinese, folded, the longest first: 氏, さん, 首相, 先生 … Not 市長 and the like: the
 * mayor of a town may be meant that is called as the person is.
 */
export const HONORIFICS_BEHIND: readonly string[] = [
  '氏 さん 様 君 ちゃん 殿 先生 女士 小姐 女史 選手 容疑者 被告 教授 博士 記者 監督',
  '首相 総理 総理大臣 大臣 副大臣 政務官 外相 財務相 防衛相 経産相 官房長官 担当相 前首相 元首相 新首相 前大臣 元大臣 前担当相 元担当相',
  '総裁 新総裁 前総裁 副総裁 幹事長 代表 委員長 議長 議員 候補 知事 会長 社長 理事長 長官 大使 書記 大統領 国王 皇帝',
  '總統 前總統 副總統 總裁 總理 部長 院長 主席 主任 委員 立委 大使 發言人 董事長 執行長 將軍',
]
  .flatMap((line) => line.split(' '))
  .map((word) => foldKana(foldAccents(word)))
  .filter((word, index, all) => all.indexOf(word) === index)
  .sort((one, other) => other.length - one.length || (one < other ? -1 : 1));

/** Of those, what only a name of a person takes: behind another given name it shows that somebody else is meant. */
export const CIVIL_BEHIND: readonly string[] = '氏 さん 様 君 ちゃん 女士 小姐 女史 選手 容疑者 被告 記者'
  .split(' ')
  .map((word) => foldKana(foldAccents(word)));

/** What stands before the name of a person in Latin scripts, in small letters and without a dot. */
export const TITLES_BEFORE: ReadonlySet<string> = new Set(
  [
    'mr mrs ms miss mx dr prof sir dame lord lady madam madame herr frau monsieur mme m señor señora sr sra don doña saint st',
    'president premier chancellor minister ministre ministerpräsident kanzler kanzlerin präsident präsidentin président présidente presidente presidenta',
    'ministra ministro secretary speaker governor mayor senator congressman congresswoman representative rep sen gov pres pm ambassador consul',
    'chief chair chairman chairwoman chairperson director commissioner commander general gen admiral colonel col captain capt major sergeant lieutenant',
    'king queen prince princess emperor empress pope cardinal bishop archbishop reverend rev imam rabbi judge justice attorney counsel counsellor councillor',
    'professor doctor detective inspector officer deputy vice acting interim former ex late incumbent candidate nominee lawmaker leader boss spokesman',
    'spokeswoman spokesperson editor author founder owner coach manager analyst economist spokes envoy delegate member party democrat republican',
    'conservative liberal labour socialist nationalist hardliner reformist heiress tycoon billionaire actor actress singer rival',
  ]
    .join(' ')
    .split(' '),
);
