/**
 * How English-language news pages word what is not the article. Each row is data with its reason. Patterns are tried on
 * the opening of a block (see `openingOf`: lower case, straight quotation marks, single spaces), so they are anchored, short
 * and cannot backtrack far.
 */
import type { FurnitureKind } from "../../types.ts";

/** Where a rule holds: in the whole text, in its first blocks, or after its last body paragraph. */
export type Place = "anywhere" | "top" | "tail";

/** One block that is furniture by how it opens. `longest` is in UTF-16 units: a longer block is prose. */
export type BlockRule = {
  readonly kind: FurnitureKind;
  readonly opens: RegExp;
  readonly longest: number;
  readonly place: Place;
  readonly reason: string;
};

/** A line that stands over furniture. `many`: a list follows, to be taken as long as it looks like one; else one entry. */
export type ListRule = {
  readonly kind: FurnitureKind;
  readonly heading: RegExp;
  readonly many: boolean;
  readonly reason: string;
};

export const listRules: readonly ListRule[] = [
  {
    kind: "sources",
    heading:
      /^(?:sources?(?: for this (?:article|story))?(?: include(?:s|d)?)?|references|works cited)(?: ?:|$)/u,
    many: true,
    reason: "what the article was made from, listed under it",
  },
  {
    kind: "highlights",
    heading:
      /^(?:(?:story |article )?highlights|(?:the )?key (?:points|takeaways|facts|findings)|at a glance|in brief|tl;?dr|what you need to know|the main points|summary)(?: ?:|$)/u,
    many: true,
    reason: "an editor's digest of what follows",
  },
  {
    kind: "related",
    heading:
      /^(?:(?:more |other )?(?:related|recommended|similar|popular|trending|recent) (?:stories|articles|posts|news|reading|links|content|coverage|videos|topics|items)(?: (?:from|on|about|in|by) .{1,50})?|(?:more|other|top|latest|most read|most popular|must[- ]read) (?:\S+ ){0,3}(?:stories|articles|posts|news|headlines|coverage)(?: (?:from|on|about|in|by) .{1,50})?|more(?= ?:)|most (?:read|popular|viewed|shared)|related|recommended(?: for you)?|trending(?: now)?|further reading|more reading|(?:you )?(?:may|might) (?:also )?(?:like|be interested in)|you(?:'ll| may| might)? (?:may |might )?also (?:like|enjoy)|more (?:from|on|about|in) .{2,60}|don't miss|editor'?s'? picks?|what to read next|up next|read next|see also|also on .{2,40}|from around the web|around the web|sponsored(?: content| links)?|promoted(?: content| stories)?|elsewhere on .{2,40}|paid content)(?: ?:|$)/u,
    many: true,
    reason: "a list of links to other pages",
  },
  {
    kind: "related",
    heading:
      /^(?:read more|read also|also read|see more|learn more|more here|read this(?: next)?|continue reading|keep reading)(?: ?:|$)/u,
    many: false,
    reason: "one pointer to another page, put between paragraphs",
  },
  {
    kind: "newsletter",
    heading:
      /^(?:(?:sign up|subscribe)(?: (?:now|today|here))?|newsletters?|(?:get|join) (?:our|the) .{0,40}newsletter|stay (?:informed|connected|updated|in the loop))(?: ?:|!|$)/u,
    many: false,
    reason: "an offer of mail",
  },
  {
    kind: "share",
    heading:
      /^(?:share(?: (?:this(?: (?:article|story|post|page|entry))?|on .{2,20}|via .{2,20}|with .{2,20}))?|follow us(?: on .{2,60})?|like this)(?: ?:|$)/u,
    many: true,
    reason: "buttons of social networks, as they come out of a page in words",
  },
];

export const blockRules: readonly BlockRule[] = [
  {
    kind: "video",
    opens: /^this (?:video|clip|footage|podcast|audio|episode) (?:is|was|comes|came|appeared|originally) /u,
    longest: 300,
    place: "anywhere",
    reason: "says where an embedded recording comes from",
  },
  {
    kind: "video",
    opens:
      /^(?:watch|listen)(?: ?:|(?: (?:the|this|a|our|more|live|now|here|below|above|full|part|him|her|them|it|what|how|as|to)\b.{0,200}\b(?:videos?|clips?|interviews?|footage|episodes?|podcasts?|here|below|above|trailer|full|speech|live)\b))/u,
    longest: 300,
    place: "anywhere",
    reason: "invites to an embedded recording",
  },
  {
    kind: "video",
    opens: /^(?:video|audio|podcast|gallery|slideshow|in pictures) ?: /u,
    longest: 300,
    place: "anywhere",
    reason: "a label on an embedded recording or gallery",
  },
  {
    kind: "video",
    opens: /^(?:play|watch) (?:video|audio|now|live|here|below|above)\.?$|^media playback is/u,
    longest: 120,
    place: "anywhere",
    reason: "a player's own words",
  },
  {
    kind: "related",
    opens:
      /^(?:related|read more|read also|also read|see also|read next|more|must read|don't miss|recommended|further reading|background|previous(?:ly)?|related (?:story|article|post|stories|articles|coverage|news)|read(?: (?:this|the) (?:story|article))?) ?[:»→|>] ?\S/u,
    longest: 250,
    place: "anywhere",
    reason: "one labelled link to another page",
  },
  {
    kind: "related",
    opens:
      /^(?:read|see|get|find|view) (?:the |this |our |his |her |their )?(?:full|whole|rest of|entire|complete|original|more)(?: of)? ?(?:the |this |our )?(?:\S+ )?(?:articles?|story|stories|reports?|post|piece|column|content|version|release|coverage|interview|essay|here|at|on|from|about|details)\b/u,
    longest: 160,
    place: "anywhere",
    reason: "sends the reader to a longer text elsewhere",
  },
  {
    kind: "related",
    opens: /^(?:click|tap) (?:here|on|through|the|below|above)\b/u,
    longest: 200,
    place: "anywhere",
    reason: "an instruction to use the page",
  },
  {
    kind: "related",
    opens:
      /^for (?:more|the latest|all the latest|breaking|full)\b.{0,100}\b(?:visit|see|click|follow|check out|go to|read|download)\b/u,
    longest: 250,
    place: "anywhere",
    reason: "sends the reader to another page",
  },
  {
    kind: "newsletter",
    opens:
      /^(?:please )?(?:sign up|subscribe|register)(?: now| today| here)? (?:to|for|and|below|here|now|today)\b.{0,160}\b(?:newsletters?|e-?mails?|inbox|updates|alerts|stories|channel|youtube|digest|briefing|podcast|free|premium|access|reading|magazine|feed)\b/u,
    longest: 350,
    place: "anywhere",
    reason: "an offer of mail or of a subscription",
  },
  {
    kind: "newsletter",
    opens:
      /^(?:get|receive|want|have|we'll send|the best of|join|our)\b.{0,160}\b(?:(?:in|to|into|straight to|direct to) your (?:inbox|mailbox|phone)|newsletters?)\b/u,
    longest: 300,
    place: "anywhere",
    reason: "an offer of mail",
  },
  {
    kind: "newsletter",
    opens:
      /^(?:enter your e-?mail|by (?:signing up|subscribing|submitting|clicking|entering your)|thanks? (?:you )?for (?:signing up|subscribing|reading)|you (?:have|can) (?:successfully )?(?:subscribed?|unsubscribe)|already (?:a|have a) (?:subscriber|member|account|subscription)|log ?in or|log in to|sign in to|create an account|subscribe(?: now| today)?[.!]?$|this (?:article|story|content) is (?:for|only available to) (?:subscribers|members)|(?:get|enjoy|unlock) (?:unlimited|full|complete) (?:digital )?access\b|to (?:continue|keep) reading|you have reached your (?:limit|article)|(?:please )?(?:become (?:a (?:member|supporter|subscriber|patron))|support (?:us (?:today|now|here|with|by)|our (?:work|journalism)|independent journalism))\b)/u,
    longest: 350,
    place: "anywhere",
    reason: "the words around an account, a subscription or a paywall",
  },
  {
    kind: "share",
    opens:
      /^(?:please )?(?:follow|like|find|join|connect with|visit) (?:us|(?:\S+ ){1,8}?)?\s?(?:on|@|at) ?(?:our )?(?:social media|twitter|x\b|facebook|instagram|linkedin|tiktok|youtube|telegram|whatsapp|threads|bluesky|mastodon|snapchat|pinterest|gab|parler|truth social|rumble|@)/u,
    longest: 250,
    place: "anywhere",
    reason: "asks to be followed on a social network",
  },
  {
    kind: "share",
    opens:
      /^(?:share|tweet|print|listen|(?:member|subscriber)s?[- ]only(?: story| article| content)?|e-?mail|comments?|leave a comment|post a comment|add a comment|reply|save|bookmark|copy link|link copied|advertisement|advertising|ads?|sponsored|continue reading(?: the main story)?|(?:story|article) continues (?:below|after)(?: (?:the )?(?:advertisement|ad|video))?|skip (?:to|past|advertisement)\b.{0,60}|back to top|view comments|tags?|home|menu|show comments|\d{1,5} (?:comments?|shares|likes|views)|adverts?|post comment.{0,5}|text size|(?:click to )?enlarge(?: image| this image)?|expand|close|skip ad|play|mute|replay|view (?:gallery|slideshow|all|more|full (?:size|image))|iklan|anzeige|publicidade|publicidad|publicité|реклама|share (?:this|on|via|with)\b.{0,60})[.:!]?$/u,
    longest: 90,
    place: "anywhere",
    reason: "a button or a label of the page",
  },
  {
    kind: "share",
    opens:
      /^(?:like|love|enjoy(?:ed)?|liked) (?:this|what you)\b.{0,60}\?.{0,10}(?:share|subscribe|sign up|support|follow|tell)/u,
    longest: 200,
    place: "anywhere",
    reason: "asks the reader to pass it on",
  },
  {
    kind: "share",
    opens:
      /^(?:what do you think\?|(?:tell us|let us know|have your say|join the (?:conversation|discussion)|do you have a (?:story|tip|news tip)|got a (?:tip|story|news tip)|send (?:us )?(?:your )?(?:tips|news tips))\b)/u,
    longest: 250,
    place: "tail",
    reason: "asks the reader to write in",
  },
  {
    kind: "caption",
    opens:
      /^\(?\[?(?:(?:image|photo|slide|picture) \d{1,3} (?:of|\/) ?\/? ?\d{1,3}|photos?|images?|pictures?|file photo|file image|photo(?:graph)?s? by|images? (?:credit|source|via|by|courtesy)|photo(?:graph)? (?:credit|source|via|courtesy|illustration)|featured image|pictured|illustration(?: by)?|graphic|caption|credit|getty images|ap photo|(?:photo|image) ?\/)(?: ?:| (?:of|by|courtesy|via|\/|from) |\)|\/| ?©|$)/u,
    longest: 300,
    place: "anywhere",
    reason: "a picture's label or credit",
  },
  {
    kind: "author",
    opens:
      /^\(?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited|translation|translated|graphics|research)(?: and (?:writing|editing|reporting))? by|with (?:reporting|files|additional reporting) (?:by|from)) /u,
    longest: 400,
    place: "tail",
    reason: "credits of those who worked on the text",
  },
  {
    kind: "sources",
    opens: /^(?:sources?|via) ?: \S/u,
    longest: 120,
    place: "anywhere",
    reason: "one line that names where it comes from",
  },
  {
    kind: "related",
    opens:
      /^(?:follow (?:\S+ ){0,4}(?:full |complete |live |all )?coverage\b|(?:more|full|complete) .{1,40}: ?https?:\/\/)/u,
    longest: 200,
    place: "anywhere",
    reason: "sends the reader to a page that collects a story",
  },
  {
    kind: "share",
    opens: /^join (?:our|the) .{0,40}\b(?:forums?|community|group|conversation|channel|discussion)\b/u,
    longest: 250,
    place: "anywhere",
    reason: "asks the reader to talk elsewhere",
  },
  {
    kind: "author",
    opens:
      /^(?:(?:first )?published|updated|posted|last (?:updated|modified)) ?(?:on|at)? ?:? ?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:\d{1,2}[ .,:/]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d).{0,50}$/u,
    longest: 110,
    place: "anywhere",
    reason: "a date with its label alone on a line",
  },
  {
    kind: "author",
    opens: /^(?:e-?mail|contact|reach|write to) (?:\S+ ){1,5}at \S{1,60}@/u,
    longest: 250,
    place: "anywhere",
    reason: "the author's address",
  },
  {
    kind: "author",
    opens:
      /^(?:the )?(?:[^\s.]{1,30}\.? ){1,40}contributed (?:to (?:this|the) (?:report|story|article|post|piece)|reporting)\b/u,
    longest: 300,
    place: "tail",
    reason: "credits of those who helped",
  },
  {
    kind: "author",
    opens:
      /^(?:have a (?:news )?tip\?|\S{1,60}@[\w-]{1,40}\.[\w.]{2,20}$|(?:twitter|facebook|instagram)\.com\/\S+$|@\w{2,30}$)/u,
    longest: 200,
    place: "anywhere",
    reason: "an address of the author alone on a line",
  },
  {
    kind: "author",
    opens:
      /^(?:about the authors?|(?:contact|reach|e-?mail|write to|follow) (?:the )?(?:reporters?|authors?|writers?|editors?|(?:\S+ ){1,4}at \S{1,60}@)|(?:you can|readers can) (?:reach|contact|follow|e-?mail) )/u,
    longest: 350,
    place: "tail",
    reason: "how to reach the author",
  },
  {
    kind: "author",
    opens:
      /^(?!(?:he|she|it|they|who|this|that|there) )(?:\S+ ){1,5}(?:is|was|are) (?:also )?(?:an? |the |our )?(?:[\w'&-]+ ){0,4}(?:reporters?|correspondent|columnist|contributor|(?:staff|senior|freelance|contributing|features?|opinion|guest) (?:writer|editor|reporter)|journalist|blogger|(?:managing|associate|assistant|executive|political|news|business|deputy) editor)\b(?: (?:at|for|with|of|in|based|on|who|covering|from)\b|[.,])/u,
    longest: 400,
    place: "tail",
    reason: "the box that introduces the author",
  },
  {
    kind: "legal",
    opens:
      /^(?:©|\(c\) ?\d{4}|copyright\b ?(?:©|ⓒ|@|\(c\)|\d{4}|by\b|notice)|all rights reserved|(?:\S+ ){0,6}all rights reserved|this (?:material|content|story|article|document) (?:may not be|is subject to copyright|is copyright|was (?:originally |first )?published (?:by|on|in|at) |(?:originally|first) appeared (?:on|in|at) )|(?:terms|privacy policy|cookie policy|terms (?:of (?:use|service)|and conditions))[. ]*$|disclaimer ?:|disclosure ?:)/u,
    longest: 700,
    place: "anywhere",
    reason: "rights and reservations",
  },
  {
    kind: "legal",
    opens:
      /^(?:this (?:post|page|article|story) (?:may |might )?(?:contains?|includes?) (?:\S+ ){0,3}(?:links|advertising)|(?:we|\S+) may (?:earn|receive|get) (?:an? )?(?:\S+ )?(?:affiliate )?commission|ftc:|note: we (?:may )?earn)/u,
    longest: 400,
    place: "anywhere",
    reason: "how the page is paid",
  },
  {
    kind: "legal",
    opens:
      /^(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|stated|presented|contained) (?:in|by|here|are|above|on)\b/u,
    longest: 500,
    place: "anywhere",
    reason: "who answers for an opinion piece",
  },
];
