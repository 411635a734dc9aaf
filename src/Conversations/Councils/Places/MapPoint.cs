using System.Globalization;

namespace CouncilBot.Conversations.Councils.Places;

/// <summary>A point of the earth, in degrees.</summary>
public readonly record struct MapPoint(double Latitude, double Longitude)
{
    private const double EarthInMiles = 3958.8;

    public static bool TryParse(string latitude, string longitude, out MapPoint point)
    {
        var read = double.TryParse(latitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var north) & double.TryParse(longitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var east);
        point = new MapPoint(north, east);
        return read && Math.Abs(north) <= 90 && Math.Abs(east) <= 180;
    }

    /// <summary>As the crow flies.</summary>
    public double MilesTo(MapPoint other)
    {
        var (lat, otherLat) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var (north, east) = (Math.Sin((otherLat - lat) / 2), Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2));
        return 2 * EarthInMiles * Math.Asin(Math.Sqrt((north * north) + (Math.Cos(lat) * Math.Cos(otherLat) * east * east)));
    }
}
