using CouncilBot.Load;
using CouncilBot.Load.Texts;

if (args is ["texts", .. var rest])
{
    if (!TextOptions.TryParse(rest, out var texts))
    {
        Console.Error.WriteLine(TextOptions.Help);
        return 2;
    }

    using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256, UseProxy = false, UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = texts.Url, Timeout = TimeSpan.FromSeconds(100) };
    var texted = await new TextRun(http, texts).RunAsync(CancellationToken.None);
    Console.WriteLine(texted.InWords());
    return texted.IsGood ? 0 : 1;
}

if (!LoadOptions.TryParse(args, out var options))
{
    Console.Error.WriteLine(LoadOptions.Help);
    return 2;
}

using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(options.Seconds + 120));
var report = await LoadRun.RunAsync(options, stop.Token);
Console.WriteLine(report.InWords());
return report.Errors == 0 ? 0 : 1;
