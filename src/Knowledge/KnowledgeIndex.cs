using System.Collections.Frozen;
using System.Collections.Immutable;
using CouncilBot.Knowledge.Classifying;
using CouncilBot.Knowledge.Elsewhere;
using CouncilBot.Knowledge.Judging;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Search;

namespace CouncilBot.Knowledge;

/// <summary>"Which passage answers this, or none?" Built aside from all pages and never changed; readers need no lock.</summary>
public sealed class KnowledgeIndex
{
    private const float SaysEnough = 0.5f;

    private readonly FrozenDictionary<string, Page> byTopic;
    private readonly FrozenDictionary<string, OthersJob> elsewhere;
    private readonly TopicRanking ranking;
    private readonly PassageChoice passages;
    private readonly Judging.Judge judge;
    private readonly Classifier? learnt;

    private KnowledgeIndex(KnowledgeContent content, WordIndex words, Classifier? learnt)
    {
        // What people ask has been learnt from by now and would only lie about.
        Pages = [.. content.Pages.Select(page => page with { PeopleAsk = [] })];
        byTopic = Pages.ToFrozenDictionary(page => page.Topic);
        elsewhere = content.Elsewhere.ToFrozenDictionary(job => job.Id, job => job with { PeopleAsk = [] });
        ranking = new TopicRanking(Pages, words, learnt, label => label == LearntKnowledge.Nothing || elsewhere.ContainsKey(label));
        passages = new PassageChoice(Pages);
        judge = Judging.Judge.For(learnt is not null);
        this.learnt = learnt;
        IsWhole = learnt is not null;
    }

    /// <summary>Every page, in the order of their files.</summary>
    public ImmutableArray<Page> Pages { get; }

    /// <summary>Whether it has learnt from the examples, or finds by shared words alone for now.</summary>
    public bool IsWhole { get; }

    /// <summary>Finds by shared words alone: quick to build, and enough until the rest is learnt.</summary>
    public static KnowledgeIndex BuildQuickly(KnowledgeContent content) => new(content, TopicRanking.WordsOf(content.Pages), learnt: null);

    /// <summary>Learns from every example: seconds of work.</summary>
    public static KnowledgeIndex Build(KnowledgeContent content) => LearntKnowledge.Of(content).Index(content);

    /// <summary>The same learning over changed pages, until they are learnt from: a page that went cannot be found, a new one is found by its words.</summary>
    public KnowledgeIndex With(KnowledgeContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new(content, TopicRanking.WordsOf(content.Pages), learnt);
    }

    internal static KnowledgeIndex Of(KnowledgeContent content, LearntKnowledge learnt) => new(content, learnt.Words, learnt.Topics);

    public Page? Find(string topic) => byTopic.GetValueOrDefault(topic);

    /// <summary>Judges what the pages have to say to a question in a resident's words.</summary>
    public Judgement Judge(string question)
    {
        var found = ranking.Rank(question);
        if (found.Best.Length == 0 || found.Words.TrueForAll(SaysNothing))
        {
            return new Judgement.Unknown(null, 0, []);
        }

        var (answers, clarifies, chances) = judge.Of(found, passages.Says(found.Best[0], found.Words));
        var candidates = found.Best.Zip(chances, (topic, chance) => new RankedPage(Pages[topic], chance)).ToImmutableArray();
        return (answers, clarifies) switch
        {
            (true, _) => new Judgement.Answer(candidates[0].Page, passages.Best(found.Best[0], found.Words, AskedFor.In(question)), chances[0], candidates[1..]),
            (_, > 1) => new Judgement.Clarify([.. candidates[..clarifies].Select(one => one.Page)], chances[0], candidates[1..]),
            _ => new Judgement.Unknown(Elsewhere(found), chances[0], candidates),
        };
    }

    /// <summary>What this page says to a question that goes on about it: "how much is it?", "and on bank holidays?"</summary>
    public Judgement.Answer? Within(string topic, string question)
    {
        if (Find(topic) is not { } last)
        {
            return null;
        }

        var page = Pages.IndexOf(last);
        var found = ranking.Rank(question);
        var fact = AskedFor.In(question);
        var says = passages.Says(page, found.Words);
        return says >= SaysEnough || (found.Words.Count <= 1 && fact is not null && Pages[page].Passages.Any(fact.IsIn))
            ? new Judgement.Answer(Pages[page], passages.Best(page, found.Words, fact), Math.Max(says, SaysEnough), [])
            : null;
    }

    /// <summary>What this page says to a question that is surely about it, or null when there is no such page.</summary>
    public Judgement.Answer? From(string topic, string question) => Find(topic) is { } page
        ? new Judgement.Answer(page, passages.Best(Pages.IndexOf(page), ranking.Rank(question).Words, AskedFor.In(question)), 1, [])
        : null;

    /// <summary>What the judgement rests on, to learn from: the signals, and the topics that a clarifying question could name.</summary>
    public (IReadOnlyList<float> Signals, IReadOnlyList<string> Best) Weigh(string question)
    {
        var found = ranking.Rank(question);
        return (Signals.Of(found, passages.Says(found.Best[0], found.Words)), [.. found.Best.Take(Judging.Judge.MostChoices).Select(topic => Pages[topic].Topic)]);
    }

    private OthersJob? Elsewhere(Ranking found) => ranking.OutsideLabel(found) is { } id ? elsewhere.GetValueOrDefault(id) : null;

    // A letter, a number or a bare "no" is no question, however often a page has it.
    private static bool SaysNothing(string word) => word.Length < 2 || word is "no" || word.All(char.IsAsciiDigit);
}
