namespace CouncilBot.Conversations.Understanding.Words;

/// <summary>Goes through a text once, from token to token, and keeps what is read.</summary>
internal static class EachPlace
{
    public static IReadOnlyList<Found<T>> Find<T>(string text, Func<SpokenText, int, Said<T>?> at)
    {
        var spoken = SpokenText.Of(text);
        var found = new List<Found<T>>();
        for (var place = 0; place < spoken.Count;)
        {
            if (at(spoken, place) is { } said && said.Next > place)
            {
                found.Add(said.In(spoken, place));
                place = said.Next;
            }
            else
            {
                place++;
            }
        }

        return found;
    }
}
