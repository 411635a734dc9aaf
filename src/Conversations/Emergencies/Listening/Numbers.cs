using System.Globalization;

namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>What a number in figures may be: a year, the age of a child, or just a number.</summary>
internal sealed record Numbers(KnownWord Any, KnownWord Year, KnownWord ChildAge)
{
    private const int YoungestWhoWrites = 4;
    private const int Grown = 18;

    public KnownWord Meaning(ReadOnlySpan<char> figures) =>
        figures.Length == 4 && (figures.StartsWith("19") || figures.StartsWith("20")) ? Year
        : figures.Length <= 2 && int.Parse(figures, CultureInfo.InvariantCulture) is >= YoungestWhoWrites and < Grown ? ChildAge
        : Any;
}
