export const FRAME_LANGUAGES = ['en', 'ja', 'zh-Hant'] as const;
/** Language of the digest's own words. Quotations stay in theirs. */
export type FrameLanguage = (typeof FRAME_LANGUAGES)[number];
