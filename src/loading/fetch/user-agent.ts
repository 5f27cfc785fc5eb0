/** How Verbatim names itself to sites. */
import manifest from "../../../package.json" with { type: "json" };

/** The name that robots.txt is searched for. */
export const robotName = "Verbatim";

/** Honest, and without an address: whoever runs the bot is not known here, and an invented one would be a lie. */
export const userAgent = `${robotName}/${manifest.version} (Discord bot; reads one page when a moderator asks for it)`;
