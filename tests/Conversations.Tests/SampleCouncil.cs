namespace CouncilBot.Conversations.Tests;

/// <summary>The sample council's own files, read once.</summary>
internal static class SampleCouncil
{
    public static CouncilFiles Files { get; } = CouncilFiles.Read(ProjectFolder.Path("council"), ProjectFolder.Path("dialogs"));
}
