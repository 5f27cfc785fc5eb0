import { answer } from "./de/answer.ts";
import { article } from "./de/article.ts";
import { ask } from "./de/ask.ts";
import { care } from "./de/care.ts";
import { check } from "./de/check.ts";
import { common } from "./de/common.ts";
import { discuss } from "./de/discuss.ts";
import { failure } from "./de/failure.ts";
import { loading } from "./de/loading.ts";
import { money } from "./de/money.ts";
import { privacy } from "./de/privacy.ts";
import { recap } from "./de/recap.ts";
import { reply } from "./de/reply.ts";
import { settings } from "./de/settings.ts";
import { summary } from "./de/summary.ts";
import { verdict } from "./de/verdict.ts";

export const de = {
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
