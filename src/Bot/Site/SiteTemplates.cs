using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Councils;

namespace CouncilBot.Bot.Site;

/// <summary>The site's pages from wwwroot, where all their words are. ((include name)) puts another file there.</summary>
internal sealed partial class SiteTemplates(IWebHostEnvironment environment, Council council)
{
    private readonly ConcurrentDictionary<string, SiteTemplate> read = new();

    public IResult Page(string name, IReadOnlyDictionary<string, object> values, int status = 200) =>
        Results.Content(Fill(name, values), "text/html; charset=utf-8", statusCode: status);

    public string Fill(string name, IReadOnlyDictionary<string, object> values)
    {
        var all = council.Placeholders().ToDictionary(pair => pair.Key, pair => (object)pair.Value);
        all["phone link"] = $"tel:{new string([.. council.Phone.Where(char.IsDigit)])}";
        foreach (var (key, value) in values)
        {
            all[key] = value;
        }

        return read.GetOrAdd(name, file => new SiteTemplate(Read(file))).Fill(all);
    }

    private string Read(string name)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo($"{name}.html").CreateReadStream());
        return Include().Replace(reader.ReadToEnd(), mark => Read(mark.Groups[1].Value));
    }

    [GeneratedRegex(@"\(\(include ([a-z-]+)\)\)\n?")]
    private static partial Regex Include();
}
