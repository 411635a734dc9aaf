using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>A point on the map, in degrees.</summary>
internal readonly partial record struct Point(double Latitude, double Longitude)
{
    private const double EarthInMetres = 6_371_000;

    /// <summary>The point that a detail names: by its facts, or written as <c>50.71, -2.44</c>.</summary>
    public static Point? Of(Detail place)
    {
        if (place.Facts.TryGetValue("latitude", out var latitude) && place.Facts.TryGetValue("longitude", out var longitude))
        {
            return From(latitude, longitude);
        }

        var pair = Pair().Match(place.Value);
        return pair.Success ? From(pair.Groups[1].Value, pair.Groups[2].Value) : null;
    }

    /// <summary>How far away, well enough for a few miles.</summary>
    public double MetresTo(Point other)
    {
        var north = double.DegreesToRadians(other.Latitude - Latitude);
        var east = double.DegreesToRadians(other.Longitude - Longitude) * Math.Cos(double.DegreesToRadians((Latitude + other.Latitude) / 2));
        return Math.Sqrt((north * north) + (east * east)) * EarthInMetres;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.######},{Longitude:0.######}");

    private static Point? From(string latitude, string longitude) =>
        double.TryParse(latitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var north) && Math.Abs(north) <= 90
        && double.TryParse(longitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var east) && Math.Abs(east) <= 180
            ? new Point(north, east)
            : null;

    [GeneratedRegex(@"^\s*(-?[0-9]{1,3}\.[0-9]+)\s*,\s*(-?[0-9]{1,3}\.[0-9]+)\s*$")]
    private static partial Regex Pair();
}
