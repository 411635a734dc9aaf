using System.Globalization;
using System.Reflection;

namespace CouncilBot.Knowledge.Judging;

/// <summary>How likely a ranking is right, given its signals: learnt from questions whose topic is known, and others that have none.</summary>
internal sealed class Calibration
{
    private readonly float[] means;
    private readonly float[] spreads;
    private readonly float[] first;
    private readonly float[] among;

    private Calibration(float[] means, float[] spreads, float[] first, float[] among)
    {
        this.means = means;
        this.spreads = spreads;
        this.first = first;
        this.among = among;
    }

    /// <summary>The one learnt from our own questions, which ships.</summary>
    public static Calibration Shipped { get; } = Read(new StreamReader(
        Assembly.GetExecutingAssembly().GetManifestResourceStream("calibration.csv") ?? throw new InvalidOperationException("calibration.csv was not built in.")).ReadToEnd());

    /// <summary>That the best topic is the right one.</summary>
    public double First(float[] signals) => Likelihood(signals, first);

    /// <summary>That the right topic is among those that a clarifying question would name.</summary>
    public double Among(float[] signals) => Likelihood(signals, among);

    /// <summary>Reads lines of signal, mean, spread and its two weights; the last line is where the two begin.</summary>
    public static Calibration Read(string csv)
    {
        var rows = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1..].Select(line => line.Split(',')).ToArray();
        if (!rows[..^1].Select(row => row[0]).SequenceEqual(Signals.Names))
        {
            throw new InvalidDataException("calibration.csv was learnt for other signals: learn it again.");
        }

        float[] Column(int column) => [.. rows.Select(row => float.Parse(row[column], CultureInfo.InvariantCulture))];
        return new Calibration(Column(1), Column(2), Column(3), Column(4));
    }

    private double Likelihood(float[] signals, float[] weights)
    {
        var sum = (double)weights[^1];
        for (var at = 0; at < signals.Length; at++)
        {
            sum += weights[at] * (signals[at] - means[at]) / spreads[at];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
