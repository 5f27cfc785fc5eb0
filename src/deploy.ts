/** `npm run deploy`: registers the commands with Discord. Needed once, and after an update that changes them. */
import { commands } from "../commands/index.ts";
import { readConfig } from "./config.ts";
import { deployCommands } from "./discord/deploy.ts";
import { UserError } from "./errors.ts";

try {
  const { discordToken, discordApi } = readConfig();
  if (!discordToken)
    throw new UserError("DISCORD_TOKEN is missing. Set the bot's token in .env, then deploy again.");
  process.stdout.write("Registering the commands with Discord …\n");
  await deployCommands({
    token: discordToken,
    api: discordApi,
    commands,
    print: (line) => process.stdout.write(`${line}\n`),
  });
} catch (fault) {
  if (!(fault instanceof UserError)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}
