namespace CouncilBot.Bot.Settings;

/// <summary>The host cannot start as it is set; every problem is listed by the setting's name.</summary>
internal sealed class InvalidSettingsException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems));
