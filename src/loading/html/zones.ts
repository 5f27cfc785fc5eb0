/**
 * What publishers call the parts of a page that are not the article. Names are compared as words: `id`, classes, `role`,
 * `itemprop` and `aria-label` of an element, lower case, split at hyphens, underscores and inner capitals.
 */
import type { FurnitureKind } from "../../types.ts";

/** `chrome`: the page's own machinery, not kept at all. */
export type ZoneKind = FurnitureKind | "chrome";
export type Zone = {
  readonly kind: ZoneKind;
  /** Publishers give such a name to parts of the article itself too: prose that the extractor keeps is not taken away for it. */
  readonly weak: boolean;
};
type ZoneRule = Zone & { readonly names: RegExp; readonly reason: string };

export const zoneRules: readonly ZoneRule[] = [
  {
    kind: "caption",
    weak: false,
    names:
      /\b(?:captions?|photo credits?|image credits?|img credit|media credit|picture credit|photographer|figure credit|embed credit|wp caption|image meta|media caption|photo caption|credit)\b/u,
    reason: "words of pictures",
  },
  {
    kind: "caption",
    weak: true,
    names: /\b(?:gallery(?! post)|slide ?show|carousel|lightbox|res ?gallery)\b/u,
    reason: "galleries; some articles are told as one",
  },
  {
    kind: "highlights",
    weak: true,
    names:
      /\b(?:highlights|key ?points|key ?takeaways|takeaways|pull ?quotes?|tldr|article summary|story summary|dek|deck|standfirst|subheadline|sub headline|subhead(?:ing)? article|article subtitle|entry subtitle|post subtitle|subtitle|lede summary|teaser text)\b/u,
    reason: "an editor's digest of the article, or a line of it set large",
  },
  {
    kind: "related",
    weak: true,
    names:
      /\b(?:related|recommend(?:ed|ations?|s)?|read ?more|read ?next|read ?also|also ?read|more (?:stories|news|articles|from|on|posts)|most (?:read|popular|viewed)|popular|trending|similar|you may|up ?next|next (?:article|story|post|up)|prev(?:ious)? (?:article|story|post)|post navigation|outbrain|taboola|revcontent|mgid|zergnet|teasers?|see also|further reading|in this (?:series|story)|story ?list|headline ?list|article ?list|recent (?:posts|articles|stories|news)|latest (?:posts|articles|stories|news)|rail|river|topics|jp relatedposts|mm related|crp related|recirc(?:ulation)?|upsell|cross ?sell|product (?:callout|card|box|widget))\b/u,
    reason: "links to other pages and wares",
  },
  {
    kind: "newsletter",
    weak: false,
    names:
      /\b(?:newsletters?|subscri(?:be|ption)s?|sign ?up|mailing ?list|mailchimp|mc4wp|email (?:form|signup|capture|scrim|list)|donat(?:e|ion)s?|support us|cta|call to action|promo(?:tion|s)?|optin|opt in|lead ?magnet)\b/u,
    reason: "offers of mail, membership and subscription",
  },
  {
    kind: "newsletter",
    weak: true,
    names: /\b(?:paywall|regwall|meter(?:ed)?|membership|subscribers?)\b/u,
    reason: "walls; often the name of every paragraph behind one",
  },
  {
    kind: "author",
    weak: false,
    names:
      /\b(?:byline|by line|author|authors|contributors?|bio|biography|about (?:the )?author|dateline|timestamp|time stamp|pub(?:lish(?:ed)?)? ?date|post ?date|entry ?date|date published|article ?date|story ?date|updated|(?:post|entry|article|story) ?(?:meta|info)|meta ?(?:data|info|line)|posted on|published|read(?:ing)? ?time|min read)\b/u,
    reason: "who wrote it and when",
  },
  {
    kind: "share",
    weak: true,
    names:
      /\b(?:share|sharing|sharedaddy|addthis|shareaholic|socials?|social ?(?:media|icons|links|wrapper|bar)|follow|tools|toolbar|action ?bar|print ?(?:tools|header|footer|only)|reprints?|article tools|like ?button|tags?|tag ?list|tag ?cloud|tagged|categories|cat links|filed under|taxonomy|keywords|rating|ratings|votes?|reactions?|views?|post ?views|entry content views)\b/u,
    reason: "buttons, tags and counters",
  },
  {
    kind: "video",
    weak: true,
    names:
      /\b(?:video|videos|video ?player|player|jwplayer|jw player|brightcove|podcast|audio ?player|vjs|featured video)\b/u,
    reason: "recordings and their words",
  },
  {
    kind: "sources",
    weak: false,
    names: /\b(?:sources|footnotes?|references|reflist|citations?|bibliography|endnotes?)\b/u,
    reason: "what the article was made from",
  },
  {
    kind: "legal",
    weak: false,
    names: /\b(?:copyright|disclaimer|disclosure|legal|terms|affiliate)\b/u,
    reason: "rights and reservations",
  },
  {
    kind: "chrome",
    weak: false,
    names:
      /\b(?:nav|navigation|navbar|submenu|breadcrumbs?|bread crumbs?|crumbs|pagination|pager|page links|skip|comments?|comment ?list|commentlist|respond|disqus|discussion|cookies?|consent|gdpr|banner ad|ads?|advert|adverts|advertisement|advertising|ad container|ad wrapper|adsbygoogle|sponsor(?:ed)?|dfp|gpt|modal|popup|pop ?over|overlay|tooltip|dialog|login|sign ?in|site ?(?:header|footer|nav)|footer|masthead|topbar|sidebar|side ?bar|widget ?area|screen ?reader(?: text)?|sr only|visually ?hidden|visuallyhidden|print ?only|noprint|loader|loading|spinner|control ?(?:panel|bar)|nav stats)\b/u,
    reason: "the page's own machinery",
  },
  {
    kind: "chrome",
    weak: true,
    names:
      /\b(?:menu|search|weather|ticker|stock|hid(?:e|den)(?! (?:xs|sm|md|lg|xl|2xl|print|mobile|desktop|tablet|phone|for|on|in|from|until|below|above|up|down)\b))\b/u,
    reason: "small machinery, or what a style sheet shows on one screen only",
  },
];
