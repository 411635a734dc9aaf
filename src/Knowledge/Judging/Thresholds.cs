namespace CouncilBot.Knowledge.Judging;

/// <summary>How sure is sure enough, chosen on the development questions.</summary>
/// <param name="Answer">From here we answer.</param>
/// <param name="Clarify">From here one of the few best is likely enough to ask which is meant.</param>
/// <param name="WorthNaming">From here a topic is named in that question.</param>
internal sealed record Thresholds(double Answer, double Clarify, double WorthNaming)
{
    public static readonly Thresholds Learnt = new(0.6, 0.4, 0.03);

    public static readonly Thresholds ByWords = new(0.5, 0.4, 0.1);
}
