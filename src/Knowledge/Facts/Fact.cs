namespace CouncilBot.Knowledge.Facts;

/// <summary>A figure as it stands in a sentence: what it is worth, however it is written, and where.</summary>
/// <param name="Kind">What kind of figure.</param>
/// <param name="Value">Equal for figures that mean the same.</param>
/// <param name="Scale">Only figures of one scale can be compared: pounds with pounds, working days with working days.</param>
/// <param name="Written">As the page has it.</param>
/// <param name="At">Where it begins in its sentence.</param>
internal sealed record Fact(FactKind Kind, string Value, string Scale, string Written, int At)
{
    public int Ends => At + Written.Length;

    public bool CanBeComparedWith(Fact other) => Kind == other.Kind && Scale == other.Scale;

    /// <summary>Whether both mean the same. A date without its year agrees with any year.</summary>
    public bool AgreesWith(Fact other) => Value == other.Value
        || (Kind == FactKind.Date && (Value.Length < other.Value.Length ? other.Value.StartsWith(Value + "-", StringComparison.Ordinal) : Value.StartsWith(other.Value + "-", StringComparison.Ordinal)));
}
