namespace CouncilBot.Knowledge.Passages;

/// <summary>How much a word counts in each part of a document (BM25F: the parts are added up before they saturate).</summary>
internal sealed class FieldWeights
{
    /// <summary>So many weighted words say half of what endlessly many would.</summary>
    public const float Saturation = 4;

    // Title, heading, body, questions.
    private static ReadOnlySpan<float> Importance => [4, 4, 1, 4];

    // How strongly a part longer than usual is held against its words, 0 to 1.
    private static ReadOnlySpan<float> Evenness => [0.75f, 1, 0.75f, 0.75f];

    private readonly float[] averages = new float[ForwardIndex.Parts];

    public FieldWeights(ForwardIndex forward)
    {
        for (var part = 0; part < averages.Length; part++)
        {
            long words = 0;
            for (var document = 0; document < forward.Documents; document++)
            {
                words += forward.Length(document, (TextPart)part);
            }

            averages[part] = Math.Max((float)words / Math.Max(forward.Documents, 1), 0.1f);
        }
    }

    /// <summary>How long a part is on average.</summary>
    public float Average(TextPart part) => averages[(int)part];

    /// <summary>What one word weighs in a part that is so long.</summary>
    public float Of(TextPart part, int length) =>
        Importance[(int)part] / (1 - Evenness[(int)part] + (Evenness[(int)part] * length / averages[(int)part]));
}
