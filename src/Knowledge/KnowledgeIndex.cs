using System.Collections.Frozen;
using System.Collections.Immutable;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Search;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Knowledge;

/// <summary>"Which passage answers this, or none?" Built aside from all pages and never changed; readers need no lock.</summary>
public sealed class KnowledgeIndex
{
    private readonly FrozenDictionary<string, Page> byTopic;
    private readonly TopicRanking ranking;
    private readonly PassageChoice passages;

    private KnowledgeIndex(ImmutableArray<Page> pages)
    {
        Pages = pages;
        byTopic = pages.ToFrozenDictionary(page => page.Topic);
        ranking = new TopicRanking(pages);
        passages = new PassageChoice(pages);
    }

    public static KnowledgeIndex Build(ImmutableArray<Page> pages) => new(pages);

    /// <summary>Every page, in the order of their files.</summary>
    public ImmutableArray<Page> Pages { get; }

    public Page? Find(string topic) => byTopic.GetValueOrDefault(topic);

    /// <summary>Judges what the pages have to say to a question in a resident's words.</summary>
    public Judgement Judge(string question)
    {
        var words = ranking.Speller.Mend(Analyzer.Words(question));
        var ranked = words.TrueForAll(SaysNothing) ? [] : ranking.Best(words);
        if (ranked.Length == 0)
        {
            return new Judgement.Unknown(0, []);
        }

        var confidence = ranked[0].Confidence;
        var candidates = ranked.Select(one => new RankedPage(Pages[one.Topic], one.Confidence)).ToImmutableArray();
        var runnersUp = candidates[1..];
        if (confidence >= Thresholds.Answer)
        {
            var page = Pages[ranked[0].Topic];
            return new Judgement.Answer(page, passages.Best(ranked[0].Topic, words), confidence, runnersUp);
        }

        var likely = ranked.Where(one => one.Confidence >= Thresholds.Clarify).Take(3).Select(one => Pages[one.Topic]).ToImmutableArray();
        return likely.Length > 1
            ? new Judgement.Clarify(likely, confidence, runnersUp)
            : new Judgement.Unknown(confidence, candidates);
    }

    // A letter, a number or a bare "no" is no question, however often a page has it.
    private static bool SaysNothing(string word) => word.Length < 2 || word is "no" || word.All(char.IsAsciiDigit);
}
