namespace CouncilBot.Bot.Storage;

/// <summary>The database was made by a newer program; using it with this one could harm it.</summary>
internal sealed class NewerDatabaseException(string file, int has, int knows)
    : Exception($"{file} has version {has}, made by a newer CouncilBot; this one knows versions up to {knows}. Start the newer program, or set CouncilBot__DataFolder to another folder.");
