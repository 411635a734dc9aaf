namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>Gathers words and phrases from the file and numbers them, then makes the rule book.</summary>
internal sealed class RuleBookBuilder(IReadOnlyDictionary<string, IReadOnlyList<string>> unusualForms)
{
    private const string Number = "number";
    private const string Year = "year";
    private const string ChildAge = "child age";

    private readonly Dictionary<string, int> symbols = [];
    private readonly Dictionary<string, KnownWord> words = [];
    private readonly Dictionary<string, KnownWord> beginnings = [];
    private readonly Dictionary<int, Rule> rules = [];
    private readonly PhraseTree tree = new();

    /// <summary>Groups that need no list: "(number)" is any number in figures, "(year)" one like 2019, "(child age)" one from 4 to 17.</summary>
    public static IReadOnlyList<string> OwnGroups { get; } = [Number, Year, ChildAge];

    public void AddToGroup(string group, Phrase phrase) => Add(phrase, GroupSymbol(group));

    public void AddRule(Phrase phrase, Rule rule)
    {
        var symbol = Symbol($"{rule.Kind} {rule.Category}", out _);
        rules[symbol] = rule;
        Add(phrase, symbol);
    }

    public void AddFiller(string word) => Word(word).IsFiller = true;

    public void AddOrdinary(string word) => words.TryAdd(word, new KnownWord());

    public void AddSpelling(string written, string meant)
    {
        var known = new KnownWord();
        known.StandsFor = [.. meant.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => words.GetValueOrDefault(word, KnownWord.Ordinary))];
        words[written] = known.StandsFor is [var one] ? one : known;
    }

    public RuleBook Build()
    {
        foreach (var (start, begun) in beginnings)
        {
            foreach (var word in words.Where(word => word.Key.StartsWith(start, StringComparison.Ordinal)))
            {
                Means(word.Value, begun.Symbols[0]);
            }
        }

        tree.Settle();
        var numbers = new Numbers(
            new KnownWord { Symbols = [GroupSymbol(Number)] },
            new KnownWord { Symbols = [GroupSymbol(Number), GroupSymbol(Year)] },
            new KnownWord { Symbols = [GroupSymbol(Number), GroupSymbol(ChildAge)] });
        return new RuleBook(tree, new Lexicon(words, beginnings, numbers), rules, symbols.Count + 1);
    }

    private void Add(Phrase phrase, int heard)
    {
        foreach (var order in phrase.Orders)
        {
            tree.Add([.. order.Select(Step)], heard);
        }
    }

    private int Step(PhrasePart part) => part switch
    {
        PhrasePart.Gap gap => -gap.Words,
        PhrasePart.Group group => GroupSymbol(group.Name),
        PhrasePart.Exactly exactly => Exact(exactly.Text),
        PhrasePart.Beginning beginning => Beginning(beginning.Text),
        PhrasePart.OneOf oneOf => OneOf(oneOf),
        PhrasePart.Word word => Usual(word.Text),
        _ => throw new InvalidOperationException($"A phrase has no part like {part}."),
    };

    private int Usual(string text)
    {
        var symbol = Symbol(text, out var isNew);
        if (isNew)
        {
            foreach (var form in WordForms.Of(text, unusualForms.GetValueOrDefault(text)))
            {
                Means(Word(form), symbol);
            }
        }

        return symbol;
    }

    private int Exact(string text)
    {
        var symbol = Symbol(text + "!", out _);
        Means(Word(text), symbol);
        return symbol;
    }

    private int Beginning(string text)
    {
        var symbol = Symbol(text + "*", out var isNew);
        if (isNew)
        {
            beginnings[text] = new KnownWord { Symbols = [symbol] };
            Means(Word(text), symbol);
        }

        return symbol;
    }

    private int OneOf(PhrasePart.OneOf oneOf)
    {
        var symbol = Symbol(oneOf.Text + "|", out var isNew);
        foreach (var choice in isNew ? oneOf.Choices : [])
        {
            tree.Add([.. choice.Select(Step)], symbol);
        }

        return symbol;
    }

    private int GroupSymbol(string name) => Symbol($"({name})", out _);

    private int Symbol(string name, out bool isNew)
    {
        isNew = !symbols.TryGetValue(name, out var symbol);
        if (isNew)
        {
            symbol = symbols.Count + 1;
            symbols.Add(name, symbol);
        }

        return symbol;
    }

    private KnownWord Word(string word)
    {
        if (!words.TryGetValue(word, out var known))
        {
            words.Add(word, known = new KnownWord());
        }

        return known;
    }

    private static void Means(KnownWord word, int symbol)
    {
        if (!word.Symbols.Contains(symbol))
        {
            word.Symbols = [.. word.Symbols, symbol];
        }
    }
}
