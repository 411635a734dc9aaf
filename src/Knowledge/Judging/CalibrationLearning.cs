using System.Globalization;
using System.Text;

namespace CouncilBot.Knowledge.Judging;

/// <summary>Learns a calibration from questions whose right topic is known: two logistic regressions over the same signals.</summary>
public static class CalibrationLearning
{
    private const int Rounds = 4_000;
    private const double Step = 0.3;
    private const double Pull = 0.002;

    /// <summary>The file that <see cref="Calibration"/> reads.</summary>
    public static string Learn(IReadOnlyList<(IReadOnlyList<float> Signals, bool First, bool Among)> questions)
    {
        var names = Signals.Names;
        var means = names.Select((_, at) => questions.Average(question => (double)question.Signals[at])).ToArray();
        var spreads = names.Select((_, at) => Math.Sqrt(questions.Average(question => Math.Pow(question.Signals[at] - means[at], 2))) + 0.001).ToArray();
        var rows = questions.Select(question => question.Signals.Select((signal, at) => (signal - means[at]) / spreads[at]).Append(1).ToArray()).ToArray();
        var first = Weights(rows, [.. questions.Select(question => question.First)]);
        var among = Weights(rows, [.. questions.Select(question => question.Among)]);
        var csv = new StringBuilder("signal,mean,spread,first,among\n");
        for (var at = 0; at < names.Length; at++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{names[at]},{means[at]:F4},{spreads[at]:F4},{first[at]:F4},{among[at]:F4}\n");
        }

        return csv.Append(CultureInfo.InvariantCulture, $"beginning,0,1,{first[^1]:F4},{among[^1]:F4}\n").ToString();
    }

    // Plain descent on all questions at once; a gentle pull towards none keeps signals that say the same from shouting against each other.
    private static double[] Weights(double[][] rows, bool[] right)
    {
        var weights = new double[rows[0].Length];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[weights.Length];
            for (var row = 0; row < rows.Length; row++)
            {
                var miss = (1 / (1 + Math.Exp(-Sum(rows[row], weights)))) - (right[row] ? 1 : 0);
                for (var at = 0; at < slope.Length; at++)
                {
                    slope[at] += miss * rows[row][at];
                }
            }

            for (var at = 0; at < weights.Length; at++)
            {
                weights[at] -= Step * ((slope[at] / rows.Length) + (at < weights.Length - 1 ? Pull * weights[at] : 0));
            }
        }

        return weights;
    }

    private static double Sum(double[] row, double[] weights)
    {
        var sum = 0.0;
        for (var at = 0; at < row.Length; at++)
        {
            sum += row[at] * weights[at];
        }

        return sum;
    }
}
