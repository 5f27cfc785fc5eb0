import { answer } from "./en/answer.ts";
import { article } from "./en/article.ts";
import { ask } from "./en/ask.ts";
import { care } from "./en/care.ts";
import { check } from "./en/check.ts";
import { common } from "./en/common.ts";
import { discuss } from "./en/discuss.ts";
import { failure } from "./en/failure.ts";
import { loading } from "./en/loading.ts";
import { money } from "./en/money.ts";
import { privacy } from "./en/privacy.ts";
import { recap } from "./en/recap.ts";
import { reply } from "./en/reply.ts";
import { settings } from "./en/settings.ts";
import { summary } from "./en/summary.ts";
import { verdict } from "./en/verdict.ts";

/** Every sentence of ours in English, by key. */
export const en = {
  ...answer,
  ...ask,
  ...article,
  ...care,
  ...check,
  ...common,
  ...discuss,
  ...failure,
  ...loading,
  ...money,
  ...privacy,
  ...recap,
  ...reply,
  ...settings,
  ...summary,
  ...verdict,
} as const;
