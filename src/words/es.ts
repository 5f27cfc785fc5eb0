import { answer } from "./es/answer.ts";
import { article } from "./es/article.ts";
import { ask } from "./es/ask.ts";
import { care } from "./es/care.ts";
import { check } from "./es/check.ts";
import { common } from "./es/common.ts";
import { discuss } from "./es/discuss.ts";
import { failure } from "./es/failure.ts";
import { loading } from "./es/loading.ts";
import { money } from "./es/money.ts";
import { privacy } from "./es/privacy.ts";
import { recap } from "./es/recap.ts";
import { reply } from "./es/reply.ts";
import { settings } from "./es/settings.ts";
import { summary } from "./es/summary.ts";
import { verdict } from "./es/verdict.ts";

export const es = {
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
};
