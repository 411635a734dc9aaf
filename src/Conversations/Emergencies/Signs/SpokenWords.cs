using System.Collections.Frozen;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Emergencies.Signs;

/// <summary>The words of a message with their endings cut, so that "smells" is "smell"; and "can't" is "can not".</summary>
internal static class SpokenWords
{
    private static readonly FrozenSet<string> NotAtTheEnd = FrozenSet.Create(
        "arent", "cannot", "cant", "couldnt", "didnt", "doesnt", "dont", "hasnt", "havent", "isnt", "wasnt", "werent", "wont", "wouldnt");

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var word in PlainWords.Of(text))
        {
            if (NotAtTheEnd.Contains(word))
            {
                words.Add(word is "cannot" ? "can" : word is "wont" ? "will" : word is "cant" ? "can" : word[..^2]);
                words.Add("not");
            }
            else
            {
                words.Add(Stemmer.Stem(word));
            }
        }

        return words;
    }
}
