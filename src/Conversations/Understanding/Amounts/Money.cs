using System.Globalization;

namespace CouncilBot.Conversations.Understanding.Amounts;

/// <summary>An amount of a currency, by its ISO 4217 letters.</summary>
public sealed record Money(decimal Amount, string Currency)
{
    /// <summary>12.50 GBP.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.00} {Currency}");
}
