using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Knowledge.Facts;

/// <summary>Where a sentence stands: under which heading of which page, with the words above it.</summary>
internal sealed record Place(PageDraft Page, int Section, IReadOnlyList<string> Title, IReadOnlyList<string> Around, IReadOnlyList<string> Lead);
