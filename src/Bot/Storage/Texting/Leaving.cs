using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Texts;

namespace CouncilBot.Bot.Storage.Texting;

/// <summary>Puts a turn's texts into the outbox within the turn's own commit: what is answered will be sent, and what is not is not.</summary>
internal static class Leaving
{
    /// <summary>The most texts to one phone in an hour; networks block what sends them many more. A danger's signpost has room above it.</summary>
    public const int MostInAnHour = 40;

    private const int MostUrgentInAnHour = 100;

    /// <summary>How often the same words may get the same answer in a row, before we take the other side for a machine.</summary>
    private const int MostTheSame = 3;

    private static readonly TimeSpan Loop = TimeSpan.FromMinutes(10);

    /// <summary>Gives how many texts wait to be sent now.</summary>
    public static int Leave(WriteStatements write, InboxItem item, Turn turn, DateTimeOffset now)
    {
        if (PhoneBook.Of(write, turn.After.Id) is not { } phone)
        {
            return 0;
        }

        var at = now.ToUnixTimeMilliseconds();
        var state = turn.After.Texts.Stopped ? PhoneState.Stopped : phone.State == PhoneState.Stopped ? PhoneState.Open : phone.State;
        if (state != phone.State)
        {
            write.Texts.Phones.SetState.Run((int)state, phone.Key);
            if (state == PhoneState.Stopped)
            {
                write.Texts.Withdraw.Run(at, phone.Key); // nothing after stop, and what waits is after it; but the confirmation
            }
        }

        var isUrgent = turn.Emergency is not null;
        var left = 0;
        foreach (var text in turn.Texts)
        {
            var goes = state is PhoneState.Open or PhoneState.Stopped && MayGo(write, phone, item.Message.Text, text, isUrgent, now);
            write.Texts.Add.Run(phone.Key, goes ? text : "", TextLength.Segments(text), isUrgent, (int)(goes ? TextState.Waiting : TextState.Withdrawn), at);
            left += goes ? 1 : 0;
        }

        return left;
    }

    private static bool MayGo(WriteStatements write, Phone phone, string said, string text, bool isUrgent, DateTimeOffset now)
    {
        var mark = MarkOf(said, text);
        var times = mark == phone.SaidMark && now - phone.SaidAt < Loop ? phone.SaidTimes + 1 : 1;
        write.Texts.Phones.Said.Run(mark, times, now.ToUnixTimeMilliseconds(), phone.Key);
        using var count = write.Texts.SentSince.Read(phone.Key, now.AddHours(-1).ToUnixTimeMilliseconds());
        count.Read();
        return count.GetInt32(0) < (isUrgent ? MostUrgentInAnHour : MostInAnHour) && (isUrgent || times <= MostTheSame);
    }

    // A mark of a few bytes, from which no words can be had again.
    private static long MarkOf(string said, string text) =>
        BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{said.Trim().ToUpperInvariant()}\n{text}")));
}
