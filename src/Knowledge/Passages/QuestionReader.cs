using CouncilBot.Knowledge.Passages.Spelling;

namespace CouncilBot.Knowledge.Passages;

/// <summary>Reads what is asked: the telling words with their terms, misspelt ones mended.</summary>
internal sealed class QuestionReader(Vocabulary vocabulary, Postings postings, Mender? mender, Tuning tuning, float rarest)
{
    // Nobody asks longer than this; of what is pasted in, the beginning is read.
    private const int Longest = 4000;

    // A mended word may have been another.
    private const float OtherWeight = 0.5f;

    // Not nothing: where all pages speak of one thing, "how long" and "how much" tell them apart.
    private const float AskingWeight = 0.3f;

    public void Read(ReadOnlySpan<char> text, Question question)
    {
        Span<char> buffer = stackalloc char[WordReader.LongestWord];
        var reader = new WordReader(text[..Math.Min(text.Length, Longest)], buffer);
        while (!question.IsFull && reader.Read(out var word))
        {
            Take(word, question);
        }
    }

    private void Take(Span<char> word, Question question)
    {
        if (FunctionWords.IsSilent(word))
        {
            return;
        }

        var known = vocabulary.Words.Find(word);
        if (known >= 0)
        {
            Add(word, vocabulary.TermOf(known), 1, question);
        }
        else if (vocabulary.TermByEnding(word) is var term and >= 0)
        {
            Add(word, term, 1, question);
        }
        else if (mender is null || !Mend(word, question))
        {
            AddUnknown(word, question);
        }
    }

    private bool Mend(ReadOnlySpan<char> word, Question question)
    {
        var mended = mender!.Mend(word); // only called where there is one
        if (mended.Best < 0)
        {
            return false;
        }

        Add(vocabulary.Words[mended.Best], vocabulary.TermOf(mended.Best), 1, question);
        if (mended.RunTogether)
        {
            Add(vocabulary.Words[mended.Next], vocabulary.TermOf(mended.Next), 1, question);
        }
        else if (mended.Next >= 0 && vocabulary.TermOf(mended.Next) is var other and >= 0 && vocabulary.TermOf(mended.Best) >= 0)
        {
            question.AddTerm(other, OtherWeight);
        }

        return true;
    }

    private void Add(ReadOnlySpan<char> word, int term, float weight, Question question)
    {
        if (term == Vocabulary.NoTerm)
        {
            if (!FunctionWords.IsSilent(word) && !FunctionWords.IsAsking(word))
            {
                AddUnknown(word, question);
            }

            return;
        }

        if (question.WordOf(term) == 0)
        {
            weight *= tuning.QuietsAskingWords && FunctionWords.IsAsking(word) ? AskingWeight : 1;
            var mass = weight * postings.Rarity(term);
            question.AddWord(mass);
            question.AddTerm(term, weight);
            question.Letters.Ask(vocabulary.Terms[term], mass);
        }
    }

    private void AddUnknown(ReadOnlySpan<char> word, Question question)
    {
        question.AddUnknown(rarest);
        Span<char> copy = stackalloc char[WordReader.LongestWord];
        word.CopyTo(copy);
        question.Letters.Ask(WordEnding.Cut(copy[..word.Length]), rarest);
    }
}
