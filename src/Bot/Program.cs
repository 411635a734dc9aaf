using CouncilBot.Bot.CommandLine;

return await Verbs.RunAsync(args);
