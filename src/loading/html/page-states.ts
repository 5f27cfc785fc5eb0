/**
 * Pages that are no article, as data: what they say of themselves and how they are built, and never whose they are. Each is looked
 * for only where little text was found, so that an article about bots, shops or missing pages stays one.
 */
import type { Said, WordsKey } from "../../words/said.ts";
import type { Signs } from "./signs.ts";

/** The sentence for a page that cannot be loaded; null where nothing speaks against its text. In the table's order. */
export function refusedState(signs: Signs): Said | null {
  const found = states.find(({ mostWords, holds }) => signs.words <= mostWords && holds(signs));
  return found ? { key: found.key } : null;
}

// --- internal ---

type State = {
  readonly key: WordsKey;
  /** Words of text that such a page has at most; measured on articles, of which 324 have more than 120 but for two. */
  readonly mostWords: number;
  readonly holds: (signs: Signs) => boolean;
  readonly reason: string;
};

const productTypes = /^(?:product|productgroup|og:product|product\..*)$/u;
/** A page that describes itself as an article is one, though a short one. Wares carry reviews too, of themselves. */
const articleTypes = /article|posting|report|recipe|howto/u;
const isDescribedArticle = (signs: Signs): boolean =>
  isType(signs, articleTypes) || (isType(signs, /review$/u) && !isType(signs, productTypes));
const isType = ({ types }: Signs, pattern: RegExp): boolean => [...types].some((type) => pattern.test(type));

const states: readonly State[] = [
  {
    key: "loading.page-is-bot-check",
    mostWords: 150,
    reason:
      "what stands between a reader and the page until a script has judged them; their words come in few forms",
    holds: ({ heads, shown }) => botHeads.test(heads) || botWords.test(shown),
  },
  {
    key: "loading.page-is-error",
    mostWords: 120,
    reason: "sites that answer 200 for what is not there",
    holds: ({ heads }) => heads.split("\n").some((head) => head.length < 90 && errorHeads.test(head)),
  },
  {
    key: "loading.page-is-walled",
    mostWords: 60,
    reason: "marked as not free, and next to nothing of it given",
    holds: (signs) => signs.notFree || (signs.wall && isDescribedArticle(signs)),
  },
  {
    key: "loading.page-is-sign-in",
    mostWords: 80,
    reason: "a form for a password and no article around it",
    holds: (signs) => (signs.asksPassword || signInHeads.test(signs.heads)) && !isDescribedArticle(signs),
  },
  {
    key: "loading.page-is-consent",
    mostWords: 250,
    reason: "a wall of questions about cookies: it stands in the first lines and is most of the page",
    holds: (signs) =>
      !isDescribedArticle(signs) &&
      (consentHeads.test(signs.heads) || countOf(consentWords, signs.shown) >= 4) &&
      consentButtons.test(signs.shown),
  },
  {
    key: "loading.page-is-video",
    mostWords: 150,
    reason: "a page for a recording: its text is a caption",
    holds: (signs) =>
      isType(signs, /^(?:videoobject|audioobject|podcastepisode|movie|episode|video\..*|music\..*)$/u) &&
      signs.prose < 70 &&
      !isDescribedArticle(signs),
  },
  {
    key: "loading.page-is-shop",
    mostWords: 400,
    reason:
      "a button to buy it, described as a product or next to nothing in sentences; an article that sells mugs beside it has more",
    holds: (signs) =>
      signs.buys &&
      !isDescribedArticle(signs) &&
      signs.prose < (isType(signs, productTypes) ? 120 : 60) &&
      (isType(signs, productTypes) || signs.articles !== 1),
  },
  {
    key: "loading.page-is-list",
    mostWords: 600,
    reason:
      "links to other pages with a line each, hardly a sentence between them, and no element that holds one article",
    holds: (signs) =>
      signs.links >= manyLinks && signs.prose < 60 && signs.articles !== 1 && !isDescribedArticle(signs),
  },
  {
    key: "loading.page-is-app",
    mostWords: 30,
    reason: "scripts around an empty element, or a line that asks for JavaScript",
    holds: (signs) =>
      (scriptWords.test(signs.shown) || (signs.scripts > 0 && signs.shown.length < 300)) &&
      !isDescribedArticle(signs),
  },
];

/** Links of a page's menus, footer and teasers; articles have as many around them. */
const manyLinks = 25;

/** Many links, and fewer than half of the words in sentences; or the front page of a site. */
export const isList = (signs: Signs): boolean =>
  signs.links >= manyLinks && (signs.prose <= signs.words / 2 || signs.isFront) && !isDescribedArticle(signs);

/** Described as a product, or sold with a button, and not as an article. */
export const isOffer = (signs: Signs): boolean => isType(signs, productTypes) && !isDescribedArticle(signs);

const botHeads =
  /^(?:just a moment|attention required|access denied|access to this page has been denied|are you (?:a )?(?:robot|human)|pardon our interruption|security check|human verification|verif(?:y|ying) (?:that )?you are (?:a )?human|please verify|one more step|checking your browser|robot check|bot verification|request blocked|blocked|captcha|ddos protection|unusual traffic|sicherheitsüberprüfung|zugriff verweigert|bist du ein mensch|acceso denegado|verificación de seguridad|accès refusé)\b/imu;
const botWords =
  /\b(?:verify(?:ing)? (?:that )?you are (?:a |not a )?(?:human|robot)|checking (?:if the site connection is secure|your browser)|unusual (?:traffic|activity) from your|press (?:and|&) hold to confirm|complete the (?:captcha|security check)|i'?m not a robot|enable javascript and cookies to continue|bestätigen sie, dass sie (?:ein mensch|kein roboter) sind|ungewöhnlichen datenverkehr|confirma que (?:eres humano|no eres un robot)|no soy un robot|je ne suis pas un robot)\b/iu;
const errorHeads =
  /^(?:error )?(?:404|410)\b|\b(?:404|page|seite|artikel|article|página|story) (?:can(?:no|')t be found|(?:was |is |could )?not (?:be )?found|nicht gefunden|(?:existiert|gibt es) nicht|no (?:encontrada|existe)|introuvable|no longer (?:exists|available)|doesn['’]t exist)\b|^(?:not found|nicht gefunden|no encontrado|página no encontrada|oops[,!. ]|page introuvable|(?:this|that|the) page (?:is|was) (?:missing|gone|removed))/iu;
const signInHeads =
  /^(?:sign in|log ?in|please (?:sign|log) in|anmelden|einloggen|iniciar sesión|inicia sesión|acceder|connexion|se connecter)\b/imu;
const consentHeads =
  /^(?:before you continue|we (?:value|respect|care about) your privacy|your privacy|cookie (?:consent|settings|preferences)|manage (?:your )?(?:cookies|consent)|(?:ihre|deine) (?:privatsphäre|datenschutz)|datenschutz(?:einstellungen)?|wir (?:respektieren|schätzen) ihre privatsphäre|tu privacidad|su privacidad|valoramos (?:tu|su) privacidad|antes de continuar|votre vie privée)/imu;
const consentWords =
  /\b(?:cookies?|consent|partners?|personal data|privacy|legitimate interest|einwilligung|datenschutz|personenbezogene|privatsphäre|drittanbieter|consentimiento|privacidad|datos personales|consentement|données personnelles)\b/giu;
const consentButtons =
  /\b(?:accept|agree|reject|allow all|manage (?:options|choices)|zustimmen|akzeptieren|ablehnen|einverstanden|aceptar|rechazar|accepter|refuser)\b/iu;
const scriptWords =
  /\b(?:enable|activate|turn on|requires?|need) (?:\w+ ){0,3}javascript\b|\bjavascript (?:is|must be|has been)? ?(?:disabled|required|enabled|not enabled)\b|\bjavascript (?:aktivieren|ist deaktiviert)\b|\b(?:habilit[ae]|activ[ae]) (?:\w+ )?javascript\b/iu;

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
