namespace CouncilBot.Sandbox.Town;

/// <summary>Distances within a county, on a flat map: right to a few metres in ten kilometres.</summary>
internal static class Distance
{
    private const double MetresPerDegree = 111_195;

    public static double Metres(double fromLat, double fromLng, double toLat, double toLng)
    {
        var (x, y) = Flat(fromLat, fromLng, toLat, toLng);
        return Math.Sqrt((x * x) + (y * y));
    }

    public static (double X, double Y) Flat(double fromLat, double fromLng, double toLat, double toLng) =>
        ((toLng - fromLng) * MetresPerDegree * Math.Cos(fromLat * Math.PI / 180), (toLat - fromLat) * MetresPerDegree);
}
