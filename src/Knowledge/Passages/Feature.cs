namespace CouncilBot.Knowledge.Passages;

/// <summary>What is looked at when the first best are put in their last order.</summary>
internal enum Feature
{
    /// <summary>The score of the first ranking, the best being 1.</summary>
    FirstScore,

    /// <summary>How much of the question the document has at all.</summary>
    Coverage,

    /// <summary>How often the body has the question's words, for its length.</summary>
    BodyScore,

    /// <summary>How much of the question one short stretch has.</summary>
    BestStretch,

    /// <summary>How many of the question's neighbours stand together in the same order.</summary>
    InOrder,

    /// <summary>The same in any order.</summary>
    InAnyOrder,

    /// <summary>How much of the question stands there word for word.</summary>
    LongestPhrase,

    /// <summary>How much of the title's letters were asked for.</summary>
    TitleLetters,

    /// <summary>How alike the question and the title with the heading are, by their letters.</summary>
    LikeTitle,

    /// <summary>How alike the question and the nearest of the document's own questions are.</summary>
    LikeQuestion,

    /// <summary>How early in the body the first of the question's words stands.</summary>
    Early,

    /// <summary>How long the document is.</summary>
    Length,
}
