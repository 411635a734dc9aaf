using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace CouncilBot.Bot.Site;

/// <summary>
/// A web page with marked places: ((name)), ((if name)) ... ((end)) and ((each name)) ... ((end)).
/// Text is encoded as it goes in, and what went in is not looked at again.
/// </summary>
internal sealed partial class SiteTemplate(string html)
{
    private readonly string[] pieces = Mark().Split(html); // text, mark, text, mark, ... text

    public string Fill(IReadOnlyDictionary<string, object> values)
    {
        var page = new StringBuilder(html.Length * 2);
        Write(page, 0, [values]);
        return page.ToString();
    }

    /// <summary>Writes from a piece to the end of its section, and answers where that is. Without values it only finds the end.</summary>
    private int Write(StringBuilder page, int at, IReadOnlyDictionary<string, object>[] values)
    {
        for (; ; at += 2)
        {
            if (values.Length > 0)
            {
                page.Append(pieces[at]);
            }

            if (at + 1 >= pieces.Length || pieces[at + 1] == "end")
            {
                return at + 2;
            }

            at = pieces[at + 1].Split(' ', 2) switch
            {
                ["if", var name] => Section(page, at + 2, values, values.Length > 0 && Value(name, values) is true or string { Length: > 0 } ? [values] : []),
                ["each", var name] => Section(page, at + 2, values, values.Length > 0 ? [.. Each(name, values).Select(item => (IReadOnlyDictionary<string, object>[])[item, .. values])] : []),
                _ => Place(page, at, values),
            };
        }
    }

    private int Section(StringBuilder page, int start, IReadOnlyDictionary<string, object>[] values, IReadOnlyDictionary<string, object>[][] times)
    {
        foreach (var inner in times)
        {
            Write(page, start, inner);
        }

        return Write(page, start, []) - 2;
    }

    private int Place(StringBuilder page, int at, IReadOnlyDictionary<string, object>[] values)
    {
        if (values.Length > 0)
        {
            var value = Value(pieces[at + 1], values);
            page.Append(value is HtmlString ready ? ready.Value : WebUtility.HtmlEncode(value.ToString()));
        }

        return at;
    }

    private static IEnumerable<IReadOnlyDictionary<string, object>> Each(string name, IReadOnlyDictionary<string, object>[] values) =>
        (IEnumerable<IReadOnlyDictionary<string, object>>)Value(name, values);

    private static object Value(string name, IReadOnlyDictionary<string, object>[] values) =>
        values.FirstOrDefault(some => some.ContainsKey(name))?[name]
        ?? throw new KeyNotFoundException($"A page of the site has the mark (({name})), which means nothing there.");

    [GeneratedRegex(@"\(\(([a-z][a-z ]*)\)\)")]
    private static partial Regex Mark();
}
