using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Knowledge.Search;

/// <summary>A page and how well it seems to answer, from 0 to 1.</summary>
public sealed record RankedPage(Page Page, double Confidence);
