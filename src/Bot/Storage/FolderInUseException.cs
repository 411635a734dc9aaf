namespace CouncilBot.Bot.Storage;

/// <summary>Another program keeps its data in this folder; two of them would answer the same messages.</summary>
internal sealed class FolderInUseException(string folder)
    : Exception($"CouncilBot__DataFolder: {folder} is in use by another CouncilBot. Stop that one, or name another folder.");
