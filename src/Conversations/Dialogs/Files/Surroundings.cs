using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>What a dialog may name that stands outside of it.</summary>
/// <param name="Operations">What the council's systems can do.</param>
/// <param name="Topics">The topics that have a page.</param>
/// <param name="Always">What any words may use: the council's name, its phone number.</param>
/// <param name="Teams">The teams that a resident can be handed over to.</param>
/// <param name="Today">The day from which a review is overdue.</param>
public sealed record Surroundings(
    IReadOnlyCollection<Operation> Operations, IReadOnlyCollection<string> Topics, IReadOnlyDictionary<string, string> Always, IReadOnlyCollection<string> Teams, DateOnly Today)
{
    public Operation? Operation(string name) => Operations.FirstOrDefault(operation => operation.Name == name);
}
