using System.Collections.Immutable;
using CouncilBot.Conversations.Words;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Councils;

/// <summary>Reads the hours of each day of a week: `monday: [08:30-17:30]`. What `every day` says counts for the days not named.</summary>
internal static class OpenWeek
{
    private const string EveryDay = "every day";

    public static IReadOnlyList<string> Names { get; } = [EveryDay, .. Enum.GetValues<DayOfWeek>().Select(Name)];

    public static ImmutableDictionary<DayOfWeek, ImmutableArray<OpenPeriod>> Read(YamlFile yaml, YamlMappingNode section) =>
        Enum.GetValues<DayOfWeek>().ToImmutableDictionary(day => day, day => Periods(yaml, section, YamlFile.Find(section, Name(day)) is null ? EveryDay : Name(day)));

    private static string Name(DayOfWeek day) => day.ToString().ToLowerInvariant();

    private static ImmutableArray<OpenPeriod> Periods(YamlFile yaml, YamlMappingNode section, string day)
    {
        var periods = ImmutableArray.CreateBuilder<OpenPeriod>();
        foreach (var text in yaml.List(section, day))
        {
            if (OpenPeriod.TryParse(text, out var period))
            {
                periods.Add(period);
            }
            else
            {
                yaml.Problem(section, $"Write the hours of {day} like 08:30-17:30, not `{text}`.");
            }
        }

        return periods.ToImmutable();
    }
}
