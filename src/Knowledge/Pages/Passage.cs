namespace CouncilBot.Knowledge.Pages;

/// <summary>A piece of a page under its heading, in the officer's own words. The first passage of a page has no heading.</summary>
public sealed record Passage(string Heading, string Text);
