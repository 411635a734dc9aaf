namespace CouncilBot.Bot.Channels.Sms;

/// <summary>How many texts are handed over at once, and when we hold back: half as many after each trouble, one more after each that went well.</summary>
internal sealed class SendingPace(TimeProvider time)
{
    /// <summary>Providers refuse what asks for much more than this at a time.</summary>
    private const int Widest = 100;

    private static readonly TimeSpan FirstRest = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(15);
    private readonly Lock changing = new();
    private DateTimeOffset restsUntil;
    private int troubles;

    public int Width { get; private set; } = Widest;

    /// <summary>How long to hold back from now on.</summary>
    public TimeSpan Rest
    {
        get
        {
            lock (changing)
            {
                return restsUntil - time.GetUtcNow() is { Ticks: > 0 } rest ? rest : TimeSpan.Zero;
            }
        }
    }

    public void WentWell()
    {
        lock (changing)
        {
            troubles = 0;
            Width = int.Min(Widest, Width + 1);
        }
    }

    /// <summary>The provider refused for now, or did not answer. Many troubles at once are one.</summary>
    public void HadTrouble(TimeSpan? wait)
    {
        lock (changing)
        {
            var now = time.GetUtcNow();
            if (now < restsUntil)
            {
                return;
            }

            troubles = int.Min(troubles + 1, 10);
            Width = int.Max(1, Width / 2);
            var rest = wait ?? FirstRest * Math.Pow(2, troubles - 1);
            restsUntil = now + (rest < LongestRest ? rest : LongestRest);
        }
    }
}
