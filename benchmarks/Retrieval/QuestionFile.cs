using System.Collections.Immutable;

namespace CouncilBot.Retrieval;

/// <summary>Reads the list of questions.</summary>
internal static class QuestionFile
{
    public static ImmutableArray<Question> Read(string file)
    {
        var questions = ImmutableArray.CreateBuilder<Question>();
        var known = new HashSet<string>();
        var line = 0;
        foreach (var text in File.ReadLines(file))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (text.Split('\t', 2) is not [var id, var asked])
            {
                throw new BadInputException(file, line, "there is no tab between the question's id and its text.");
            }

            if (!DocumentFile.IsId(id) || !known.Add(id))
            {
                throw new BadInputException(file, line, $"the id \"{id}\" is empty, has a space or came before.");
            }

            questions.Add(new Question(id, asked));
        }

        return questions.Count > 0 ? questions.ToImmutable() : throw new BadInputException(file, Math.Max(line, 1), "there is no question.");
    }
}
