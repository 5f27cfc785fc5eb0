/** Pages that are no article, made as such pages are made; and articles about the same things, which stay articles. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/loading/html/read-page.ts";

const read = (body: string, head = "") =>
  readPage({
    html: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    url: "https://ellery.example/2025/09/barrier",
    whole: false,
  });
const refusal = (body: string, head = ""): string | undefined => read(body, head).refusal?.key;
const described = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const sentences = (subject: string): string =>
  [
    `${subject} was discussed by the harbour board on Tuesday night, for the third time since the spring.`,
    `“We have looked at ${subject} from every side,” said Mara Lindqvist, who speaks for the shopkeepers of the quay.`,
    `Her neighbours asked what ${subject} would cost, and whether the old bridge would have to be closed while the work goes on.`,
    `The engineers promised an answer on ${subject} within a month, and the board will vote before the end of the year.`,
  ]
    .map((sentence) => `<p>${sentence}</p>`)
    .join("");
const teaser = (at: number): string =>
  `<div class=card><h3><a href="/story-${at}">Story number ${at} of the day</a></h3><span>${at} min</span></div>`;

describe("a page that is no article", () => {
  it.each([
    [
      "asks for JavaScript",
      "<div id=root></div><noscript>x</noscript><p>You need to enable JavaScript to run this app.</p>",
    ],
    ["is an empty element among scripts", '<div id="app"></div><script src="/main.js"></script>'],
    ["is so in German", "<p>Bitte JavaScript aktivieren, um die Seite zu sehen.</p>"],
  ])("is an app's shell where it %s", (_, body) => {
    expect(refusal(body)).toBe("loading.page-is-app");
  });

  it.each([
    ["<h1>Just a moment...</h1><p>Checking if the site connection is secure</p>", ""],
    [
      "<h1>ellery.example</h1><p>Verify you are human by completing the action below.</p>",
      "<title>Just a moment...</title>",
    ],
    ["<p>Our systems have detected unusual traffic from your computer network.</p>", ""],
    ["<h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p>", ""],
    ["<h2>Zugriff verweigert</h2><p>Bestätigen Sie, dass Sie kein Roboter sind.</p>", ""],
    ["<p>Press &amp; Hold to confirm you are a human (and not a bot).</p>", ""],
  ])("is a check for bots: %s", (body, head) => {
    expect(refusal(body, head)).toBe("loading.page-is-bot-check");
  });

  it.each([
    "Page not found",
    "404 – Not Found",
    "Oops! That page can’t be found.",
    "Seite nicht gefunden",
    "Página no encontrada",
    "This page no longer exists",
  ])("is an error that was answered as a page: %s", (head) => {
    expect(
      refusal(`<h1>${head}</h1><p>Try a search, or go back to our front page to see what is new.</p>`),
    ).toBe("loading.page-is-error");
  });

  it("is a wall of consent", () => {
    const wall =
      "<h1>We value your privacy</h1><p>We and our 812 partners store and access personal data, like cookies, on your device. Selecting I Accept enables tracking. You can withdraw your consent or object to processing based on legitimate interest.</p><button>Reject All</button><p>Manage options or accept all cookies</p>";
    expect(refusal(wall)).toBe("loading.page-is-consent");
  });

  it("is a form to sign in", () => {
    const form =
      "<h1>Log in</h1><form><input name=mail><input type=password name=word><button>Log in</button></form><p>Forgot your password?</p>";
    expect(refusal(form)).toBe("loading.page-is-sign-in");
  });

  it("is all wall", () => {
    const news = described({ "@type": "NewsArticle", headline: "Board agrees", isAccessibleForFree: false });
    expect(
      refusal(
        "<h1>Board agrees</h1><p>The board agreed on Tuesday.</p><div class=paywall>Subscribe</div>",
        news,
      ),
    ).toBe("loading.page-is-walled");
  });

  it("is an offer", () => {
    const product = described({
      "@type": "Product",
      name: "Kettle",
      offers: { "@type": "Offer", price: "29.90" },
    });
    const body = `<h1>Kettle</h1><p>This kettle boils a litre of water in two minutes and switches itself off when it is done.</p><ul><li>1.7 litres</li><li>2,200 W</li></ul><button>Add to basket</button>`;
    expect(refusal(body, product)).toBe("loading.page-is-shop");
    expect(
      refusal(
        body.replace("Add to basket", "In den Warenkorb"),
        '<meta property="og:type" content="product">',
      ),
    ).toBe("loading.page-is-shop");
  });

  it("is a video", () => {
    const video = described({ "@type": "VideoObject", name: "The barrier in two minutes" });
    expect(
      refusal(
        "<h1>The barrier in two minutes</h1><video src=a.mp4></video><p>How the new flood barrier will work, in pictures.</p>",
        video,
      ),
    ).toBe("loading.page-is-video");
    expect(
      refusal(
        "<h1>The barrier</h1><p>Watch how it works, as engineers explain the plan.</p>",
        '<meta property="og:type" content="video.other">',
      ),
    ).toBe("loading.page-is-video");
  });

  it("is a list of links", () => {
    expect(refusal(`<h1>Ellery Post</h1>${Array.from({ length: 40 }, (_, at) => teaser(at)).join("")}`)).toBe(
      "loading.page-is-list",
    );
  });
});

describe("a page of other pages", () => {
  const places = ["Ellery", "Marden", "Quayside", "Oldham", "Tresk", "Bannow", "Corrin"];
  const card = (at: number): string =>
    `<div class="card"><h3><a href="/story-${at}">${places[at % 7]} votes on item ${at}</a></h3><p>The council of ${places[(at * 3) % 7]} met and heard what ${places[(at * 5) % 7]} has to say about item ${at}, which will be decided before the summer.</p></div>`;
  const cards = Array.from({ length: 40 }, (_, at) => card(at)).join("");

  it.each([
    ["nothing around them", cards],
    ["a main part", `<main>${cards}</main>`],
    [
      "an element for each",
      `<main>${cards.replaceAll('<div class="card">', "<article>").replaceAll("</div>", "</article>")}</main>`,
    ],
  ])("is a list though each link has a sentence of its own, with %s", (_, body) => {
    expect(refusal(body)).toBe("loading.page-is-list");
  });

  it("is warned of where it is a front page with an article's worth of words", () => {
    const body = `<nav>${cards}</nav><main><article><h1>Board meets</h1>${sentences("the barrier")}${sentences("the bridge")}</article></main>`;
    const front = readPage({
      html: `<html><body>${body}</body></html>`,
      url: "https://ellery.example/",
      whole: false,
    });
    expect(front.refusal).toBeNull();
    expect(front.warnings).toEqual([expect.stringContaining("many links")]);
  });

  it("is a shop though it describes nothing, where it has a button and no sentence", () => {
    const body =
      '<h1>Kettle, 1.7 l</h1><p>29.90</p><input type=button title="Add to Shopping Cart"><ul><li>2,200 W</li></ul>';
    expect(refusal(body)).toBe("loading.page-is-shop");
  });

  it("is a shop though buyers review its ware, in microdata", () => {
    const body = `<div itemscope itemtype="https://schema.org/Product"><h1>Kettle</h1><p>This kettle boils a litre of water in two minutes.</p><button>Buy now</button><div itemprop=review itemscope itemtype="https://schema.org/Review">Good.</div></div>`;
    expect(refusal(body)).toBe("loading.page-is-shop");
  });
});

describe("an article stays one", () => {
  const article = (inside: string, head = ""): string | undefined =>
    refusal(`<main><article><h1>Board meets again</h1>${inside}</article></main>`, head);

  it.each([
    "the captcha",
    "a page that was not found",
    "the paywall",
    "the cookie consent",
    "add to cart buttons",
    "signing in",
    "enabling JavaScript",
  ])("though it is about %s", (subject) => {
    expect(article(sentences(subject) + sentences(`the law on ${subject}`))).toBeUndefined();
  });

  it("though it has a video, a shop's teaser, a password field and forty links around it", () => {
    const around = Array.from({ length: 40 }, (_, at) => teaser(at)).join("");
    const video =
      described({ "@type": "VideoObject", name: "In two minutes" }) +
      described({ "@type": "Product", name: "Mug" });
    const body = `<nav>${around}</nav><form><input type=password></form><main><article><h1>Board meets</h1>${sentences("the barrier")}${sentences("the bridge")}</article></main><aside><button>Add to cart</button></aside>`;
    expect(refusal(body, video)).toBeUndefined();
  });

  it("though it is short, if it describes itself as one", () => {
    const news = described({ "@type": "NewsArticle", headline: "Board agrees" });
    expect(article(sentences("the barrier"), news)).toBeUndefined();
  });
});

describe("what a wall keeps back", () => {
  const body = sentences("the barrier").replaceAll(/<\/?p>/gu, "\n");

  it("is not taken from what the page gives to search engines", () => {
    const news = described({
      "@type": "NewsArticle",
      headline: "Board agrees",
      isAccessibleForFree: false,
      articleBody: body,
    });
    expect(read("<div id=root></div>", news).text).toBe("");
  });

  it("is said where the site gives all of the text and marks it as not for all", () => {
    const news = described({ "@type": "NewsArticle", headline: "Board meets", isAccessibleForFree: "False" });
    const subjects = ["the barrier", "the bridge", "the quay", "the market", "the school", "the mill"];
    const page = read(
      `<main><article><h1>Board meets</h1>${subjects.map(sentences).join("")}</article></main>`,
      news,
    );
    expect(page.refusal).toBeNull();
    expect(page.warnings).toEqual([expect.stringContaining("for subscribers")]);
  });
});
