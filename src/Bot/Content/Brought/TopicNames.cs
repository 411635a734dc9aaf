using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CouncilBot.Bot.Content.Brought;

/// <summary>Gives pages from elsewhere topics made of small letters, digits and hyphens, no two the same.</summary>
internal sealed class TopicNames
{
    private const int Longest = 80;
    private const int MarkLength = 8;
    private readonly Dictionary<string, string> ids = [];

    /// <summary>Pages that are known already keep their topics.</summary>
    public TopicNames(IEnumerable<BroughtPage> known)
    {
        foreach (var page in known)
        {
            ids[page.Topic] = page.Id;
        }
    }

    /// <summary>A topic for the page with this id; the same id in the same words always gets the same one.</summary>
    public string Name(string words, string id)
    {
        var slug = Slug(words);
        var topic = slug.Length is > 0 and <= Longest && (!ids.TryGetValue(slug, out var owner) || owner == id) ? slug : Marked(slug, id);
        ids[topic] = id;
        return topic;
    }

    /// <summary>The topic with a mark made of the id, for when the plain one is taken.</summary>
    public static string Marked(string slug, string id) =>
        $"{(slug.Length > Longest ? slug[..Longest].TrimEnd('-') : slug)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..MarkLength]}".TrimStart('-');

    public static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var letter in string.Concat(words.Where(letter => !char.IsSurrogate(letter))).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
