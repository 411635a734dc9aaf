using System.Globalization;
using CouncilBot.Bot.Site;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Councils;

namespace CouncilBot.Bot.Staff;

/// <summary>The open cases, oldest first, for whoever answers the phone: by reference, with what was told already.</summary>
internal sealed class CasePages(Cases cases, SiteTemplates templates, Council council, TimeProvider time)
{
    public async Task<IResult> ListAsync()
    {
        var open = await cases.OpenAsync();
        return templates.Page("cases", new Dictionary<string, object>
        {
            ["has cases"] = open.Count > 0,
            ["no cases"] = open.Count == 0,
            ["cases"] = open.ConvertAll(Values),
        });
    }

    public async Task<IResult> CloseAsync(long id) => await cases.CloseAsync(id, time.GetUtcNow())
        ? Results.Redirect("/staff/cases")
        : templates.Page("not-found", new Dictionary<string, object>(), StatusCodes.Status404NotFound);

    private Dictionary<string, object> Values(OpenCase open) => new()
    {
        ["id"] = open.Id.ToString(CultureInfo.InvariantCulture),
        ["reference"] = open.Case.Reference,
        ["team"] = council.Teams.GetValueOrDefault(open.Case.Team, open.Case.Team),
        ["why"] = open.Case.Why,
        ["opened"] = BritishTime.Local(open.OpenedAt).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture),
        ["told"] = open.Case.Told.Select(told => new Dictionary<string, object> { ["name"] = told.Key, ["words"] = told.Value }).ToList(),
    };
}
