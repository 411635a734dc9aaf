using System.Collections.Immutable;

namespace CouncilBot.Conversations.Waste;

/// <summary>A council's rules for missed bins, from missed-bins.yaml.</summary>
public sealed record MissedBinRules(ReportFrom From, ReportUntil? Until, WorkingDays OfficeDays, WorkingDays CrewDays, MissedBinWords Words)
{
    /// <summary>The window of days for reporting is counted in crew days, not in office days.</summary>
    public bool CountsInCrewDays { get; init; }

    /// <summary>By when bins must be out, where a container has no time of its own.</summary>
    public TimeOnly? OutBy { get; init; }

    public ImmutableDictionary<string, TimeOnly> OutByContainer { get; init; } = ImmutableDictionary<string, TimeOnly>.Empty;

    /// <summary>Crews come back within so many of their working days; no promise where empty.</summary>
    public int? RevisitCrewDays { get; init; }

    public ImmutableDictionary<string, CrewReason> CrewReasons { get; init; } = ImmutableDictionary<string, CrewReason>.Empty;

    public TimeOnly? MustBeOutBy(string container) => OutByContainer.TryGetValue(container, out var time) ? time : OutBy;

    public CrewReason ReasonFor(CrewNote note) => CrewReasons.GetValueOrDefault(note.Code) ?? CrewReasons["other"];
}
