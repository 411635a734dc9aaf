namespace CouncilBot.Sandbox.Town;

/// <summary>A street and who looks after it: council, national-highways, private, housing-association or neighbouring-council. It runs straight from one point to another.</summary>
internal sealed record Street(
    string Usrn, string Name, string Town, string MaintainedBy = "council", string Keeper = "Wrenshire Council", string? Phone = null,
    double FromLat = 0, double FromLng = 0, double ToLat = 0, double ToLng = 0)
{
    /// <summary>How far a point is from the street, in metres.</summary>
    public double Metres(double lat, double lng)
    {
        var (x, y) = Distance.Flat(FromLat, FromLng, lat, lng);
        var (alongX, alongY) = Distance.Flat(FromLat, FromLng, ToLat, ToLng);
        var length = (alongX * alongX) + (alongY * alongY);
        var share = length == 0 ? 0 : Math.Clamp(((x * alongX) + (y * alongY)) / length, 0, 1);
        return Math.Sqrt(Math.Pow(x - (share * alongX), 2) + Math.Pow(y - (share * alongY), 2));
    }
}
