using System.Collections.Frozen;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Amounts;

/// <summary>What currencies are called, and how much of one a word stands for: a penny is a hundredth of a pound.</summary>
internal static class Currencies
{
    private static readonly FrozenDictionary<string, (string Currency, decimal Worth)> Words = Table(
        ("GBP", 1, "£ pound pounds quid quids gbp sterling squid"), ("GBP", 0.01m, "p pence penny pennies pee"),
        ("EUR", 1, "€ euro euros eur"), ("USD", 1, "$ dollar dollars usd buck bucks"), ("USD", 0.01m, "cent cents ¢"),
        ("JPY", 1, "¥ yen jpy"), ("CHF", 1, "chf franc francs"), ("CNY", 1, "yuan rmb cny 元"), ("INR", 1, "₹ rupee rupees inr"), ("PLN", 1, "zloty zlotys pln"),
        ("AUD", 1, "aud"), ("CAD", 1, "cad"), ("NZD", 1, "nzd"), ("TRY", 1, "lira try₺ ₺"), ("SEK", 1, "sek krona kronor"), ("NOK", 1, "nok"), ("DKK", 1, "dkk"), ("BTC", 1, "bitcoin bitcoins btc ₿"));

    private static readonly FrozenDictionary<string, string> Countries = new Dictionary<string, string>
    {
        ["us"] = "USD", ["american"] = "USD", ["canadian"] = "CAD", ["c"] = "CAD", ["australian"] = "AUD", ["hk"] = "HKD", ["british"] = "GBP", ["swiss"] = "CHF", ["chinese"] = "CNY", ["japanese"] = "JPY", ["turkish"] = "TRY",
    }.ToFrozenDictionary();

    /// <summary>Notes and sums that have a name of their own.</summary>
    private static readonly FrozenDictionary<string, decimal> Notes = new Dictionary<string, decimal>
    {
        ["fiver"] = 5, ["fivers"] = 5, ["tenner"] = 10, ["tenners"] = 10, ["grand"] = 1_000,
    }.ToFrozenDictionary();

    /// <summary>What comes after an amount: its currency, and how much of that one is worth.</summary>
    public static Said<(string Currency, decimal Worth)>? At(SpokenText text, int at)
    {
        if (text[at].IsWord && Countries.TryGetValue(text[at].Word, out var country) && text.Is(at + 1, "$") | text[at + 1].Word is "dollar" or "dollars" or "pound" or "pounds" or "franc" or "francs" or "yen" or "yuan" or "lira")
        {
            return new((country, 1), at + 2);
        }

        return Words.TryGetValue(text[at].Word, out var currency) ? new(currency, text[at].IsWord && text.Is(at + 1, "$") ? at + 2 : at + 1) : null;
    }

    public static decimal? Note(string word) => Notes.TryGetValue(word, out var note) ? note : null;

    private static FrozenDictionary<string, (string Currency, decimal Worth)> Table(params (string Currency, decimal Worth, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, (row.Currency, row.Worth)))).ToFrozenDictionary();
}
