using CouncilBot.Load;

if (!LoadOptions.TryParse(args, out var options))
{
    Console.Error.WriteLine(LoadOptions.Help);
    return 2;
}

using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(options.Seconds + 120));
var report = await LoadRun.RunAsync(options, stop.Token);
Console.WriteLine(report.InWords());
return report.Errors == 0 ? 0 : 1;
