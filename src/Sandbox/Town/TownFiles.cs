using System.Globalization;

namespace CouncilBot.Sandbox.Town;

/// <summary>The streets and addresses that come with the sandbox.</summary>
internal static class TownFiles
{
    public static IReadOnlyList<Street> Streets { get; } = [.. Rows("streets.csv").Select(row => new Street(
        row[0], row[1], row[2], row[3], row[4], row[5], Number(row[6]), Number(row[7]), Number(row[8]), Number(row[9])))];

    /// <summary>Each address with the round that empties its bins; none where there are no household collections.</summary>
    public static IReadOnlyList<(Address Address, string Round)> Addresses { get; } = [.. Rows("addresses.csv").Select(row => (Read(row), row[11]))];

    private static Address Read(string[] row)
    {
        var street = Streets.Single(street => street.Usrn == row[5]);
        return new Address(
            row[0], street.Name, street.Town, row[6], Or(row[4]), Or(row[3]), Or(row[2]), Or(row[1]),
            row[5], Number(row[7]), Number(row[8]), row[9], int.Parse(row[10], CultureInfo.InvariantCulture), Or(row[12]));
    }

    private static IEnumerable<string[]> Rows(string file) => Resource.Text(file)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','));

    private static string? Or(string text) => text.Length > 0 ? text : null;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
